package io.clientela.cli.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a",
        "/koibox/3f1c9a7e5b2d4860a1c3",
        "/a/b/",
        "/A-z_0.9~",
        "/a;b=c,d:e@f",
        "/..a"
      })
  void whatARequestCanHaveIsTakenAsItIs(String path) {
    assertThat(WebhookPath.of(path)).get().matches(it -> it.matches(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "//",
        "//a",
        "/a//b",
        "a",
        "a/b",
        "/a?key=b",
        "/a?",
        "/a#b",
        "/a%2Fb",
        "/a%20b",
        "/a b",
        "/a\tb",
        "/señal",
        "/a\\b",
        "/a/../b",
        "/./a",
        "/a/..",
        "/a\"b",
        "/{a}",
        "https://example.com/a"
      })
  void whatNoneCanHaveIsRefused(String path) {
    assertThat(WebhookPath.of(path)).isEmpty();
  }

  @Test
  void aPathBelow128BitsIsGuessable() {
    assertThat(WebhookPath.of("/" + "x".repeat(21)).orElseThrow().isGuessable()).isTrue();
    assertThat(WebhookPath.of("/" + "x".repeat(22)).orElseThrow().isGuessable()).isFalse();
  }

  @Test
  void itIsNotShown() {
    assertThat(WebhookPath.of("/canary").orElseThrow()).asString().doesNotContain("canary");
  }
}
