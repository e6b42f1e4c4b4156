package io.clientela.cli.input.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files that would fill the memory, and those that are no spreadsheets. */
class HostileSheetTest {
  private static final int MUCH = 40 * 1024 * 1024;

  @TempDir Path folder;

  static Stream<Arguments> rows() {
    String cell = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";
    return Stream.of(
        Arguments.of("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>", "16384 cells"),
        Arguments.of("<row>" + "<c><v>1</v></c>".repeat(20_000) + "</row>", "16384 cells"),
        Arguments.of(
            "<row>" + cell.formatted("x".repeat(200_000)).repeat(2) + "</row>", "256 KiB"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRowThatIsTooLargeCostsItselfAlone(String row, String problem) throws IOException {
    Path file = write(Workbooks.xlsx().sheet("S", row + "<row><c><v>7</v></c></row>").bytes());

    try (Sheet sheet = Sheet.open(file, false, null)) {
      assertThat(sheet.next().problem()).contains(problem);
      assertThat(sheet.next().cells()).containsExactly("7");
      assertThat(sheet.next()).isNull();
    }
  }

  static Stream<String> endless() {
    return Stream.of(
        "<row><c t=\"inlineStr\"><is><t>" + "x".repeat(MUCH) + "</t></is></c></row>",
        "<row r=\"" + "1".repeat(MUCH) + "\"/>",
        "<row>" + " ".repeat(MUCH) + "</row>");
  }

  @ParameterizedTest
  @MethodSource("endless")
  void whatUnpacksToMuchIsRefusedBeforeItIsInMemory(String rows) throws IOException {
    Path file = write(Workbooks.xlsx().sheet("S", rows).bytes());
    assertThat(Files.size(file)).isLessThan(100_000);

    try (Sheet sheet = Sheet.open(file, false, null)) {
      assertThatThrownBy(sheet::next)
          .isInstanceOf(SheetException.class)
          .hasMessageContaining("text");
    }
  }

  @Test
  void entitiesAreNotRead() throws IOException {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row>"
            + "<c t=\"inlineStr\"><is><t>%s</t></is></c></row></sheetData></worksheet>";
    for (String entity : new String[] {"&b;", "&f;"}) {
      Path file =
          write(
              Workbooks.xlsx()
                  .sheet("S", "")
                  .part("xl/worksheets/sheet1.xml", bomb.formatted(entity))
                  .bytes());
      try (Sheet sheet = Sheet.open(file, false, null)) {
        assertThatThrownBy(sheet::next).hasMessage("is damaged: it has XML that cannot be read");
      }
    }
  }

  @Test
  void rowsBeyondTheLastThatASheetCanHaveAreRefused() throws IOException {
    Path file = write(Workbooks.xlsx().sheet("S", "<row r=\"1048577\"/>").bytes());

    try (Sheet sheet = Sheet.open(file, false, null)) {
      assertThatThrownBy(sheet::next).hasMessage("has more rows than a sheet can have");
    }
  }

  @Test
  void aFileThatIsCutShortSaysSo() throws IOException {
    byte[] whole = Workbooks.xlsx().sheet("S", "<row/>").bytes();
    Path file = write(Arrays.copyOf(whole, whole.length / 2));

    assertThatThrownBy(() -> Sheet.open(file, false, null))
        .hasMessage("is damaged or cut short: it is no whole spreadsheet");
  }

  @Test
  void otherZipsAreNamed() throws IOException {
    Path binary = write(Workbooks.zip(Map.of("xl/workbook.bin", "x")));
    assertThatThrownBy(() -> Sheet.open(binary, false, null))
        .hasMessage("is a binary workbook (.xlsb): save it as .xlsx");

    Path letter = write(Workbooks.zip(Map.of("word/document.xml", "x")));
    assertThatThrownBy(() -> Sheet.open(letter, false, null))
        .hasMessage("is no workbook: save the customers as .xlsx or CSV");
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("book.xlsx"), bytes);
  }
}
