package io.clientela.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"canary\n", "\rcanary", "can ary", "canary\u0000", "canáry", "canary\u007f"})
  void refusesWhatASlipPutsThereWithoutRepeatingIt(String value) {
    assertThatThrownBy(() -> Secret.of("access token", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The access token has a ")
        .hasMessageNotContaining("can");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void refusesBlanks(String value) {
    assertThatThrownBy(() -> Secret.of("access token", value))
        .hasMessage("The access token is blank.");
  }

  @Test
  void isNeverShown() {
    Secret secret = Secret.of("access token", "canary");

    assertThat(secret).hasToString("***");
    assertThat(Authentication.header("access_token", secret).toString()).doesNotContain("canary");
    assertThat(Authentication.path(secret).toString()).doesNotContain("canary");
  }
}
