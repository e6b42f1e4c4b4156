package io.clientela.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.input.text.Lines;
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
        "a.xlsb | which is a binary workbook: save it as .xlsx",
        "a.numbers | export it as Excel (.xlsx)",
        "a.zip | unpack it first",
        "README.md | found README.md; --form says what it is",
        "csv | found csv; --form says what it is"
      },
      quoteCharacter = '"')
  void anotherNameSaysWhatToDo(String name, String todo) {
    assertThatThrownBy(() -> CustomerFile.open(folder.resolve(name), ColumnMapping.NONE))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith(
            "expected a name that ends in .csv, .tsv, .xlsx, .ods, .vcf, .json or .jsonl, and .gz"
                + " after it if it is compressed, found "
                + name)
        .hasMessageEndingWith(todo);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.csv | PK\u0003\u0004abcd | is a spreadsheet or a zip: name it .xlsx or .ods",
        "a.csv | \u00d0\u00cf\u0011\u00e0\u00a1\u00b1 | is a workbook of before 2007 (.xls), or has",
        "a.xlsx | \u00d0\u00cf\u0011\u00e0\u00a1\u00b1 | is a workbook of before 2007 (.xls), or has",
        "a.xls | \u00d0\u00cf\u0011\u00e0\u00a1\u00b1 | is a workbook of before 2007 (.xls), or has",
        "a.xls | <html><table> | is a web page, whatever its name",
        "a.xls | '\u00ef\u00bb\u00bf\r\n <TABLE>' | is a web page, whatever its name",
        "a.xls | <?xml version=\"1.0\"?><Workbook> | is XML: open it in Excel",
        "a.xlsx | id,note | is no spreadsheet: if it is text, name it .csv",
        "a.ods | id,note | is no spreadsheet: if it is text, name it .csv",
        "a.xlsx | PK\u0003\u0004abcd | is damaged or cut short",
        "a.csv | %PDF-1.7 | is a PDF file",
        "a.csv | <!DOCTYPE html> | is a web page, whatever its name",
        "a.csv | {\"id\":\"1\"} | is JSON: name it .jsonl",
        "a.csv | BEGIN:VCARD | is a vCard file: name it .vcf",
        "a.jsonl | id;note | has columns and is no JSON: name it .csv, or say --form csv",
        "a.json | '\"id\",\"note\"\n1,x' | has columns and is no JSON: name it .csv",
        "a.vcf | id,note | has no card: expected a line BEGIN:VCARD",
      })
  void whatIsOfAnotherFormSaysSo(String name, String beginning, String told) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, beginning.getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> CustomerFile.open(file, ColumnMapping.NONE))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith(file + ": the file " + told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id,note\n{\"id\":\"7\"}\n", "id: 7, note: x\n", "8\n9\n"})
  void aLineThatIsNoJsonCostsItselfAloneWhereOthersMayBe(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), text);

    try (CustomerFile customers = CustomerFile.open(file, ColumnMapping.NONE)) {
      assertThat(Inputs.all(customers)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.csv, expected column names",
    "a.json, expected customers",
    "a.jsonl, expected customers",
    "a.xlsx, expected a spreadsheet",
    "a.ods, expected a spreadsheet",
    "a.vcf, expected a line BEGIN:VCARD"
  })
  void anEmptyFileSaysSo(String name, String expected) throws IOException {
    Path file = Files.write(folder.resolve(name), new byte[0]);

    assertThatThrownBy(() -> CustomerFile.open(file, ColumnMapping.NONE))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith(file + ": the file ")
        .hasMessageEndingWith(expected);
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("a.csv"));

    assertThatThrownBy(() -> CustomerFile.open(inside, ColumnMapping.NONE))
        .hasMessage(inside + " is a folder, expected a file");
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
