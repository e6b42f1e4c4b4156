package io.clientela.cli;

import static io.clientela.cli.Pushes.FIRST;
import static io.clientela.cli.Pushes.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.FakeVendors.Answer;
import io.clientela.cli.input.sheet.Sheet;
import io.clientela.cli.input.sheet.SheetRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a push writes of its outcomes, in each form. */
class ReportFormatsTest {
  private static final String SKIPPED = "2,person,Eva,Prueba,,,,persona-1@example.com\n";
  private static final String BROKEN = "3,nobody,,,,,,\n";

  @TempDir Path folder;
  @AutoClose private final FakeVendors vendors = FakeVendors.start();

  @ParameterizedTest
  @CsvSource({
    "--report=FOLDER/r.csv, r.csv",
    "--report=FOLDER/R.XLSX, R.XLSX",
    "--report=FOLDER/r.html, r.html",
    "--report=FOLDER/r.txt --report-format=html, r.txt",
    "--report-format=csv, customers.csv.report.csv",
    "--report-format=XLSX, customers.csv.report.xlsx",
    "--report-format=html --dry-run, customers.csv.dry-run.html"
  })
  void theOptionOrTheNameTellsTheForm(String options, String name) throws Exception {
    Ran ran = push(FIRST + SKIPPED + BROKEN, options + " --duplicates=skip");

    assertThat(ran.err()).doesNotContain("clientela:");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("Report: " + folder.resolve(name));
    assertThat(text(folder.resolve(name)))
        .contains(options.contains("dry") ? "deliverable" : "created", "skipped", "failed")
        .contains("type: is none of person, organisation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "html"})
  void noSecretAndNothingPersonalIsInItUnlessAskedFor(String form) throws Exception {
    vendors.script(
        (vendor, method, body) ->
            method.equals("POST")
                ? new Answer(400, "{\"email\":[\"canary@example.com taken\"]}")
                : null);
    String customer = FIRST.replace("1,person,Ana", "id-canary,person,Canaria");
    Path report = folder.resolve("r." + form);

    push(customer, "--report=" + report);
    String anybodys = text(report);
    Files.delete(folder.resolve("customers.csv.journal.jsonl"));
    push(customer, "--report=" + report + " --report-personal");
    String personal = text(report);

    assertThat(anybodys)
        .contains("HTTP 400")
        .doesNotContainIgnoringCase("canar", "persona-1", "41333444", "invented-token");
    assertThat(personal)
        .contains("id-canary", "canary@example.com taken")
        .doesNotContain("Canaria", "persona-1", "41333444", "invented-token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "html"})
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such permissions")
  void theReportIsItsOwnersOnlyAndStandsAlone(String form) throws IOException {
    Path report = folder.resolve("r." + form);

    push(FIRST, "--report=" + report);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(report)))
        .isEqualTo("rw-------");
    assertThat(folder.resolve("r." + form + ".next")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "html"})
  void theSameRunMakesTheSameReportAndWritesOverIt(String form) throws IOException {
    Path report = folder.resolve("r." + form);

    push(FIRST + BROKEN, "--dry-run --report=" + report);
    byte[] first = Files.readAllBytes(report);
    push(FIRST + BROKEN, "--dry-run --report=" + report);

    assertThat(report).hasBinaryContent(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "html"})
  void aFileOfSomebodyElseIsLeftAsItIs(String form) throws IOException {
    Path precious = Files.writeString(folder.resolve("precious." + form), "PK precious");

    Ran ran = push(FIRST, "--report=" + precious);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(precious + " is no report, and is left as it is");
    assertThat(precious).hasContent("PK precious");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "html"})
  void aFolderThatIsMissingIsSaidBeforeAnythingIsSent(String form) throws IOException {
    Path report = folder.resolve("none/r." + form);

    Ran ran = push(FIRST, "--report=" + report);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .isEqualTo(
            "clientela: the report " + report + " cannot be opened: its folder does not exist\n");
    assertThat(vendors.taken("koibox", "persona-1@example.com")).isZero();
  }

  @Test
  void anUnknownFormIsAUsageErrorThatNamesThoseThereAre() throws IOException {
    Ran ran = push(FIRST, "--report-format=pdf");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("one of [JSONL, CSV, HTML, XLSX] (case-insensitive)");
  }

  private Ran push(String records, String options) throws IOException {
    Path file = Files.writeString(folder.resolve("customers.csv"), HEADER + records);
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("push", "--from=" + file, "--to=koibox,bsale", "--no-rate-limit"));
    arguments.addAll(List.of(options.replace("FOLDER", folder.toString()).split(" ")));
    return Ran.command(vendors.environment(), arguments.toArray(String[]::new));
  }

  private static String text(Path report) throws Exception {
    byte[] bytes = Files.readAllBytes(report);
    if (bytes[0] != 'P') return new String(bytes, StandardCharsets.UTF_8);
    StringBuilder text = new StringBuilder();
    try (Sheet sheet = Sheet.open(report, false, null)) {
      for (SheetRow row = sheet.next(); row != null; row = sheet.next()) text.append(row.cells());
    }
    return text.toString();
  }
}
