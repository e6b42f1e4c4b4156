package io.clientela.cli.input.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "string\" | <text:p>Ana <text:span>María</text:span></text:p> | Ana María",
        "string\" | <text:p>a<text:s text:c=\"2\"/>b<text:line-break/>c</text:p><text:p>d</text:p> | 'a  b\nc\nd'",
        "string\" | <office:annotation><text:p>nota</text:p></office:annotation><text:p>x</text:p> | x",
        "float\" office:value=\"920001234\" | <text:p>9,20001E+08</text:p> | 920001234",
        "float\" office:value=\"1310\" | <text:p>01310</text:p> | 01310",
        "currency\" office:value=\"1500000.5\" | <text:p>$ 1.500.000,50</text:p> | 1500000.5",
        "date\" office:date-value=\"1985-03-12\" | <text:p>12/03/85</text:p> | 1985-03-12",
        "date\" office:date-value=\"1985-03-12T00:00:00\" | <text:p>12/03/85</text:p> | 1985-03-12",
        "time\" office:time-value=\"PT09H30M00S\" | <text:p>09:30</text:p> | 09:30:00",
        "boolean\" office:boolean-value=\"true\" | <text:p>VERDADERO</text:p> | true",
        "string\" calcext:value-type=\"error\" | <text:p>#N/D</text:p> | #N/D",
        "string\" calcext:value-type=\"error\" | <text:p>Err:502</text:p> | #VALUE!",
      })
  void aCellIsTheTextOfItsType(String attributes, String content, String text) throws IOException {
    String cell =
        "<table:table-cell office:value-type=\""
            + attributes
            + ">"
            + content
            + "</table:table-cell>";

    assertThat(rows("<table:table-row>" + cell + "</table:table-row>"))
        .extracting(SheetRow::cells)
        .containsExactly(List.of(text));
  }

  @Test
  void whatIsWrittenOnceForManyIsReadManyTimes() throws IOException {
    String rows =
        """
        <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
        <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2"/><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16380"/></table:table-row>
        <table:table-row table:visibility="filter"><table:covered-table-cell/><table:table-cell office:value-type="string"><text:p>y</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        """;
    List<String> same = List.of("", "", "x", "x");

    assertThat(rows(rows))
        .containsExactly(
            new SheetRow(3, same, new BitSet(), false, null),
            new SheetRow(4, same, new BitSet(), false, null),
            new SheetRow(5, same, new BitSet(), false, null),
            new SheetRow(6, List.of("", "y"), new BitSet(), true, null));
  }

  @Test
  void oneSheetIsRead() throws IOException {
    String row =
        "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell></table:table-row>";
    String tables =
        "<table:table table:name=\"A\">%s</table:table><table:table table:name=\"B\">%s</table:table>"
            .formatted(row.formatted("a"), row.formatted("b"));
    Path file = Files.write(folder.resolve("two.ods"), Workbooks.ods(tables));

    assertThat(read(file, null)).extracting(it -> it.cells().get(0)).containsExactly("a");
    assertThat(read(file, "b")).extracting(it -> it.cells().get(0)).containsExactly("b");
    assertThat(read(file, "2")).extracting(it -> it.cells().get(0)).containsExactly("b");
  }

  @Test
  void oneWithAPasswordSaysSo() throws IOException {
    Path file =
        Files.write(
            folder.resolve("secret.ods"),
            Workbooks.zip(
                Map.of(
                    "content.xml",
                    "no XML",
                    "META-INF/manifest.xml",
                    "<manifest><file-entry><encryption-data/></file-entry></manifest>")));

    assertThatThrownBy(() -> Sheet.open(file, false, null))
        .hasMessage("is protected by a password: save it without one");
  }

  private List<SheetRow> rows(String rows) throws IOException {
    byte[] bytes = Workbooks.ods("<table:table table:name=\"S\">" + rows + "</table:table>");
    return read(Files.write(folder.resolve("a.ods"), bytes), null);
  }

  private static List<SheetRow> read(Path file, String wanted) throws IOException {
    List<SheetRow> rows = new ArrayList<>();
    try (Sheet sheet = Sheet.open(file, false, wanted)) {
      for (SheetRow row = sheet.next(); row != null; row = sheet.next()) rows.add(row);
    }
    return rows;
  }
}
