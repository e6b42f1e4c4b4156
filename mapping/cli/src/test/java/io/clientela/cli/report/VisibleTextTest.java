package io.clientela.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "Peña ñandú", "٣ אב 中文 😀", "a\\u001b", "tab is not\u00a0here"})
  void whatDoesNotControlATerminalIsLeftAsItIs(String text) {
    assertThat(VisibleText.line(text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        0, 7, 8, '\t', '\n', '\r', 0x1b, 0x7f, 0x80, 0x85, 0x9b, 0x9f, 0x61c, 0x200e, 0x200f,
        0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069, 0xd800, 0xdfff
      })
  void whatDoesIsShownAsAnEscape(char control) {
    assertThat(VisibleText.line("a" + control + "b"))
        .isEqualTo("a\\u%04xb".formatted((int) control));
  }

  @Test
  void onlyLineFeedsEndLines() {
    assertThat(VisibleText.lines("a\nb\rc\n")).isEqualTo("a\nb\\u000dc\n");
  }
}
