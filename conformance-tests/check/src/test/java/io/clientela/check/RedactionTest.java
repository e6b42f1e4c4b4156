package io.clientela.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token is found in whatever way a server writes each of its characters. */
class RedactionTest {
  private static final String TOKEN = "aB/c~d*e&\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aB/c~d*e&\"",
        "aB\\/c~d*e&\\\"",
        "aB%2fc~d%2Ae%26%22",
        "aB%2Fc%7Ed*e%26%22",
        "a\\u0042\\u002Fc~d*e\\u0026\\u0022",
        "aB&#x2F;c~d*e&amp;&quot;",
        "aB&#47;c~d*e&#38;&#034;",
      })
  void howeverItIsWritten(String written) {
    assertThat(new Redaction(TOKEN).of("<" + written + ">")).isEqualTo("<***>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"aB/c~d*e", "ab/c~d*e&\"", ""})
  void whatIsNoTokenStays(String text) {
    assertThat(new Redaction(TOKEN).of(text)).isEqualTo(text);
    assertThat(new Redaction("").of(text)).isEqualTo(text);
  }
}
