package io.clientela.cli.input.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"a\nb\nc", "a\r\nb\r\nc\r\n", "a\rb\rc\r", "a\nb\r\nc\r", "\ufeffa\nb\nc"})
  void everyLineEndEndsALine(String text) throws IOException {
    assertThat(texts(text.getBytes(StandardCharsets.UTF_8))).containsExactly("a", "b", "c");
  }

  @Test
  void blankLinesCount() throws IOException {
    assertThat(texts("a\n\n\r\rb".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("a", "", "", "", "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void bothOrdersOfUtf16AreReadWithAndWithoutAMark(String order) throws IOException {
    Charset charset = Charset.forName(order);
    String text = "id;nombre\r\n1;Ñandú \ud83d\ude00\r\n\u0a0d;\u0d0a\r\n";

    assertThat(texts(text.getBytes(charset)))
        .containsExactly("id;nombre", "1;Ñandú \ud83d\ude00", "\u0a0d;\u0d0a");
    assertThat(texts(("\ufeff" + text).getBytes(charset)))
        .containsExactly("id;nombre", "1;Ñandú \ud83d\ude00", "\u0a0d;\u0d0a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb\u001a", "a\nb\n\u001a", "a\r\nb\r\n"})
  void whatDosWritesAtTheEndIsNoText(String text) throws IOException {
    assertThat(texts(text.getBytes(StandardCharsets.UTF_8)))
        .startsWith("a", "b")
        .last()
        .isIn("", "b");
  }

  @Test
  void linesAreWholeWhereverTheBufferEnds() throws IOException {
    String pad = "x".repeat(Lines.LONGEST - 12);
    for (int more = 0; more < 12; more++) {
      String first = pad + "y".repeat(Math.min(more, 9));
      String text = first + "\r\n" + "ñ".repeat(more) + "\r\nend";

      assertThat(texts(text.getBytes(StandardCharsets.UTF_8)))
          .as("%d more", more)
          .containsExactly(first, "ñ".repeat(more), "end");
    }
  }

  @Test
  void aLongLineComesInPiecesAndCountsAsOne() throws IOException {
    String text = "a\n" + "x".repeat(3 * Lines.LONGEST) + "\nb\n";
    try (Lines lines = new Lines(ByteSource.of(text.getBytes(StandardCharsets.UTF_8)))) {
      List<Line> all = new ArrayList<>();
      for (Line line = lines.next(); line != null; line = lines.next()) all.add(line);

      assertThat(all).extracting(Line::number).startsWith(1L, 2L, 2L).endsWith(2L, 3L);
      assertThat(all.stream().filter(it -> it.number() == 2 && it.ends())).hasSize(1);
      assertThat(all.stream().mapToInt(it -> it.text().length()).sum())
          .isEqualTo(3 * Lines.LONGEST + 2);
    }
  }

  @Test
  void itGoesBackWithinTheBufferAndBeyond() throws IOException {
    byte[] bytes = ("a\nb\n" + "x\n".repeat(Lines.LONGEST)).getBytes(StandardCharsets.UTF_8);
    try (Lines lines = new Lines(ByteSource.of(bytes))) {
      lines.next();
      Lines.Mark second = lines.mark();
      lines.next();
      lines.reset(second);
      assertThat(lines.next().text()).isEqualTo("b");
      while (lines.next() != null) {}
      lines.reset(second);

      assertThat(lines.next()).isEqualTo(new Line(2, "b", true, null));
      assertThat(lines.next().number()).isEqualTo(3);
      assertThat(lines.position()).isEqualTo(bytes.length);
    }
  }

  private static List<String> texts(byte[] bytes) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Lines lines = new Lines(ByteSource.of(bytes))) {
      for (Line line = lines.next(); line != null; line = lines.next()) texts.add(line.text());
    }
    return texts;
  }
}
