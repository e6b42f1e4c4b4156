package io.clientela.conformance.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03-31, true", "2026-04-31, false", "2026-13-01, false", "2026-00-10, false",
    "2024-02-29, true", "2026-02-29, false", "2000-02-29, true", "1900-02-29, false",
    "26-03-31, false", "2026-3-31, false", "2026-03-31T00:00:00Z, false",
  })
  void aDateIsOneOfTheCalendar(String text, boolean valid) {
    assertThat(text.matches(Formats.regex("date").orElseThrow())).isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({
    "ana@example.com, true",
    "ana.b+c@mail.example.test, true",
    "ana@example, false",
    "ana, false",
    "@example.com, false",
    "ana.@example.com, false",
    "ana@-example.com, false",
  })
  void anAddressHasADomain(String text, boolean valid) {
    assertThat(text.matches(Formats.regex("email").orElseThrow())).isEqualTo(valid);
  }

  @Test
  void aFormatThatIsNotKnownIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Formats.regex("duration"))
        .withMessageContaining("found duration");
  }

  @Test
  void aPatternEndsWithTheTextAndNotBeforeALineBreak() {
    assertThat("12\n").doesNotContainPattern(Formats.forJava("^[0-9]+$"));
    assertThat("12").containsPattern(Formats.forJava("^[0-9]+$"));
    assertThat("1$\n").containsPattern(Formats.forJava("1\\$"));
  }
}
