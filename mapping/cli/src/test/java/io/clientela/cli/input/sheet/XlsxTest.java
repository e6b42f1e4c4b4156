package io.clientela.cli.input.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "n | 920001234 | 0 | 920001234",
        "n | 9.20001234E8 | 0 | 920001234",
        "n | 1500000.5 | 0 | 1500000.5",
        "n | 1500.0999999999999 | 0 | 1500.1",
        "n | 0.30000000000000004 | 0 | 0.3",
        "n | 123456789012345 | 0 | 123456789012345",
        "n | 9.0138086607711232E+18 | 0 | 9.01380866077112E+18",
        "n | -0 | 0 | 0",
        "n | 31118 | 1 | 1985-03-12",
        "n | 31118.5 | 1 | 1985-03-12T12:00:00",
        "n | 0.375 | 1 | 09:00:00",
        "n | 1 | 1 | 1900-01-01",
        "n | 59 | 1 | 1900-02-28",
        "n | 61 | 1 | 1900-03-01",
        "n | 60 | 1 | 60",
        "n | -5 | 1 | -5",
        "n | 1310 | 2 | 01310",
        "n | 45000 | 3 | 45000",
        "b | 1 | 0 | true",
        "b | 0 | 0 | false",
        "e | #N/A | 0 | #N/A",
        "str | a_x000A_b | 0 | 'a\nb'",
        "d | 1985-03-12T00:00:00.000Z | 0 | 1985-03-12",
        "d | 1985-03-12T09:30:00 | 0 | 1985-03-12T09:30:00",
        "s | 0 | 0 | Muñoz",
        "s | 1 | 0 | Ana María",
      })
  void aCellIsTheTextOfItsType(String type, String value, int style, String text)
      throws IOException {
    String cell = "<c r=\"A1\" t=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(type, style, value);
    Workbooks book =
        Workbooks.xlsx()
            .strings(
                "<t>Muñoz</t>",
                "<r><t>Ana</t></r><r><t xml:space=\"preserve\"> María</t></r><rPh><t>x</t></rPh>")
            .formats("dd\\-mm\\-yyyy", "00000", "#,##0 &quot;dias&quot;")
            .sheet("S", "<row r=\"1\">" + cell + "</row>");

    assertThat(rows(book)).extracting(SheetRow::cells).containsExactly(List.of(text));
  }

  @Test
  void aFormulaIsTheValueThatWasKeptOfIt() throws IOException {
    String row =
        "<row><c t=\"str\"><f>A2&amp;B2</f><v>Ana Díaz</v></c><c><f>1+1</f><v>2</v></c></row>";

    assertThat(rows(Workbooks.xlsx().sheet("S", row)).get(0).cells())
        .containsExactly("Ana Díaz", "2");
  }

  @Test
  void cellsAndRowsStandWhereTheySayTheyDo() throws IOException {
    String rows =
        "<row r=\"3\" hidden=\"1\"><c r=\"B3\" t=\"inlineStr\"><is><t>b</t></is></c></row>"
            + "<row r=\"5\"><c r=\"A5\" s=\"0\"/></row>"
            + "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t> </t></is></c></row>";

    assertThat(rows(Workbooks.xlsx().sheet("S", rows)))
        .containsExactly(
            new SheetRow(3, List.of("", "b"), new BitSet(), true, null),
            new SheetRow(6, List.of("a"), new BitSet(), false, null));
  }

  @Test
  void daysMayBeCountedFrom1904() throws IOException {
    String row = "<row><c s=\"1\"><v>29656</v></c></row>";

    assertThat(rows(Workbooks.xlsx().formats("d/m/yy").from1904().sheet("S", row)).get(0).cells())
        .containsExactly("1985-03-12");
  }

  @Test
  void theFirstVisibleSheetIsReadUnlessOneIsNamed() throws IOException {
    Workbooks book =
        Workbooks.xlsx()
            .sheet("Hoja1", "hidden", row("h"))
            .sheet("Clientes", row("c"))
            .sheet("Notas", row("n"));
    Path file = Files.write(folder.resolve("a.xlsx"), book.bytes());

    assertThat(firstCell(file, null)).isEqualTo("c");
    assertThat(firstCell(file, "notas")).isEqualTo("n");
    assertThat(firstCell(file, "1")).isEqualTo("h");
    try (Sheet sheet = Sheet.open(file, false, null)) {
      assertThat(sheet.name()).isEqualTo("Clientes");
      assertThat(sheet.others()).containsExactly("Notas");
    }
    assertThatThrownBy(() -> Sheet.open(file, false, "4"))
        .hasMessage("has no sheet '4'; its sheets are 'Hoja1', 'Clientes', 'Notas'");
  }

  private static String row(String text) {
    return "<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
  }

  private static String firstCell(Path file, String wanted) throws IOException {
    try (Sheet sheet = Sheet.open(file, false, wanted)) {
      return sheet.next().cells().get(0);
    }
  }

  private List<SheetRow> rows(Workbooks book) throws IOException {
    Path file = Files.write(folder.resolve("book.xlsx"), book.bytes());
    List<SheetRow> rows = new ArrayList<>();
    try (Sheet sheet = Sheet.open(file, true, null)) {
      for (SheetRow row = sheet.next(); row != null; row = sheet.next()) rows.add(row);
    }
    assertThat(file).doesNotExist();
    return rows;
  }
}
