package io.clientela.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
  private static final String HEADER =
      "\ufeffline,record,vendor,outcome,vendor_id,reason,losses\r\n";

  @Test
  void aTableWithoutRowsHasItsColumnNames() throws IOException {
    assertThat(written()).isEqualTo(HEADER);
  }

  @Test
  void quotesSeparatorsAndLettersComeThrough() throws IOException {
    assertThat(written("Ñandú \"x\", y;z")).isEqualTo(HEADER + "7,\"Ñandú \"\"x\"\", y;z\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\uff1d1", "=cmd|' /C calc'!A0"})
  void nothingIsTakenForAFormula(String text) throws IOException {
    assertThat(written(text)).isEqualTo(HEADER + "7,\"'" + text + "\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t=1", "\r=1", "\n=1", "a\r\nb"})
  void aTextStaysOnItsLine(String text) throws IOException {
    assertThat(written(text)).hasLineCount(2).contains("\\u00");
  }

  private static String written(String... texts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvTable table = new CsvTable(bytes)) {
      if (texts.length > 0) table.row(7, List.of(texts));
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
