package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs that send what is new and what changed. */
class ChangedOnlyTest {
  private static final int CUSTOMERS = 1_000;

  @TempDir Path folder;
  @AutoClose private final FakeVendors vendors = FakeVendors.start();
  private final Map<String, AtomicLong> writes = new ConcurrentHashMap<>();

  @ParameterizedTest
  @CsvSource({"bsale, 15, 0", "sperant, 15, 0", "tomticket, 15, 0", "koibox, 15, 0"})
  void aNightlyRunSendsWhatIsNewAndWhatChangedAndADryRunSaysSoBefore(
      String vendor, int expected, int code) throws IOException {
    NightlyCustomers customers = new NightlyCustomers(CUSTOMERS);
    assertThat(push(vendor, "monday.csv", customers.csv()).code()).isZero();
    for (int i = 1; i <= 10; i++) customers.change(i * 50);
    for (int i = 1; i <= 5; i++) customers.add();
    for (int i = 1; i <= 3; i++) customers.remove(i * 7);
    count();

    Ran before = push(vendor, "tuesday.csv", customers.csv(), "--dry-run");
    assertThat(writes).isEmpty();
    Ran ran = push(vendor, "tuesday.csv", customers.csv());

    assertThat(before.code()).isEqualTo(code);
    assertThat(outcomes(before)).containsEntry("deliverable", expected).containsEntry("gone", 3);
    assertThat(ran.code()).isEqualTo(code);
    assertThat(writes.get(vendor)).hasValue(expected);
    assertThat(outcomes(ran)).containsEntry("unchanged", 987).containsEntry("gone", 3);
    assertThat(count(outcomes(ran), "created", "updated")).isEqualTo(expected);
    assertThat(push(vendor, "wednesday.csv", customers.csv()).code()).isEqualTo(code);
    assertThat(writes.get(vendor)).hasValue(expected);
  }

  @Test
  void lotinfoIsSentWhatIsNewInOneBatch() throws IOException {
    NightlyCustomers customers = new NightlyCustomers(40);
    push("lotinfo", "monday.csv", customers.csv());
    for (int i = 0; i < 5; i++) customers.add();
    count();

    Ran ran = push("lotinfo", "tuesday.csv", customers.csv());

    assertThat(ran.code()).isZero();
    assertThat(writes.get("lotinfo")).hasValue(1);
    assertThat(vendors.taken("lotinfo", "persona-45@example.com")).isEqualTo(1);
  }

  @Test
  void whatFailedIsSentNextTimeToTheClientThatIsThere() throws IOException {
    NightlyCustomers customers = new NightlyCustomers(2);
    push("bsale", "a.csv", customers.csv());
    customers.change(1);
    vendors.script(
        (vendor, method, body) -> method.equals("PUT") ? new FakeVendors.Answer(400, "{}") : null);
    assertThat(push("bsale", "a.csv", customers.csv()).code()).isEqualTo(1);
    List<String> methods = new ArrayList<>();
    vendors.script(
        (vendor, method, body) -> {
          methods.add(method);
          return null;
        });

    assertThat(push("bsale", "a.csv", customers.csv()).code()).isZero();

    assertThat(methods).containsExactly("PUT");
  }

  @Test
  void aCustomerWithoutAnIdIsRefused() throws IOException {
    Ran ran = push("koibox", "a.csv", "id,given_name\n,Ana\n");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("line 2: id: is missing");
  }

  @Test
  void aCredentialOfAnotherAccountIsRefusedUnlessItIsSaidToBeTheSame() throws IOException {
    String customers = new NightlyCustomers(1).csv();
    push("bsale", "a.csv", customers);
    Map<String, String> other = new HashMap<>(vendors.environment());
    other.put("CLIENTELA_BSALE_TOKEN", "another-token");

    Ran refused = push(other, "bsale", "a.csv", customers);
    Ran same = push(other, "bsale", "a.csv", customers, "--same-account");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("another credential").contains("--same-account");
    assertThat(same.code()).isZero();
    assertThat(push(other, "bsale", "a.csv", customers).code()).isZero();
    assertThat(Files.readString(state())).doesNotContain("token");
  }

  @Test
  void aTokenThatWasWrongDoesNotBindTheState() throws IOException {
    String customers = new NightlyCustomers(1).csv();
    Map<String, String> wrong = new HashMap<>(vendors.environment());
    wrong.put("CLIENTELA_KOIBOX_TOKEN", "wrong-token");
    vendors.script((vendor, method, body) -> new FakeVendors.Answer(401, "{}"));
    push(wrong, "koibox", "a.csv", customers);
    vendors.script((vendor, method, body) -> null);

    assertThat(push("koibox", "a.csv", customers).code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "--journal=STATE --resume, is a state",
    "--changed-only --state=JOURNAL, is the journal of one file"
  })
  void aStateIsNoJournalAndAJournalNoState(String options, String message) throws IOException {
    String customers = new NightlyCustomers(1).csv();
    push("koibox", "a.csv", customers);
    Pushes pushes = new Pushes(folder);
    pushes.push(vendors.environment(), "koibox", customers);

    List<String> arguments = arguments("koibox", folder.resolve("a.csv"));
    for (String option : options.split(" ")) {
      arguments.add(
          option
              .replace("STATE", state().toString())
              .replace("JOURNAL", pushes.journal().toString()));
    }
    Ran ran = Ran.command(vendors.environment(), arguments.toArray(String[]::new));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(message);
  }

  private void count() {
    vendors.script(
        (vendor, method, body) -> {
          if (!method.equals("GET")) {
            writes.computeIfAbsent(vendor, it -> new AtomicLong()).incrementAndGet();
          }
          return null;
        });
  }

  private Path state() {
    return folder.resolve("state.jsonl");
  }

  private Ran push(String to, String name, String csv, String... more) throws IOException {
    return push(vendors.environment(), to, name, csv, more);
  }

  private Ran push(
      Map<String, String> environment, String to, String name, String csv, String... more)
      throws IOException {
    List<String> arguments = arguments(to, Files.writeString(folder.resolve(name), csv));
    arguments.addAll(List.of("--changed-only", "--state=" + state(), "--journal-force=never"));
    arguments.addAll(List.of(more));
    return Ran.command(environment, arguments.toArray(String[]::new));
  }

  private List<String> arguments(String to, Path file) {
    return new ArrayList<>(
        List.of(
            "push",
            "--from=" + file,
            "--to=" + to,
            "--no-rate-limit",
            "--report=" + folder.resolve("report.jsonl")));
  }

  /** The summary's counts of one vendor. */
  private static Map<String, Integer> outcomes(Ran ran) {
    List<String> lines = ran.out().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("vendor ")) continue;
      String[] names = lines.get(i).trim().split("  +");
      String[] numbers = lines.get(i + 1).trim().split("  +");
      Map<String, Integer> outcomes = new HashMap<>();
      for (int j = 1; j < names.length; j++) {
        outcomes.put(names[j], Integer.valueOf(numbers[j].replace(",", "")));
      }
      return outcomes;
    }
    return Map.of();
  }

  private static int count(Map<String, Integer> outcomes, String... words) {
    int count = 0;
    for (String word : words) count += outcomes.getOrDefault(word, 0);
    return count;
  }
}
