package io.clientela.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.input.CustomerFile.Format;
import io.clientela.cli.input.sheet.Workbooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A number in a sheet has no decimal sign that could be mistaken. */
class SheetNumbersTest {
  private static final ColumnMapping COMMA =
      Inputs.mapping("{decimal: comma, columns: {Tope: credit_limit, Nota: note}}");

  private static final String ROWS =
      row("<c t=\"str\"><v>Tope</v></c><c t=\"str\"><v>Nota</v></c>")
          + row("<c><v>200.125</v></c><c t=\"str\"><v>uno; dos</v></c>")
          + row("<c t=\"str\"><v>1.500,25</v></c>");

  @Test
  void aNumberIsReadAsItIsAndATextByTheSignThatIsTold() throws IOException {
    assertThat(Inputs.read(book(), Format.XLSX, COMMA))
        .extracting(it -> Inputs.customer(it).credit().orElseThrow().limit().orElseThrow())
        .extracting(Object::toString)
        .containsExactly("200.125", "1500.25");
  }

  @Test
  void aRejectedRowIsReadInCsvAsItWasInTheSheet() throws IOException {
    StringBuilder rejects = new StringBuilder();
    try (CustomerFile file =
        CustomerFile.open(new ByteArrayInputStream(book()), Format.XLSX, COMMA)) {
      rejects.append(file.rejectForm().header().orElseThrow()).append('\n');
      for (RawRecord raw = file.next(); raw != null; raw = file.next()) {
        rejects.append(file.rejectForm().lines("why", raw.text()));
      }
    }

    assertThat(rejects)
        .hasToString(
            """
            clientela_reason,Tope,Nota
            "why","200,125","uno; dos"
            "why","1.500,25",
            """);
    byte[] csv = rejects.toString().getBytes(StandardCharsets.UTF_8);
    assertThat(Inputs.read(csv, Format.CSV, COMMA))
        .map(Inputs::customer)
        .isEqualTo(Inputs.read(book(), Format.XLSX, COMMA).stream().map(Inputs::customer).toList());
  }

  private static byte[] book() throws IOException {
    return Workbooks.xlsx().sheet("S", ROWS).bytes();
  }

  private static String row(String cells) {
    return "<row>" + cells + "</row>";
  }
}
