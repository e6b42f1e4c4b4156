package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.runtime.Operation;
import io.clientela.runtime.Retry;
import io.clientela.runtime.listen.Observers;
import io.clientela.runtime.transport.CallFailure.Kind;
import io.clientela.runtime.transport.RetryPolicy.Decision;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
  private static final Operation OPERATION = new Operation("getClient", "GET", "/clients/{id}");
  private static final CallFailure UNSENT =
      CallFailure.broken(Kind.TRANSPORT, 0, false, true, new IOException("refused"));
  private static final CallFailure SENT =
      CallFailure.broken(Kind.TRANSPORT, 0, true, true, new IOException("reset"));

  private final FakeClock clock = new FakeClock();
  private final RetryPolicy policy = new RetryPolicy(3, new Backoff(() -> 0.5));

  @Test
  void repeatsByWhatTheOperationAllows() {
    assertThat(repeats(SENT, Retry.ALWAYS)).isTrue();
    assertThat(repeats(SENT, Retry.UNSENT)).isFalse();
    assertThat(repeats(UNSENT, Retry.UNSENT)).isTrue();
    assertThat(repeats(busy(429, null), Retry.UNSENT)).isTrue();
    assertThat(repeats(busy(503, null), Retry.UNSENT)).isFalse();
    assertThat(repeats(UNSENT, Retry.NEVER)).isFalse();
    assertThat(repeats(busy(429, null), Retry.NEVER)).isFalse();
  }

  @Test
  void waitsAtLeastAsLongAsAsked() {
    assertThat(decide(busy(429, Duration.ofSeconds(7)), 1).delay())
        .isEqualTo(Duration.ofSeconds(7));
    assertThat(decide(busy(429, Duration.ZERO), 1).delay()).isEqualTo(Duration.ofMillis(500));
    assertThat(decide(busy(500, null), 1).delay()).isEqualTo(Duration.ofMillis(100));
  }

  @Test
  void waitsAMinuteButNotLonger() {
    Decision minute = decide(busy(503, Duration.ofSeconds(60)), 1);
    Decision longer = decide(busy(503, Duration.ofSeconds(61)), 1);

    assertThat(minute.delay()).isEqualTo(Duration.ofSeconds(60));
    assertThat(longer.delay()).isNull();
    assertThat(longer.note()).isEqualTo(", asks to wait 61 s, more than 60");
  }

  @Test
  void givesUpAfterTheLastAttempt() {
    assertThat(decide(busy(500, null), 3).delay()).isNull();
  }

  @Test
  void doesNotWaitPastTheDeadline() {
    CallState progress = new CallState(OPERATION, clock, Duration.ofSeconds(5), Observers.NONE);
    progress.attempt();

    Decision decision = policy.after(busy(429, Duration.ofSeconds(5)), Retry.ALWAYS, progress);

    assertThat(decision.delay()).isNull();
    assertThat(decision.note()).contains("deadline");
  }

  @Test
  void stopsRepeatingWhenMostCallsFail() {
    int repeated = 0;
    while (decide(busy(500, null), 1).delay() != null) repeated++;

    assertThat(repeated).isEqualTo(RetryBudget.CAPACITY / RetryBudget.COST);
    assertThat(decide(busy(500, null), 1).note()).contains("budget");
  }

  @Test
  void earnsItsBudgetBackBySuccesses() {
    while (decide(busy(500, null), 1).delay() != null) {}
    for (int i = 0; i < RetryBudget.COST; i++) policy.succeeded(1);

    assertThat(decide(busy(500, null), 1).delay()).isNotNull();
    assertThat(decide(busy(500, null), 1).delay()).isNull();
  }

  private boolean repeats(CallFailure fault, Retry retry) {
    return policy.after(fault, retry, progress(1)).delay() != null;
  }

  private Decision decide(CallFailure fault, int attempts) {
    return policy.after(fault, Retry.ALWAYS, progress(attempts));
  }

  private CallState progress(int attempts) {
    CallState progress = new CallState(OPERATION, clock, Duration.ofSeconds(90), Observers.NONE);
    for (int i = 0; i < attempts; i++) progress.attempt();
    return progress;
  }

  private static CallFailure busy(int status, @Nullable Duration retryAfter) {
    return CallFailure.status(status, retryAfter, null);
  }
}
