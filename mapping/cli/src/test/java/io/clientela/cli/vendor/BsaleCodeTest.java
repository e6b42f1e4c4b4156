package io.clientela.cli.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsaleCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1222333-K",
        "1222333-k",
        "1.222.333-K",
        "01222333-k",
        "01.222.333-K",
        "1222333K",
        " 1.222.333-k ",
        "1 222 333-K"
      })
  void aRutIsTheSameInEachFormInWhichPeopleWriteIt(String written) {
    assertThat(new BsaleCode("1222333-K").isSame(written)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1222333-1", "1222334-K", "11222333-K", "K", "122233-3K"})
  void anotherNumberIsNot(String other) {
    assertThat(new BsaleCode("1222333-K").isSame(other)).isFalse();
    assertThat(new BsaleCode("1222333-K").isSame(null)).isFalse();
  }

  @Test
  void theFormThatIsSentIsAskedForFirst() {
    assertThat(new BsaleCode("41333444-6").forms())
        .containsExactly("41333444-6", "41.333.444-6", "413334446");
  }

  @Test
  void shortOnesAreAskedForWithAZeroAndLettersInBothCases() {
    assertThat(new BsaleCode("1222333-K").forms())
        .startsWith("1222333-K", "1.222.333-K")
        .contains("01222333-K", "01.222.333-K", "1.222.333-k", "01.222.333-k", "1222333k")
        .doesNotHaveDuplicates();
  }

  @Test
  void whatIsNoRutHasOneForm() {
    assertThat(new BsaleCode("AB 123").forms()).containsExactly("AB 123");
    assertThat(new BsaleCode("AB 123").isSame("ab123")).isTrue();
    assertThat(new BsaleCode("0123").isSame("123")).isFalse();
  }
}
