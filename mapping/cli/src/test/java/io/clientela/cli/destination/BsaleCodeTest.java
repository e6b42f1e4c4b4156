package io.clientela.cli.destination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsaleCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "22006-K",
        "22006-k",
        "22.006-K",
        "022006-k",
        "0" + "22.006-K",
        "22006K",
        "\u00a022.006\u2011k ",
        "CL 22006-K"
      })
  void aRutIsTheSameInEachFormInWhichPeopleWriteIt(String written) {
    assertThat(new BsaleCode("22006-K").isSame(written)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "22006-1", "40000000-K", "122006-K", "K"})
  void anotherNumberIsNot(String other) {
    assertThat(new BsaleCode("22006-K").isSame(other)).isFalse();
    assertThat(new BsaleCode("22006-K").isSame(null)).isFalse();
  }

  @Test
  void theFormThatIsSentIsAskedForFirst() {
    assertThat(new BsaleCode("41222333-0").forms())
        .containsExactly("41222333-0", "41.222.333-0", "412223330");
  }

  @Test
  void shortOnesAreAskedForWithAZeroAndLettersInBothCases() {
    assertThat(new BsaleCode("22006-K").forms())
        .startsWith("22006-K", "22.006-K")
        .contains("000" + "22006-K", "00.0" + "22.006-K", "22.006-k", "00.0" + "22.006-k", "22006k")
        .doesNotHaveDuplicates();
  }

  @Test
  void whatIsNoRutHasOneForm() {
    assertThat(new BsaleCode("AB 123").forms()).containsExactly("AB 123");
    assertThat(new BsaleCode("AB 123").isSame("ab123")).isTrue();
    assertThat(new BsaleCode("0123").isSame("123")).isFalse();
  }
}
