package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientela.runtime.Clock;
import io.clientela.runtime.ErrorResponseException;
import io.clientela.runtime.Operation;
import io.clientela.runtime.TimedOutException;
import io.clientela.runtime.codec.WireScalars;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call's deadline and the vendor's rate hold over all that it waits for. */
class TransportDeadlineTest {
  private static final Operation GET = new Operation("getClient", "GET", "/clients/{id}.json");

  private final FakeClock clock = new FakeClock();
  @AutoClose private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @Test
  void theDeadlineHoldsOverAllAttempts() {
    for (int i = 0; i < 3; i++) {
      server.enqueue(new MockResponse.Builder().code(503).addHeader("Retry-After", "50").build());
    }

    ErrorResponseException e =
        catchThrowableOfType(
            ErrorResponseException.class, () -> builder().build().call(get(), Person.ADAPTER));

    assertThat(e.attempts()).isEqualTo(2);
    assertThat(e.elapsed()).isEqualTo(Duration.ofSeconds(50));
    assertThat(e).hasMessageContaining("the deadline leaves no time to repeat");
  }

  @Test
  void keepsTheVendorsRateAndCanBeFreedOfIt() {
    for (int i = 0; i < 6; i++) reply(200, "{}");
    Vendor vendor = Vendor.of("bsale", "https://api.bsale.test").requestsPerSecond(2);
    Authentication token = Authentication.header("access_token", TestBuilder.TOKEN);

    Transport limited = builder().build(vendor, token);
    for (int i = 0; i < 3; i++) limited.call(get());
    assertThat(clock.sleeps()).containsExactly(Duration.ofMillis(550), Duration.ofMillis(550));

    Transport free = builder().withoutRateLimit().build(vendor, token);
    for (int i = 0; i < 3; i++) free.call(get());
    assertThat(clock.sleeps()).hasSize(2);
  }

  @Test
  void doesNotSendWhenTheRateLeavesNoTurnBeforeTheDeadline() {
    reply(200, "{}");
    Transport transport = builder().requestsPerSecond(1).deadline(Duration.ofMillis(500)).build();
    transport.call(get());

    TimedOutException e =
        catchThrowableOfType(TimedOutException.class, () -> transport.call(get()));

    assertThat(e.attempts()).isZero();
    assertThat(e.mayHaveTakenEffect()).isFalse();
    assertThat(server.getRequestCount()).isOne();
  }

  @Test
  void doesNotSendWhenTheDeadlinePassesWhileWaiting() {
    reply(200, "{}");
    Transport transport = builder().requestsPerSecond(1).deadline(Duration.ofMillis(1100)).build();
    transport.call(get());

    TimedOutException e =
        catchThrowableOfType(TimedOutException.class, () -> transport.call(get()));

    assertThat(e.elapsed()).isEqualTo(Duration.ofMillis(1100));
    assertThat(e).hasRootCauseMessage("the deadline passed while waiting");
    assertThat(server.getRequestCount()).isOne();
  }

  /** A pause of the machine between looking at the clock and sending. */
  @Test
  void timesOutWhenTheDeadlinePassesWhileSending() {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    AtomicInteger looks = new AtomicInteger();
    Clock pausing =
        new Clock() {
          @Override
          public Instant now() {
            return FakeClock.START;
          }

          @Override
          public long nanos() {
            return looks.incrementAndGet() > 2 ? Duration.ofMinutes(5).toNanos() : 0;
          }

          @Override
          public void sleep(Duration duration) {}
        };

    assertThatThrownBy(() -> builder().clock(pausing).build().call(get()))
        .isInstanceOf(TimedOutException.class);
  }

  @Test
  void aDeadlineMayBeForever() {
    reply(200, "{}");

    builder().requestsPerSecond(1).deadline(ChronoUnit.FOREVER.getDuration()).build().call(get());

    assertThat(server.getRequestCount()).isOne();
  }

  private TestBuilder builder() {
    return new TestBuilder().baseUrl(server.url("/v1").toString()).clock(clock);
  }

  private void reply(int code, String body) {
    server.enqueue(new MockResponse.Builder().code(code).body(body).build());
  }

  private static OperationRequest get() {
    return OperationRequest.of(GET).path("id", WireScalars.int32(), 7);
  }
}
