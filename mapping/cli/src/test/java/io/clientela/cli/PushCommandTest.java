package io.clientela.cli;

import static io.clientela.cli.Pushes.FIRST;
import static io.clientela.cli.Pushes.HEADER;
import static io.clientela.cli.Pushes.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.FakeVendors.Answer;
import io.clientela.mapping.MappedVendor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushCommandTest {
  private static final int VENDORS = MappedVendor.values().length;

  @TempDir Path folder;
  @AutoClose private final FakeVendors vendors = FakeVendors.start();

  @Test
  void everyCustomerIsDeliveredAndAccountedFor() throws IOException {
    Ran ran = push("all", HEADER + FIRST + SECOND, "--allow-skips");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(vendors.taken("koibox", "persona-1@example.com")).isEqualTo(1);
    assertThat(vendors.taken("lotinfo", "persona-2@example.com")).isEqualTo(1);
    assertThat(report()).hasSize(2 * VENDORS);
    assertThat(ran.out()).contains("2 customers for " + VENDORS + " vendors");
  }

  @Test
  void manyCustomersAreAllAccountedFor() throws IOException {
    int count = Integer.getInteger("clientela.customers", 500);
    String customers = Ran.command(Map.of(), "sample", "--count", "" + count).out();

    Ran ran = push("all", customers, "--allow-skips", "--journal-force=never", "--concurrency=8");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(report()).hasSize(VENDORS * count).doesNotHaveDuplicates();
    assertThat(report()).noneMatch(it -> it.contains("\"failed\"") || it.contains("\"unknown\""));
  }

  @Test
  void aRefusalIsOneLineAndTheRestIsDelivered() throws IOException {
    vendors.script(
        (vendor, method, body) ->
            body.contains("persona-1@")
                ? new Answer(422, "{\"error\":\"email:\\n is taken\"}")
                : null);

    Ran ran = push("koibox,bsale", HEADER + FIRST + SECOND);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err().lines())
        .hasSize(2)
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("line 2 (1), bsale, failed: createClient: HTTP 422")
                    .endsWith("the vendor says: email: is taken"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("line 2 (1), koibox, failed: createC")
                    .endsWith("the vendor says: email: is taken"));
    assertThat(vendors.taken("koibox", "persona-2@example.com")).isEqualTo(1);
  }

  @Test
  void brokenRecordsAreNamedAndTheRestIsDelivered() throws IOException {
    Ran ran =
        push(
            "koibox",
            HEADER
                + FIRST
                + "3,alien,A,B,,,,persona-3@example.com\n"
                + "1,person,Again,C,,,,persona-4@example.com\n"
                + "4,person,D,E,rut,1-1,CL,persona-5@example.com\n");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("line 3 (3): type: is none of person, organisation\n")
        .contains("line 4 (1): id: is that of line 2 already\n")
        .contains("line 5 (4), koibox, failed: documents[0].number: is not a RUT");
    assertThat(vendors.taken("koibox", "persona-1@example.com")).isEqualTo(1);
    assertThat(report()).hasSize(4);
  }

  @Test
  void aVendorThatCannotBeReachedCostsItsOwnDeliveriesAlone() throws IOException {
    Map<String, String> environment = new HashMap<>(vendors.environment());
    FakeVendors gone = FakeVendors.start();
    environment.put("CLIENTELA_KOIBOX_URL", gone.url());
    gone.close();

    Ran ran = push(environment, "koibox,bsale", HEADER + FIRST + SECOND);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err().lines())
        .hasSize(2)
        .allMatch(
            it -> it.contains(", koibox, failed: listCustomers: no connection: it was refused"));
    assertThat(ran.out().lines())
        .contains("(1) listCustomers: no connection: it was refused")
        .noneMatch(it -> it.startsWith("(2)"));
    assertThat(vendors.taken("bsale", "persona-1@example.com")).isEqualTo(1);
  }

  @Test
  void aVendorStopsAtTheFirstAnswerThatDoesNotKnowTheToken() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    vendors.script(
        (vendor, method, body) -> {
          if (!vendor.equals("bsale")) return null;
          asked.incrementAndGet();
          return new Answer(401, "{\"error\":\"bad token\"}");
        });
    String customers = Ran.command(Map.of(), "sample", "--count=60").out();

    Ran ran = push("bsale,koibox", customers, "--concurrency=1");

    assertThat(asked).hasValue(1);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err().lines())
        .hasSize(2)
        .anyMatch(it -> it.contains("bsale, failed: listClients: HTTP 401"))
        .anyMatch(
            it ->
                it.matches("\\d+ customers not sent to bsale: the vendor did not accept .*401.*"));
    assertThat(ran.out()).contains("not sent").contains("give the same command with --journal=");
    assertThat(report())
        .filteredOn(it -> it.contains("koibox"))
        .noneMatch(it -> it.contains("not sent"));
  }

  @Test
  void whenNothingGoesAnywhereSomethingWasNotDone() throws IOException {
    String nobody = "id,given_name\n1,Ana\n";
    assertThat(push("tomticket", nobody).code()).isEqualTo(1);
    assertThat(push("tomticket", nobody, "--dry-run").code()).isEqualTo(1);
    assertThat(push("koibox", HEADER + FIRST, "--dry-run").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--concurrency=100000000",
        "--concurrency=65",
        "--concurrency=0",
        "--lotinfo-batch=100000000",
        "--lotinfo-batch=-1",
      })
  void aNumberBeyondItsLimitsIsOneSentence(String option) throws IOException {
    Ran ran = push("koibox", HEADER + FIRST, option);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("expected 1 to ").contains(option.replaceAll("=.*", ""));
  }

  @Test
  void anIdThatNoFileCanHoldIsRefused() throws IOException {
    String file =
        "{\"id\":\"a\\ud800\",\"name\":{\"given\":\"Ana\"}}\n"
            + "{\"id\":\"a?\",\"name\":{\"given\":\"Eva\"}}\n";

    Ran ran = pushJson("koibox", file, "--dry-run");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).startsWith("line 1").hasLineCount(1);
  }

  @Test
  void aMissingTokenIsOneSentence() throws IOException {
    Ran ran = push(Map.of(), "bsale", HEADER + FIRST);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo(
            "clientela: Bsale needs a token: set CLIENTELA_BSALE_TOKEN in the environment.\n");
  }

  @Test
  void anUnknownColumnIsAnErrorOfUsage() throws IOException {
    Ran ran = push("bsale", "id,nombre\n1,Ana\n");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("unknown columns: nombre");
  }

  private Ran pushJson(String to, String json, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("customers.jsonl"), json);
    List<String> arguments =
        new ArrayList<>(List.of("push", "--from=" + file, "--to=" + to, "--no-rate-limit"));
    arguments.add("--journal=" + journal());
    arguments.add("--report=" + folder.resolve("report.jsonl"));
    arguments.addAll(List.of(more));
    return Ran.command(vendors.environment(), arguments.toArray(String[]::new));
  }

  private Ran push(String to, String csv, String... more) throws IOException {
    return new Pushes(folder).push(vendors.environment(), to, csv, more);
  }

  private Ran push(Map<String, String> environment, String to, String csv, String... more)
      throws IOException {
    return new Pushes(folder).push(environment, to, csv, more);
  }

  private Path journal() {
    return new Pushes(folder).journal();
  }

  private List<String> report() throws IOException {
    return new Pushes(folder).report();
  }
}
