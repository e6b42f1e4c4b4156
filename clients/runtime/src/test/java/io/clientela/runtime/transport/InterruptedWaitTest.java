package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientela.runtime.CallOptions;
import io.clientela.runtime.InterruptedCallException;
import io.clientela.runtime.RateLimit;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Interrupts a call where it waits by itself, for its turn or before it repeats. */
@Timeout(20)
class InterruptedWaitTest {
  private final Interruption interruption = new Interruption();

  @Test
  void whileWaitingForATurn() throws Exception {
    interruption.asksNobody();
    try (RawServer server = RawServer.of(false, RawServer.ok("{}"))) {
      TestBuilder builder = new TestBuilder().baseUrl(server.url()).requestsPerSecond(1);
      Transport transport = builder.deadline(Duration.ofDays(1)).build();
      for (int i = 0; i < 60; i++) new Thread(() -> transport.call(Interruption.post())).start();
      server.awaitServed();
      interruption.of(transport, false, 0);
      transport.close();
    }
  }

  /** As a slow connection comes to it, when others are quicker. */
  @Test
  void whileWaitingForTheDistanceToTheRequestBefore() {
    RateLimit limiter = RateLimit.perSecond(1, new InterruptingClock(new FakeClock()));
    RequestUrls target =
        Interruption.post()
            .target(
                BaseUrl.of("https://clients.test", Set.of()),
                Authentication.path(TestBuilder.TOKEN),
                CallOptions.none());
    InFlightRequest first = new InFlightRequest(target, limiter, Duration.ofMinutes(1));
    InFlightRequest second = new InFlightRequest(target, limiter, Duration.ofMinutes(1));

    assertThat(catchThrowableOfType(IOException.class, first::awaitTurn)).isNull();
    assertThat(catchThrowableOfType(IOException.class, second::awaitTurn)).isNotNull();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void whileWaitingToRepeat() throws Exception {
    interruption.sleeps();
    RawServer.Handler busy =
        (socket, number) -> {
          RawServer.write(
              socket, "HTTP/1.1 429 Busy\r\nRetry-After: 59\r\nContent-Length: 0\r\n\r\n");
          interruption.reached();
        };
    try (RawServer server = new RawServer(false, busy)) {
      interruption.of(new HttpKind("own", null).builder(server.url()), false);
    }
  }

  @Test
  void sendsNothingOnceInterrupted() throws Exception {
    try (RawServer server = RawServer.of(false, RawServer.ok("{}"));
        Transport transport = new TestBuilder().baseUrl(server.url()).build()) {
      Thread.currentThread().interrupt();

      InterruptedCallException e =
          catchThrowableOfType(
              InterruptedCallException.class, () -> transport.call(Interruption.post()));

      assertThat(Thread.interrupted()).isTrue();
      assertThat(e.attempts()).isZero();
      assertThat(e.mayHaveTakenEffect()).isFalse();
      assertThat(server.requests()).isEmpty();
    }
  }
}
