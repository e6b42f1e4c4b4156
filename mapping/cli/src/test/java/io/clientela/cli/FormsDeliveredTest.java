package io.clientela.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.input.CustomerFile;
import io.clientela.cli.input.InputRecord;
import io.clientela.cli.input.RawRecord;
import io.clientela.cli.input.sheet.Workbooks;
import io.clientela.mapping.customer.CustomerJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same customers in every form that is read, delivered to five vendors. */
class FormsDeliveredTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("id", "given_name", "family_name", "email", "phone", "rut"),
          List.of("1", "Íñigo", "Demo Peña", "inigo@cl.example", "+56920001234", "40000001-8"),
          List.of("2", "Begoña", "Demo Muñoz", "begona@cl.example", "+56920001235", "45000001-9"),
          List.of("3", "José", "Demo Núñez", "jose@cl.example", "+56920001236", "45000006-K"));
  private static final List<String> ALL =
      List.of("created=3", "created=3", "delivered=3", "created=3", "updated=3");

  /** A vCard has no identity documents, and so no RUT for Bsale. */
  private static final List<String> WITHOUT_RUT =
      List.of("failed=3", "created=3", "delivered=3", "created=3", "updated=3");

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final List<DeliveredFile> DELIVERED = new ArrayList<>();

  @TempDir Path folder;
  @AutoClose private final FakeVendors vendors = FakeVendors.start();

  static Stream<Arguments> forms() throws IOException {
    byte[] csv = text(",", "\n").getBytes(UTF_8);
    byte[] xlsx = xlsx();
    return Stream.of(
        Arguments.of("commas.csv", csv),
        Arguments.of("mark.csv", ("\ufeff" + text(";", "\r\n")).getBytes(UTF_8)),
        Arguments.of("sep.csv", ("sep=;\r\n" + text(";", "\r\n")).getBytes(WINDOWS)),
        Arguments.of("windows.csv", text(";", "\r\n").getBytes(WINDOWS)),
        Arguments.of("tabs.tsv", text("\t", "\n").getBytes(UTF_8)),
        Arguments.of("tabs.txt", text("\t", "\r\n").getBytes(WINDOWS)),
        Arguments.of("pipes.csv", text("|", "\n").getBytes(UTF_8)),
        Arguments.of("little.csv", ("\ufeff" + text("\t", "\r\n")).getBytes(UTF_16LE)),
        Arguments.of("big.csv", ("\ufeff" + text(",", "\n")).getBytes(UTF_16BE)),
        Arguments.of("mac.csv", text(",", "\r").getBytes(UTF_8)),
        Arguments.of("packed.csv.gz", gzip(csv)),
        Arguments.of("sheet.xlsx", xlsx),
        Arguments.of("packed.xlsx.gz", gzip(xlsx)),
        Arguments.of("sheet.ods", ods()),
        Arguments.of("list.json", ("[" + String.join(",", json(csv)) + "]").getBytes(UTF_8)),
        Arguments.of("lines.jsonl", String.join("\n", json(csv)).getBytes(UTF_8)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void everyRowIsDeliveredToEveryVendor(String name, byte[] bytes) throws IOException {
    assertThat(delivered(name, bytes)).isEqualTo(ALL);
  }

  static Stream<Arguments> cards() {
    return Stream.of(
        Arguments.of("cards3.vcf", cards("3.0", "N:%3$s;%2$s;;;\r\n", it -> it).getBytes(UTF_8)),
        Arguments.of("cards4.vcf", cards("4.0", "N:%3$s;%2$s;;;\r\n", it -> it).getBytes(UTF_8)),
        Arguments.of(
            "cards21.vcf",
            cards(
                    "2.1",
                    "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:%3$s;%2$s;;;\r\n",
                    FormsDeliveredTest::quotedPrintable)
                .getBytes(UTF_8)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cards")
  void everyCardIsDeliveredWhereItNeedsNoDocument(String name, byte[] bytes) throws IOException {
    assertThat(delivered(name, bytes)).isEqualTo(WITHOUT_RUT);
  }

  @Test
  void aFieldThatIsWrongIsLeftOutAndCountedOnce() throws IOException {
    String wrong =
        text(",", "\n").replace("rut\n", "rut,birth_date\n").replace("-8\n", "-8,99/99/9999\n");

    DeliveredFile delivered =
        DeliveredFile.push(vendors, Files.writeString(folder.resolve("wrong.csv"), wrong));

    assertThat(delivered.outcomes()).isEqualTo(ALL);
    assertThat(delivered.dropped()).isEqualTo(1);
  }

  @AfterAll
  static void tell() throws IOException {
    DeliveredFile.table(Path.of("target/delivered/forms.md"), DELIVERED);
  }

  private List<String> delivered(String name, byte[] bytes) throws IOException {
    DeliveredFile delivered = DeliveredFile.push(vendors, Files.write(folder.resolve(name), bytes));
    DELIVERED.add(delivered);
    assertThat(delivered.dropped()).isZero();
    return delivered.outcomes();
  }

  private static String text(String separator, String lineEnd) {
    return ROWS.stream()
        .map(row -> String.join(separator, row) + lineEnd)
        .collect(Collectors.joining());
  }

  private static String cards(String version, String name, UnaryOperator<String> encoding) {
    String form = "BEGIN:VCARD\r\nVERSION:" + version + "\r\nUID:%s\r\n" + name;
    return ROWS.stream()
        .skip(1)
        .map(
            row ->
                form.formatted(row.get(0), encoding.apply(row.get(1)), encoding.apply(row.get(2)))
                    + "EMAIL:%s\r\nTEL:%s\r\nEND:VCARD\r\n".formatted(row.get(3), row.get(4)))
        .collect(Collectors.joining());
  }

  private static String quotedPrintable(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte it : text.getBytes(UTF_8)) {
      encoded.append(it < 0 ? "=%02X".formatted(it) : String.valueOf((char) it));
    }
    return encoded.toString();
  }

  private static byte[] xlsx() throws IOException {
    String cell = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";
    return Workbooks.xlsx().sheet("S", rows("<row>", cell, "</row>")).bytes();
  }

  private static byte[] ods() throws IOException {
    String cell =
        "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>";
    String rows = rows("<table:table-row>", cell, "</table:table-row>");
    return Workbooks.ods("<table:table table:name=\"S\">" + rows + "</table:table>");
  }

  private static String rows(String begin, String cell, String end) {
    return ROWS.stream()
        .map(row -> row.stream().map(cell::formatted).collect(Collectors.joining("", begin, end)))
        .collect(Collectors.joining());
  }

  private static List<String> json(byte[] csv) throws IOException {
    List<String> customers = new ArrayList<>();
    try (CustomerFile file =
        CustomerFile.open(
            new ByteArrayInputStream(csv), CustomerFile.Format.CSV, ColumnMapping.NONE)) {
      for (RawRecord raw = file.next(); raw != null; raw = file.next()) {
        customers.add(CustomerJson.write(((InputRecord.Read) raw.read()).customer()));
      }
    }
    return customers;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
