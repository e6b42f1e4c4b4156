package io.clientela.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTextTest {
  @Test
  void textIsBrokenAtBlanksAndGoesOnALittleFurtherIn() {
    assertThat(WrappedText.lines("  one two three four", 12))
        .containsExactly("  one two", "    three", "    four");
  }

  @Test
  void whatFitsIsLeftAsItIs() {
    assertThat(WrappedText.lines("a  b   c", 8)).containsExactly("a  b   c");
    assertThat(WrappedText.lines("anything ".repeat(1_000), WrappedText.UNLIMITED)).hasSize(1);
  }

  @Test
  void aNameThatIsTooLongIsBrokenBehindAPoint() {
    assertThat(WrappedText.lines("  customFields.koibox.is_suscrito 12", 24))
        .containsExactly("  customFields.koibox.", "    is_suscrito 12");
  }

  @Test
  void aPathThatIsTooLongStaysWhole() {
    assertThat(WrappedText.lines("Report: /a/very/long/path.jsonl", 12))
        .containsExactly("Report:", "  /a/very/long/path.jsonl");
  }

  @Test
  void aCharacterOutsideOfTheFirstPlaneTakesOnePlace() {
    String word = "\ud83d\ude00".repeat(5);

    assertThat(WrappedText.lines(word + " " + word, 11)).containsExactly(word + " " + word);
  }
}
