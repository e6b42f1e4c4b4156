package io.clientela.cli.input.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingGuessTest {
  private static final String SPANISH =
      "id;nombre;nota\n1;José Muñoz;“dice ‘sí’” — €5\n2;ÁNGELA IBÁÑEZ;2º piso\n";
  private static final String PORTUGUESE = "id;nome\n1;João Conceição\n2;Lúcia d’Ávila\n";
  private static final String RUSSIAN =
      "ID;Имя;Фамилия\n1;Пётр;Семёнов\n2;АННА;Щукина\n3;Ёлка;«Новые» №5\n";

  @ParameterizedTest
  @CsvSource({
    "windows-1252, windows-1252",
    "windows-1251, windows-1251",
    "UTF-16LE, UTF-16LE",
    "UTF-16BE, UTF-16BE"
  })
  void whatIsLikelyIsAssumed(String charset, String guess) throws IOException {
    String text = charset.endsWith("1") ? RUSSIAN : SPANISH;

    assertThat(guess(text, charset)).isEqualTo(guess);
    if (charset.startsWith("UTF")) assertThat(guess(RUSSIAN, charset)).isEqualTo(guess);
    if (charset.endsWith("2")) assertThat(guess(PORTUGUESE, charset)).isEqualTo(guess);
  }

  @Test
  void utf8IsNeverTakenForAnother() throws IOException {
    for (String text : new String[] {SPANISH, PORTUGUESE, RUSSIAN, "id,name\n1,Ana\n", ""}) {
      assertThat(guess(text, "UTF-8")).isEqualTo("none");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM850", "x-MacRoman"})
  void anotherEncodingOfWesternLettersIsNotTakenForWindows1252(String charset) throws IOException {
    assertThat(guess("id;nombre\n1;Pérez Muñoz\n2;Íñigo Sánchez\n", charset)).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM866", "KOI8-R", "x-MacCyrillic"})
  void anotherEncodingOfCyrillicIsNotTakenForWindows1251(String charset) throws IOException {
    assertThat(guess("ID;Имя;Фамилия\n15;Борис;Соколов\n17;Сидоров;Иван\n", charset))
        .isEqualTo("none");
  }

  @Test
  void oneLineOfAnotherEncodingDoesNotChangeTheFile() throws IOException {
    byte[] start = SPANISH.getBytes(StandardCharsets.UTF_8);
    byte[] line = "3;Muñoz;\n".getBytes(Charset.forName("windows-1252"));
    byte[] mixed = new byte[start.length + line.length];
    System.arraycopy(start, 0, mixed, 0, start.length);
    System.arraycopy(line, 0, mixed, start.length, line.length);

    assertThat(EncodingGuess.of(ByteSource.of(mixed), mixed.length)).isEmpty();
  }

  @Test
  void aCharacterThatTheSampleCutsIsNoFault() throws IOException {
    byte[] bytes = "id,ñ".getBytes(StandardCharsets.UTF_8);

    assertThat(EncodingGuess.of(ByteSource.of(bytes), bytes.length - 1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "utf8, UTF-8",
    "cp1252, windows-1252",
    "Latin1, windows-1252",
    "windows-1251, windows-1251",
    "macroman, x-MacRoman",
    "cp866, IBM866",
    "utf-16, UTF-16LE",
    "UTF-16BE, UTF-16BE"
  })
  void encodingsAreKnownByTheirUsualNames(String name, String charset) {
    assertThat(TextEncodings.named(name)).contains(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "klingon", "utf-32", "IBM037", "GBK", "a b"})
  void othersAreNotRead(String name) {
    assertThat(TextEncodings.named(name)).isEmpty();
  }

  private static String guess(String text, String charset) throws IOException {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    return EncodingGuess.of(ByteSource.of(bytes), bytes.length).map(Charset::name).orElse("none");
  }
}
