package io.clientela.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallOptionsTest {
  private static final CallOptions NONE = CallOptions.none();

  @ParameterizedTest
  @ValueSource(strings = {"Host", "content-length", "Transfer-Encoding", "Content-Type"})
  void aHeaderThatTheClientSetsIsRefused(String name) {
    assertThatThrownBy(() -> NONE.header(name, "canary"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The header '" + name + "' is set by the client itself.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:b", "a\nb", "ñ"})
  void aNameThatNoHeaderMayHaveIsRefused(String name) {
    assertThatThrownBy(() -> NONE.header(name, "canary"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A header's name has a character that no name may have.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"canary\r\nX-Injected: 1", "canary\0", "canaria ñ"})
  void aValueThatCannotBeSentIsRefusedAndNotShown(String value) {
    assertThatThrownBy(() -> NONE.header("X-Shop", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The header 'X-Shop' has a control or non-ASCII character.");
  }

  @Test
  void aQueryParameterIsAnyTextButControlCharacters() {
    assertThat(NONE.query("q", "ñ &=").query()).containsEntry("q", "ñ &=");
    assertThatThrownBy(() -> NONE.query("q", "canary\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The query parameter 'q' has a control character.");
    assertThatThrownBy(() -> NONE.query(" ", "canary"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A query parameter's name is blank or has a control character.");
  }

  @Test
  void aNameIsGivenOnce() {
    CallOptions options = NONE.header("X-Shop", "1").query("q", "1");

    assertThatThrownBy(() -> options.header("X-Shop", "2"))
        .hasMessage("The header 'X-Shop' is given twice.");
    assertThatThrownBy(() -> options.header("x-shop", "2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is given twice");
    assertThat(options.query("Q", "2").query()).hasSize(2);
    assertThatThrownBy(() -> options.query("q", "2"))
        .hasMessage("The query parameter 'q' is given twice.");
  }

  @Test
  void timesAndAttemptsArePositive() {
    assertThatThrownBy(() -> NONE.callTimeout(Duration.ZERO))
        .hasMessage("callTimeout must be positive, is PT0S");
    assertThatThrownBy(() -> NONE.deadline(Duration.ofSeconds(-1)))
        .hasMessage("deadline must be positive, is PT-1S");
    assertThatThrownBy(() -> NONE.attempts(0)).hasMessage("attempts must be at least 1, is 0");
  }

  @Test
  void showsNamesAndNoValues() {
    CallOptions options =
        NONE.callTimeout(Duration.ofSeconds(2)).header("X-Shop", "canary").query("q", "canary");

    assertThat(options)
        .hasToString(
            "CallOptions[callTimeout=PT2S, deadline=null, attempts=null, headers=[X-Shop],"
                + " query=[q]]");
  }
}
