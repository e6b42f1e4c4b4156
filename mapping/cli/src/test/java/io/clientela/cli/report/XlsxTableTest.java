package io.clientela.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.input.sheet.Sheet;
import io.clientela.cli.input.sheet.SheetRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTableTest {
  private static final int ROWS = 1_000;

  @TempDir Path folder;

  @Test
  void rowsAreReadBackAsTheyWere() throws Exception {
    assertThat(rows(written(ROWS, "Ñandú <&> \"x\"", "", "c"), "outcomes"))
        .containsExactly(
            List.of("line", "record", "vendor", "outcome", "vendor_id", "reason", "losses"),
            List.of("7", "Ñandú <&> \"x\"", "", "c"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "-1", "@x", " blank", "_x0041_"})
  void aTextIsAText(String text) throws Exception {
    byte[] workbook = written(ROWS, text);

    assertThat(rows(workbook, "outcomes").get(1)).isEqualTo(List.of("7", text));
  }

  @Test
  void whatXmlCannotHoldIsShownOtherwise() throws Exception {
    assertThat(rows(written(ROWS, "a\u0001b\ud83dc\uffff"), "outcomes").get(1).get(1))
        .isEqualTo("a\\u0001b\\ud83dc\ufffd");
  }

  @Test
  void aTextThatIsTooLongForACellIsCutBetweenCharacters() throws Exception {
    String text = rows(written(ROWS, "\ud83d\ude00".repeat(20_000)), "outcomes").get(1).get(1);

    assertThat(text).hasSizeLessThanOrEqualTo(32_767).endsWith("\ude00...");
  }

  @Test
  void whatASheetHasNoRoomForGoesToTheNext() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XlsxTable table = new XlsxTable(bytes, 3)) {
      for (int i = 1; i <= 5; i++) table.row(i, List.of("C-" + i));
    }

    assertThat(rows(bytes.toByteArray(), "outcomes")).hasSize(3);
    assertThat(rows(bytes.toByteArray(), "outcomes 2"))
        .extracting(it -> it.get(0))
        .containsExactly("line", "3", "4");
    assertThat(rows(bytes.toByteArray(), "outcomes 3")).hasSize(2);
  }

  @Test
  void theSameRowsMakeTheSameFileWhichBeginsAsEach() throws IOException {
    byte[] workbook = written(ROWS, "x");

    assertThat(written(ROWS, "x")).isEqualTo(workbook);
    assertThat(Arrays.copyOf(workbook, XlsxParts.beginning().length))
        .isEqualTo(XlsxParts.beginning())
        .asString()
        .contains("A report of Clientela");
  }

  @Test
  void noPartHasATime() throws IOException {
    Set<LocalDateTime> times = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written(ROWS, "x")))) {
      for (ZipEntry it = zip.getNextEntry(); it != null; it = zip.getNextEntry()) {
        times.add(it.getTimeLocal());
      }
    }

    assertThat(times).containsExactly(LocalDateTime.of(1980, 1, 1, 0, 0));
  }

  private static byte[] written(int mostRows, String... texts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XlsxTable table = new XlsxTable(bytes, mostRows)) {
      table.row(7, List.of(texts));
    }
    return bytes.toByteArray();
  }

  private List<List<String>> rows(byte[] workbook, String name) throws Exception {
    List<List<String>> rows = new ArrayList<>();
    Path file = Files.write(folder.resolve("report.xlsx"), workbook);
    try (Sheet sheet = Sheet.open(file, false, name)) {
      for (SheetRow row = sheet.next(); row != null; row = sheet.next()) rows.add(row.cells());
    }
    return rows;
  }
}
