package io.clientela.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.input.CustomerFile.Format;
import io.clientela.cli.input.sheet.Workbooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderSearchTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Clientes a marzo\n\nid;note\n1;x\n",
        "Clientes a marzo, abril y mayo;\n;\nid;note\n1;x\n",
        "Informe;Fecha: 12/03/2024\nid;note\n1;x\n",
        "sep=;\nClientes\nid;note\n1;x\n",
        "Clientes\n\"a\nb\"\nid|note\n1|x\n",
        "id;note\n1;x\n",
      })
  void titlesMayStandAboveTheColumnNames(String csv) throws IOException {
    List<InputRecord> records = Inputs.csv(csv);

    assertThat(records).hasSize(1);
    assertThat(Inputs.customer(records.get(0)).note()).contains("x");
    long line = records.get(0).line();
    assertThat(Inputs.notices(csv).stream().anyMatch(it -> it.contains("left out")))
        .isEqualTo(line > 2);
  }

  @Test
  void ofNamesThatAreNotKnownThoseBelowATitleAreTold() {
    assertThatThrownBy(() -> Inputs.csv("Clientes\nFoo;Bar;Baz\n1;2;3\n"))
        .hasMessageStartingWith("line 2: unknown columns: Foo, Bar, Baz;");
    assertThatThrownBy(() -> Inputs.csv("Foo;Bar\n1;a,b,c,d\n"))
        .hasMessageStartingWith("line 1: unknown columns: Foo, Bar;");
  }

  @Test
  void theRowOfTheNamesMayBeTold() throws IOException {
    String csv = "id;note\nold;y\nid;given_name\n1;Ana\n";

    assertThat(Inputs.customer(read(csv, headerRow(3)).get(0)).name().given()).contains("Ana");
    assertThatThrownBy(() -> read(csv, headerRow(9))).hasMessage("csv: the file has no line 9");
  }

  @Test
  void theSeparatorMayBeTold() throws IOException {
    ReadingOptions options = new ReadingOptions(Format.CSV, null, '^', null, null);

    assertThat(Inputs.customer(read("id^note\n1^a;b,c\n", options).get(0)).note())
        .contains("a;b,c");
  }

  @Test
  void aSheetMayHaveTitlesToo() throws IOException {
    byte[] book =
        Workbooks.xlsx()
            .sheet("S", row(1, "Clientes") + row(3, "id", "note") + row(4, "1") + row(6, "2", "x"))
            .bytes();

    List<InputRecord> records = Inputs.read(book, Format.XLSX, ColumnMapping.NONE);

    assertThat(records).extracting(InputRecord::line).containsExactly(4L, 6L);
    assertThat(Inputs.customer(records.get(1)).note()).contains("x");
    assertThatThrownBy(() -> read(book, headerRow(2, Format.XLSX)))
        .hasMessage("csv: row 2 of the sheet 'S' is empty: expected column names");
    assertThatThrownBy(() -> read(book, headerRow(1, Format.XLSX)))
        .hasMessageStartingWith("csv: row 1: unknown columns: Clientes");
  }

  @Test
  void aRowThatRepeatsTheNamesIsNobody() throws IOException {
    String csv = "id;note\n1;x\nid;note\n2;y\n";
    byte[] book =
        Workbooks.xlsx()
            .sheet("S", row(1, "id", "note") + row(2, "1", "x") + row(3, "id", "note"))
            .bytes();

    assertThat(Inputs.csv(csv)).extracting(InputRecord::line).containsExactly(2L, 4L);
    assertThat(Inputs.notices(csv))
        .containsExactly("line 3: the column names stand here again; the row is left out");
    assertThat(Inputs.read(book, Format.XLSX, ColumnMapping.NONE))
        .extracting(InputRecord::line)
        .containsExactly(2L);
  }

  private static String row(int number, String... texts) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (String it : texts) row.append("<c t=\"inlineStr\"><is><t>" + it + "</t></is></c>");
    return row.append("</row>").toString();
  }

  private static ReadingOptions headerRow(int number) {
    return headerRow(number, Format.CSV);
  }

  private static ReadingOptions headerRow(int number, Format format) {
    return new ReadingOptions(format, null, null, null, number);
  }

  private static List<InputRecord> read(String csv, ReadingOptions options) throws IOException {
    return read(csv.getBytes(StandardCharsets.UTF_8), options);
  }

  private static List<InputRecord> read(byte[] bytes, ReadingOptions options) throws IOException {
    try (CustomerFile file =
        CustomerFile.open("csv", new ByteArrayInputStream(bytes), ColumnMapping.NONE, options)) {
      return Inputs.all(file);
    }
  }
}
