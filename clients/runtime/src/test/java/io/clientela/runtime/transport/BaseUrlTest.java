package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
  @ParameterizedTest
  @CsvSource({
    "https://api.test/v1, https://api.test/v1/clients",
    "https://api.test/v1/, https://api.test/v1/clients",
    "https://api.test, https://api.test/clients",
    "http://localhost:8080, http://localhost:8080/clients",
    "http://127.0.0.1:8080, http://127.0.0.1:8080/clients",
    "http://[::1]:8080, http://[::1]:8080/clients"
  })
  void putsPathsUnderTheBase(String base, String url) {
    assertThat(BaseUrl.of(base, Set.of()).at("/clients")).hasToString(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://canary.test",
        "http://127.0.0.1.canary.test",
        "http://localhost.canary.test",
        "https://user:canary@api.test",
        "https://canary@api.test",
        "https://api.test?token=canary",
        "https://api.test#canary",
        "ftp://canary.test",
        "canary"
      })
  void refusesWhatCouldShowACredentialAndDoesNotRepeatIt(String base) {
    assertThatThrownBy(() -> BaseUrl.of(base, Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The base URL ")
        .hasMessageNotContaining("canary");
  }
}
