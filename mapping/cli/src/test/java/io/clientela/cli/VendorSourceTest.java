package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.FakeVendors.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Customers that come from a vendor. */
class VendorSourceTest {
  private static final String CLIENT =
      "{\"href\":\"x\",\"id\":%d,\"firstName\":\"%s\",\"email\":\"persona-%d@example.com\","
          + "\"state\":0,\"updatedAt\":%d}";

  @TempDir Path folder;
  @AutoClose private final FakeVendors vendors = FakeVendors.start();

  @BeforeEach
  void fillBsale() {
    String clients =
        // 2025-11-01 and 2026-11-02
        CLIENT.formatted(1, "Ana", 1, 1_761_955_200)
            + ","
            + CLIENT.formatted(2, "Eva", 2, 1_793_577_600);
    vendors.script(
        (vendor, method, body) ->
            vendor.equals("bsale")
                ? new Answer(200, "{\"count\":2,\"items\":[" + clients + "]}")
                : null);
  }

  @Test
  void whatIsPulledCanBePushedAsItIs() {
    Ran pulled = Ran.command(vendors.environment(), "pull", "--from=bsale");

    Ran pushed =
        Ran.withInput(
            pulled.out(),
            vendors.environment(),
            arguments("-", "--state=" + state(), "--changed-only"));

    assertThat(pushed.code()).isZero();
    assertThat(vendors.taken("koibox", "persona-1@example.com")).isEqualTo(1);
    assertThat(vendors.taken("koibox", "persona-2@example.com")).isEqualTo(1);
  }

  @Test
  void customersGoFromOneVendorToAnotherAndOnceOnly() throws IOException {
    for (int i = 0; i < 2; i++) {
      Ran ran =
          Ran.command(
              vendors.environment(), arguments("bsale", "--state=" + state(), "--changed-only"));
      assertThat(ran.code()).isZero();
    }

    assertThat(vendors.taken("koibox", "persona-1@example.com")).isEqualTo(1);
    assertThat(Files.readAllLines(folder.resolve("report.jsonl")))
        .hasSize(2)
        .allMatch(it -> it.contains("\"unchanged\""))
        .anyMatch(it -> it.contains("\"record\":\"bsale-1\""));
  }

  @Test
  void aDryRunReadsTheVendorAndSendsNothing() {
    Ran ran = Ran.command(vendors.environment(), arguments("bsale", "--dry-run"));

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("deliverable");
    assertThat(vendors.taken("koibox", "persona-1@example.com")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "lotinfo, bsale, no operation that lists customers by itself",
    "bsale, 'bsale,koibox', expected other vendors than --from"
  })
  void aVendorThatCannotBeReadOrIsTheOneThatIsWrittenToIsAnError(
      String from, String to, String message) {
    Ran ran = Ran.command(vendors.environment(), "push", "--from=" + from, "--to=" + to);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(message);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-01, 1", "2025-01-01, 2", "2026-12-01, 0"})
  void pullTakesWhatWasChangedSince(String day, int count) {
    Ran ran = Ran.command(vendors.environment(), "pull", "--from=bsale", "--since=" + day);

    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(count);
  }

  @Test
  void sinceIsADay() {
    Ran ran = Ran.command(vendors.environment(), "pull", "--from=bsale", "--since=yesterday");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("expected a day such as 2026-11-01 as --since");
  }

  private Path state() {
    return folder.resolve("state.jsonl");
  }

  private String[] arguments(String from, String... more) {
    List<String> all =
        new java.util.ArrayList<>(
            List.of(
                "push",
                "--from=" + from,
                "--to=koibox",
                "--no-rate-limit",
                "--report=" + folder.resolve("report.jsonl")));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
