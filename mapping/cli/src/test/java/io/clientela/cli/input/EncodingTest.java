package io.clientela.cli.input;

import static io.clientela.cli.input.Inputs.csv;
import static io.clientela.cli.input.Inputs.customer;
import static io.clientela.cli.input.Inputs.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.input.CustomerFile.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  @ParameterizedTest
  @CsvSource({
    "windows-1252,Muñoz Díaz",
    "windows-1251,Имя",
    "UTF-16LE,Ñandú",
    "UTF-16BE,Имя",
  })
  void whatIsAssumedIsSaidOnce(String charset, String note) throws IOException {
    byte[] bytes = ("id;note\n1;" + note + "\n2;" + note + "\n").getBytes(Charset.forName(charset));

    try (CustomerFile file =
        CustomerFile.open(new ByteArrayInputStream(bytes), Format.CSV, ColumnMapping.NONE)) {
      assertThat(Inputs.all(file))
          .extracting(it -> Inputs.customer(it).note().get())
          .containsExactly(note, note);
      assertThat(file.notices())
          .containsExactly(
              "the file does not say how it is encoded: read as "
                  + charset
                  + "; --encoding names another");
    }
  }

  @ParameterizedTest
  @CsvSource({"x-MacRoman,Muñoz", "IBM850,Muñoz", "KOI8-R,Имя", "windows-1252,Muñoz"})
  void theEncodingMayBeTold(String charset, String note) throws IOException {
    byte[] bytes = ("id;note\n1;" + note + "\n").getBytes(Charset.forName(charset));
    ReadingOptions told =
        new ReadingOptions(Format.CSV, Charset.forName(charset), null, null, null);

    try (CustomerFile file =
        CustomerFile.open("in", new ByteArrayInputStream(bytes), ColumnMapping.NONE, told)) {
      assertThat(customer(file.next().read()).note()).contains(note);
      assertThat(file.notices()).isEmpty();
    }
  }

  @Test
  void aHeaderThatIsNotGuessedSaysWhatToDo() {
    byte[] header = "Razón social;Nómina;Sección;Teléfono".getBytes(Charset.forName("x-MacRoman"));

    assertThatThrownBy(() -> csv(header))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith("line 1 is not UTF-8")
        .hasMessageContaining("name its encoding by --encoding");
  }

  @Test
  void aCellOfAnotherCharsetCostsItsRowAlone() throws IOException {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.write("id;note\n1;Ñandú\n".getBytes(StandardCharsets.UTF_8));
    mixed.write("2;Muñoz\n3;\"Pérez\n y Mena\";\n".getBytes(Charset.forName("windows-1252")));

    List<InputRecord> records = csv(mixed.toByteArray());

    assertThat(customer(records.get(0)).note()).contains("Ñandú");
    assertThat(problem(records.get(1))).isEqualTo("note: is not UTF-8, looks like Windows-1252");
    assertThat(records.get(1).id()).contains("2");
    assertThat(problem(records.get(2))).isEqualTo("note: is not UTF-8, looks like Windows-1252");
  }

  @Test
  void halfOfASurrogatePairIsRefused() throws IOException {
    byte[] bytes = "id,note\n1,abc\n".getBytes(StandardCharsets.UTF_8);
    bytes[10] = (byte) 0xed;
    bytes[11] = (byte) 0xa0;
    bytes[12] = (byte) 0x80;

    assertThat(problem(csv(bytes).get(0)))
        .isEqualTo("note: is not UTF-8: it has half of a surrogate pair");
  }

  @Test
  void halfOfASurrogatePairInUtf16IsRefused() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
    "\ufeffid,note\n1,a\ud800b\n".chars().forEach(c -> bytes.putShort((short) c));

    assertThat(problem(csv(Arrays.copyOf(bytes.array(), bytes.position())).get(0)))
        .isEqualTo("note: is not UTF-16LE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"a\\ud800\"}",
        "{\"id\":\"1\",\"note\":\"\\udc00\"}",
        "{\"id\":\"1\",\"customFields\":{\"x\":\"\\ud800\"}}"
      })
  void halfOfASurrogatePairInJsonIsRefusedWithItsPath(String json) throws IOException {
    assertThat(problem(Inputs.jsonl(json).get(0))).contains(": has half a surrogate pair");
  }

  @Test
  void aLetterThatWasLostBeforeIsNotPassedOn() throws IOException {
    assertThat(problem(csv("id,note\n1,Mu\ufffdoz\n").get(0)))
        .isEqualTo("note: has lost a letter: U+FFFD stands in its place");
  }

  @Test
  void aFaultInAColumnThatIsLeftOutCostsNothing() throws IOException {
    ColumnMapping columns = Inputs.mapping("columns: {saldo: }");

    assertThat(customer(csv("id,saldo\n1,Mu\ufffdoz\n", columns).get(0)).id()).contains("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16IsReadAsUtf8Is(String charset) throws IOException {
    String text = "\ufeffid\tgiven_name\tnote\r\n1\tÑandú\t\"a\tb\r\nc\"\r\n\t\t\r\n2\tAna\r\n";

    List<InputRecord> records = csv(text.getBytes(Charset.forName(charset)));

    assertThat(records).hasSize(2);
    assertThat(customer(records.get(0)).name().given()).contains("Ñandú");
    assertThat(customer(records.get(0)).note()).contains("a\tb\nc");
    assertThat(records.get(1).line()).isEqualTo(5);
  }

  @Test
  void nulInTheHeaderIsNoText() {
    assertThatThrownBy(() -> csv("id,no\0te\n1,2\n"))
        .hasMessage("line 1 is not text: it has NUL characters");
  }
}
