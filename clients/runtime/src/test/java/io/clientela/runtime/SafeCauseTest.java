package io.clientela.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import org.junit.jupiter.api.Test;

class SafeCauseTest {
  @Test
  void leavesOutWhatMayQuoteTheAnswer() {
    IOException cause = new ProtocolException("Unexpected status line: canary");
    cause.initCause(new IOException("canary"));

    IOException safe = SafeCause.of(cause);

    assertThat(safe).hasNoCause();
    assertThat(safe.toString()).doesNotContain("canary");
    assertThat(safe.getStackTrace()).isEqualTo(cause.getStackTrace());
  }

  @Test
  void keepsWhatComesFromBelowHttp() {
    assertThat(SafeCause.of(new ConnectException("Connection refused")))
        .hasMessage("java.net.ConnectException: Connection refused");
  }
}
