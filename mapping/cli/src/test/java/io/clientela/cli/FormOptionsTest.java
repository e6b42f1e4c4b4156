package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormOptionsTest {
  private static final String CSV = "id,given_name,family_name\n7,Ana,Prueba\n";

  @TempDir Path folder;

  @Test
  void standardInputIsReadInTheFormThatIsTold() {
    assertThat(losses(CSV, "--from=-", "--form=csv").out()).contains("1 customer, 0 could not");
    assertThat(losses("{\"id\":\"7\"}\n", "--from=-", "--form=JSONL").out())
        .contains("1 customer, 0 could not");
  }

  @Test
  void standardInputWithoutAFormIsLinesOfJson() {
    Ran ran = losses("{\"id\":\"7\"}\n", "--from=-");

    assertThat(ran.out()).as(ran.err()).contains("1 customer, 0 could not be read");
  }

  @Test
  void columnsOnStandardInputSayThatTheirFormHasToBeTold() {
    Ran ran = losses(CSV, "--from=-");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo(
            "clientela: standard input: the file has columns and is no JSON: name it .csv, or say"
                + " --form csv\n");
  }

  @ParameterizedTest
  @CsvSource({"csv, --sheet=2", "jsonl, --separator=comma", "json, --header-row=2"})
  void whatAFileOfThatFormDoesNotHaveIsNotPassedOver(String form, String option) {
    Ran ran =
        losses(form.equals("csv") ? CSV : "{\"id\":\"7\"}\n", "--from=-", "--form=" + form, option);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo(
            "clientela: standard input: %s does not apply to %s\n"
                .formatted(option.replaceFirst("=.*", ""), form.toUpperCase(Locale.ROOT)));
  }

  @Test
  void aPushFromStandardInputIsReported() throws IOException {
    Path report = folder.resolve("report.jsonl");

    Ran ran =
        Ran.withInput(
            CSV,
            Map.of(),
            "push",
            "--from=-",
            "--form=csv",
            "--to=koibox",
            "--dry-run",
            "--report=" + report);

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(Files.readAllLines(report)).singleElement().asString().contains("\"record\":\"7\"");
  }

  @Test
  void whatIsToldOfATextIsUsed() throws IOException {
    Path file = folder.resolve("customers.dat");
    String text = "Lista\nid^given_name\n7^I\u00f1aki\n";
    Files.write(file, text.getBytes(Charset.forName("x-MacRoman")));

    Ran ran =
        losses(
            "",
            "--from=" + file,
            "--form=csv",
            "--separator=^",
            "--encoding=macroman",
            "--header-row=2");

    assertThat(ran.out()).as(ran.err()).contains("1 customer, 0 could not be read");
  }

  @Test
  void whatIsAssumedOfAFileIsToldOnceAndFirst() throws IOException {
    Path file = folder.resolve("a.csv");
    String text = "id,given_name,birth_date\n7,I\u00f1aki Mu\u00f1oz Pe\u00f1a,soon\n";
    Files.write(file, text.getBytes(Charset.forName("windows-1252")));

    Ran ran = losses("", "--from=" + file);

    assertThat(ran.err().lines())
        .satisfiesExactly(
            it -> assertThat(it).contains("read as windows-1252; --encoding names another"),
            it -> assertThat(it).startsWith("line 2 (7)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--encoding=klingon | expected the name of an encoding as --encoding",
        "--separator=ab | expected one character or tab as --separator, found 'ab'",
        "--separator=x | expected one character or tab as --separator, found 'x'",
        "--header-row=0 | expected a number from 1 on as --header-row, found 0",
        "--form=docx | docx"
      })
  void whatCannotBeUsedIsAUsageError(String option, String told) throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), CSV);

    Ran ran = losses("", "--from=" + file, option);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(told);
  }

  private static Ran losses(String input, String... options) {
    List<String> arguments = new ArrayList<>(List.of("losses", "--to=koibox"));
    arguments.addAll(List.of(options));
    return Ran.withInput(input, Map.of(), arguments.toArray(String[]::new));
  }
}
