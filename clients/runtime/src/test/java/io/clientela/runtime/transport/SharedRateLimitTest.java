package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.runtime.InterruptedCallException;
import io.clientela.runtime.Operation;
import io.clientela.runtime.RateLimit;
import io.clientela.runtime.Retry;
import io.clientela.runtime.TimedOutException;
import io.clientela.runtime.TransportException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A limit that is not the client's own. */
class SharedRateLimitTest {
  private static final Operation POST = new Operation("createClient", "POST", "/clients.json");

  @AutoClose private final MockWebServer server = new MockWebServer();
  private final FakeClock clock = new FakeClock();

  /** A limit whose store fails as often as it is told to. */
  private static final class Failing implements RateLimit {
    private final boolean whenLeaving;
    private int failures;

    Failing(boolean whenLeaving, int failures) {
      this.whenLeaving = whenLeaving;
      this.failures = failures;
    }

    @Override
    public Duration reserve(Duration patience) {
      if (!whenLeaving) fail();
      return Duration.ZERO;
    }

    @Override
    public boolean leave(Duration patience) {
      if (whenLeaving) fail();
      return true;
    }

    private void fail() {
      if (failures-- > 0) throw new IllegalStateException("the store at canary.test is away");
    }
  }

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @Test
  void twoClientsOfOneLimitTakeTurns() {
    RateLimit limit = RateLimit.perSecond(2, clock);
    for (int i = 0; i < 4; i++) server.enqueue(new MockResponse.Builder().build());
    try (Transport one = builder(limit).build();
        Transport other = builder(limit).build()) {
      for (int i = 0; i < 2; i++) {
        one.call(OperationRequest.of(POST));
        other.call(OperationRequest.of(POST));
      }
    }

    assertThat(clock.sleeps().stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(Duration.ofMillis(3 * 550));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothingIsSentWhereTheLimitCannotBeAsked(boolean whenLeaving) {
    try (Transport transport = builder(new Failing(whenLeaving, 9)).build()) {
      assertThatThrownBy(() -> transport.call(OperationRequest.of(POST)))
          .isInstanceOfSatisfying(
              TransportException.class, e -> assertThat(e.mayHaveTakenEffect()).isFalse())
          .hasMessageContaining("the rate limit cannot be asked, nothing was sent")
          .hasStackTraceContaining("IllegalStateException")
          .message()
          .doesNotContain("canary");
    }
    assertThat(server.getRequestCount()).isZero();
  }

  /** As where a class of the store's library is missing. */
  @Test
  void anErrorOfTheLimitIsAFailureOfTheCall() {
    RateLimit limit =
        new RateLimit() {
          @Override
          public Duration reserve(Duration patience) {
            throw new NoClassDefFoundError("Store");
          }

          @Override
          public boolean leave(Duration patience) {
            return true;
          }
        };
    try (Transport transport = builder(limit).build()) {
      assertThatThrownBy(() -> transport.call(OperationRequest.of(POST)))
          .isInstanceOf(TransportException.class)
          .hasMessageContaining("nothing was sent");
    }
  }

  /** The call's time passes while it waits right before sending. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothingIsSentWhereTheTurnComesTooLate(boolean turn) {
    CountDownLatch ended = new CountDownLatch(1);
    EventListener listener =
        new EventListener() {
          @Override
          public void canceled(Call call) {
            ended.countDown();
          }
        };
    RateLimit late =
        new RateLimit() {
          @Override
          public Duration reserve(Duration patience) {
            return Duration.ZERO;
          }

          @Override
          public boolean leave(Duration patience) throws InterruptedException {
            assertThat(patience).isEqualTo(Duration.ofMillis(50));
            ended.await();
            return turn;
          }
        };
    OkHttpClient http = new OkHttpClient.Builder().eventListener(listener).build();
    try (Transport transport =
        builder(late).httpClient(http).callTimeout(Duration.ofMillis(50)).attempts(1).build()) {
      assertThatThrownBy(() -> transport.call(OperationRequest.of(POST)))
          .isInstanceOfSatisfying(
              TimedOutException.class, e -> assertThat(e.mayHaveTakenEffect()).isFalse());
    }
    assertThat(server.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCallGoesOnWhenTheLimitIsThereAgain(boolean whenLeaving) {
    server.enqueue(new MockResponse.Builder().build());
    try (Transport transport = builder(new Failing(whenLeaving, 2)).build()) {
      transport.call(OperationRequest.of(POST));
    }

    assertThat(server.getRequestCount()).isOne();
  }

  /** As clients of stores do: the flag is set, and the exception is one of theirs. */
  @Test
  void aStoreThatIsInterruptedIsAnInterruptedCall() {
    RateLimit limit =
        new RateLimit() {
          @Override
          public Duration reserve(Duration patience) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted");
          }

          @Override
          public boolean leave(Duration patience) {
            return true;
          }
        };
    Operation once = new Operation("createClient", "POST", "/clients.json", Retry.NEVER);
    try (Transport transport = builder(limit).build()) {
      assertThatThrownBy(() -> transport.call(OperationRequest.of(once)))
          .isInstanceOf(InterruptedCallException.class);
    }
    assertThat(Thread.interrupted()).isTrue();
  }

  private TestBuilder builder(RateLimit limit) {
    return new TestBuilder().baseUrl(server.url("/v1").toString()).clock(clock).rateLimit(limit);
  }
}
