package io.clientela.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.cli.columns.ColumnMapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.CSV", "a.tsv", "a.txt", "a.b.csv"})
  void tablesAreReadUnderTheirUsualNames(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "id\tnote\n1\tx\n");

    try (CustomerFile customers = CustomerFile.open(file, ColumnMapping.NONE)) {
      assertThat(Inputs.all(customers)).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.xlsx | save the sheet with the customers as 'CSV UTF-8' and give that file",
        "a.XLS | save the sheet with the customers as 'CSV UTF-8' and give that file",
        "a.ods | save the sheet with the customers as 'CSV UTF-8' and give that file",
        "a.vcf | export those as CSV",
        "a.zip | unpack it first",
        "README.md | found README.md",
        "csv | found csv"
      },
      quoteCharacter = '"')
  void anotherNameSaysWhatToDo(String name, String todo) {
    assertThatThrownBy(() -> CustomerFile.open(folder.resolve(name), ColumnMapping.NONE))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith("expected a name that ends in .csv or .jsonl, found " + name)
        .hasMessageEndingWith(todo);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PK\u0003\u0004abcd | is a spreadsheet",
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1 | is a spreadsheet",
        "'\u001f\u008b\u0008' | is compressed",
        "%PDF-1.7 | is a PDF file",
        "<html><table> | is a web page",
        "{\"id\":\"1\"} | is JSON: name it .jsonl",
        "BEGIN:VCARD | is a vCard file",
      })
  void whatIsNoTableIsToldWhateverItsName(String beginning, String told) throws IOException {
    Path file = folder.resolve("customers.csv");
    Files.write(file, beginning.getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> CustomerFile.open(file, ColumnMapping.NONE))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith(file + ": the file " + told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'[{\"id\":\"1\"}]' | found a list (jq -c '.[]' makes lines of it)",
        "'{\n  \"id\": \"1\"\n}' | found one over several (jq -c . makes lines)",
        "'\n' | the file is empty: expected customers",
      })
  void jsonThatHasNoCustomerOnALineSaysWhatToDo(String json, String told) throws IOException {
    Path file = Files.writeString(folder.resolve("customers.json"), json);

    assertThatThrownBy(() -> CustomerFile.open(file, ColumnMapping.NONE))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith(file + ": ")
        .hasMessageEndingWith(told);
  }

  @Test
  void whatIsNoFileIsTold() {
    Path none = folder.resolve("none.csv");

    assertThatThrownBy(() -> CustomerFile.open(none, ColumnMapping.NONE))
        .hasMessage(none + " does not exist");
  }

  @Test
  void aLineOfJsonThatIsTooLongCostsItselfAlone() throws IOException {
    String longNote = "{\"id\":\"1\",\"note\":\"" + "x".repeat(3 * Lines.LONGEST) + "\"}\n";

    var records = Inputs.jsonl(longNote + "{\"id\":\"2\"}\n");

    assertThat(Inputs.problem(records.get(0))).isEqualTo("is longer than 256 KiB");
    assertThat(records.get(1).id()).contains("2");
    assertThat(records.get(1).line()).isEqualTo(2);
  }
}
