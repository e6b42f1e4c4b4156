package io.clientela.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.file.FileException;
import io.clientela.cli.input.CustomerFile.Format;
import io.clientela.cli.input.sheet.Workbooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same customer in every form, as a file, compressed, and as a stream. */
class InputFormsTest {
  private static final String CELL = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";
  private static final String ODS_CELL =
      "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>";

  @TempDir Path folder;

  static Stream<Arguments> forms() throws IOException {
    return Stream.of(
        Arguments.of("a.csv", Format.CSV, bytes("id,given_name\n7,Ñandú\n\u001a")),
        Arguments.of("a.tsv", Format.TSV, bytes("id\tgiven_name\n7\tÑandú\n")),
        Arguments.of("a.jsonl", Format.JSONL, bytes(json())),
        Arguments.of("a.json", Format.JSON, bytes("[\n" + json() + "]\n")),
        Arguments.of(
            "a.vcf", Format.VCF, bytes("BEGIN:VCARD\nVERSION:3.0\nUID:7\nN:;Ñandú\nEND:VCARD\n")),
        Arguments.of("a.xlsx", Format.XLSX, Workbooks.xlsx().sheet("S", xlsxRows()).bytes()),
        Arguments.of(
            "a.ods",
            Format.ODS,
            Workbooks.ods("<table:table table:name=\"S\">" + odsRows() + "</table:table>")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void aCustomerIsReadFromEveryForm(String name, Format format, byte[] bytes) throws IOException {
    Path plain = Files.write(folder.resolve(name), bytes);
    Path compressed = Files.write(folder.resolve(name + ".gz"), gzip(bytes));
    ReadingOptions told = ReadingOptions.of(format);

    for (Path file : List.of(plain, compressed)) {
      try (CustomerFile customers = CustomerFile.open(file, ColumnMapping.NONE)) {
        requireSeven(customers);
      }
      try (InputStream stream = Files.newInputStream(file);
          CustomerFile customers = CustomerFile.open("in", stream, ColumnMapping.NONE, told)) {
        requireSeven(customers);
      }
    }
  }

  private static void requireSeven(CustomerFile customers) throws IOException {
    List<InputRecord> records = Inputs.all(customers);
    assertThat(records).hasSize(1);
    assertThat(records.get(0).id()).contains("7");
    assertThat(Inputs.customer(records.get(0)).name().given()).contains("Ñandú");
  }

  @Test
  void aStreamIsReadAsFarAsItIsWritten() throws IOException {
    byte[] first = bytes(json() + "{\"id\":\"8\"}");
    InputStream stalling =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            if (at < first.length) return first[at++];
            throw new IllegalStateException("nothing is written yet");
          }

          @Override
          public int read(byte[] to, int from, int length) {
            if (at == first.length) throw new IllegalStateException("nothing is written yet");
            int read = Math.min(length, first.length - at);
            System.arraycopy(first, at, to, from, read);
            at += read;
            return read;
          }
        };

    CustomerFile customers =
        CustomerFile.open("in", stalling, ColumnMapping.NONE, ReadingOptions.of(Format.JSONL));

    assertThat(customers.next().read().id()).contains("7");
  }

  @Test
  void compressedDataThatIsCutShortIsReadAsFarAsItGoes() throws IOException {
    StringBuilder csv = new StringBuilder("id,note\n");
    Random random = new Random(1);
    for (int i = 0; i < 50_000; i++) csv.append(i + "," + random.nextLong() + "\n");
    byte[] whole = gzip(bytes(csv.toString()));
    Path file = Files.write(folder.resolve("a.csv.gz"), Arrays.copyOf(whole, whole.length - 9));

    try (CustomerFile customers = CustomerFile.open(file, ColumnMapping.NONE)) {
      assertThat(customers.next().read().id()).contains("0");
      assertThatThrownBy(() -> Inputs.all(customers))
          .isInstanceOf(FileException.class)
          .hasMessage(
              file + " cannot be read any further: its compressed data is damaged or cut short");
    }
  }

  @Test
  void compressedDataThatEndsAtOnceIsRefused() throws IOException {
    Path file = Files.write(folder.resolve("a.csv.gz"), Arrays.copyOf(gzip(bytes("id\n1\n")), 12));

    assertThatThrownBy(() -> CustomerFile.open(file, ColumnMapping.NONE))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage(file + ": its compressed data is damaged or cut short");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no /dev/stdin")
  void aPipeIsReadAsAFileIs() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.clientela.cli.Main",
                "losses",
                "--from=/dev/stdin",
                "--form=csv",
                "--to=koibox")
            .start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(gzip(bytes("id;given_name\n7;Ñandú\n")));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isBetween(0, 1);
    assertThat(out).contains("1 customer, 0 could not be read");
  }

  @Test
  void aStreamNeedsAForm() {
    InputStream in = new ByteArrayInputStream(new byte[0]);

    assertThatThrownBy(() -> CustomerFile.open("in", in, ColumnMapping.NONE, ReadingOptions.NONE))
        .hasMessage("in has no name that tells its form: expected --form");
  }

  @Test
  void nothingIsLeftBehind() throws IOException {
    byte[] book = gzip(Workbooks.xlsx().sheet("S", xlsxRows()).bytes());
    long before = temporaryFiles();
    for (byte[] bytes : List.of(book, gzip(bytes("id\n1\n")))) {
      Format format = bytes == book ? Format.XLSX : Format.CSV;
      Inputs.read(bytes, format, ColumnMapping.NONE);
    }
    assertThat(temporaryFiles()).isEqualTo(before);
  }

  private static long temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(it -> it.getFileName().toString().startsWith("clientela")).count();
    }
  }

  private static String json() {
    return "{\"id\":\"7\",\"name\":{\"given\":\"Ñandú\"}}\n";
  }

  private static String xlsxRows() {
    return ("<row>" + CELL + CELL + "</row><row>" + CELL + CELL + "</row>")
        .formatted("id", "given_name", "7", "Ñandú");
  }

  private static String odsRows() {
    String row = "<table:table-row>" + ODS_CELL + ODS_CELL + "</table:table-row>";
    return (row + row).formatted("id", "given_name", "7", "Ñandú");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
