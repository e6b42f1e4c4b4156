package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import org.junit.jupiter.api.Test;

class SanitizedCauseTest {
  @Test
  void leavesOutWhatMayQuoteTheAnswer() {
    IOException cause = new ProtocolException("Unexpected status line: canary");
    cause.initCause(new IOException("canary"));

    IOException safe = SanitizedCause.of(cause);

    assertThat(safe).hasNoCause();
    assertThat(safe.toString()).doesNotContain("canary");
    assertThat(safe.getStackTrace()).isEqualTo(cause.getStackTrace());
  }

  @Test
  void keepsWhatComesFromBelowHttp() {
    assertThat(SanitizedCause.of(new ConnectException("Connection refused")))
        .hasMessage("java.net.ConnectException: Connection refused");
  }
}
