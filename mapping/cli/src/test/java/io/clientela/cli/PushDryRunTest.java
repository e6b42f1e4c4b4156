package io.clientela.cli;

import static io.clientela.cli.Pushes.FIRST;
import static io.clientela.cli.Pushes.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dry run says what a delivery would do, and sends nothing. */
class PushDryRunTest {
  @TempDir Path folder;
  @AutoClose private final FakeVendors vendors = FakeVendors.start();

  @Test
  void aDryRunSkipsForWantOfAUserWhatADeliverySkips() throws IOException {
    Map<String, String> environment = new HashMap<>(vendors.environment());
    environment.remove("CLIENTELA_LOTINFO_USER_ID");
    Pushes pushes = new Pushes(folder);

    pushes.push(environment, "lotinfo", HEADER + FIRST, "--dry-run");
    List<String> rehearsed = report();
    pushes.push(environment, "lotinfo", HEADER + FIRST);

    assertThat(rehearsed).singleElement().asString().contains("\"skipped\"");
    assertThat(report()).singleElement().asString().contains("\"skipped\"");
  }

  @Test
  void aDryRunKnowsTheUserOfTheEnvironment() throws IOException {
    push("lotinfo", HEADER + FIRST, "--dry-run");

    assertThat(report()).singleElement().asString().contains("\"deliverable\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "koibox|'\"birthDate\":\"+11985-01-10\"'",
        "lotinfo|'\"birthDate\":\"+11985-01-10\"'",
        "sperant|'\"birthDate\":\"+11985-01-10\"'",
        "bsale|'\"credit\":{\"allowed\":true,\"limit\":1e2000}'",
        "tomticket|'\"note\":\"x\"'",
      })
  void aRecordThatCannotBeWrittenCostsItselfAloneAndADryRunSaysTheSame(String vendor, String oddity)
      throws IOException {
    String fine =
        "{\"id\":\"%d\",\"name\":{\"given\":\"Ana\",\"family\":\"Prueba\"},"
            + "\"externalIds\":{\"sperant\":\"%d\",\"tomticket\":\"%s\"},"
            + "\"documents\":[{\"type\":\"rut\",\"country\":\"CL\",\"number\":\"41333444-6\"}],"
            + "\"emails\":[{\"address\":\"persona-%d@example.com\"}]}\n";
    String odd = fine.formatted(2, 2, "..", 2).replace("\"emails\"", oddity + ",\"emails\"");
    String file = fine.formatted(1, 1, "CL-1", 1) + odd + fine.formatted(3, 3, "CL-3", 3);

    Ran dry = pushJson(vendor, file, "--dry-run");
    Ran ran = pushJson(vendor, file);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(dry.code()).isEqualTo(1);
    assertThat(ran.err()).startsWith("line 2").hasLineCount(1).isEqualTo(dry.err());
  }

  @Test
  void aDryRunSendsNothingAndLeavesNoJournal() throws IOException {
    Ran ran = push(Map.of(), "all", HEADER + FIRST, "--dry-run", "--allow-skips");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("deliverable");
    assertThat(journal()).doesNotExist();
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
