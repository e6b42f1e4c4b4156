package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.clientela.runtime.CallContext;
import io.clientela.runtime.CallListener;
import io.clientela.runtime.CallObserver;
import io.clientela.runtime.CallOutcome;
import io.clientela.runtime.Operation;
import io.clientela.runtime.codec.WireScalars;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a listener is told of a call, and by whom. */
class CallListenerTest {
  private static final Operation GET = new Operation("getClient", "GET", "/clients/{id}.json");

  private final List<String> events = new ArrayList<>();
  private final Set<Thread> threads = new HashSet<>();
  private final FakeClock clock = new FakeClock();
  @AutoClose private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  /** Writes down what it is told. */
  private final class Told implements CallListener {
    private final String name;

    Told(String name) {
      this.name = name;
    }

    private void tell(String event) {
      threads.add(Thread.currentThread());
      events.add(name + event);
    }

    @Override
    public CallObserver started(CallContext call) {
      tell("start " + call);
      return new CallObserver() {
        @Override
        public void attempted(int number) {
          tell("attempt " + number);
        }

        @Override
        public void retrying(int attempt, int status, String reason, Duration wait) {
          tell("retry after " + attempt + ", " + status + ", " + reason + ", " + wait);
        }

        @Override
        public void ended(CallOutcome outcome) {
          tell("end " + outcome);
        }
      };
    }
  }

  @Test
  void aCallIsFollowedFromItsStartOverItsAttemptsToItsEnd() {
    server.enqueue(response(503, "").addHeader("Retry-After", "2").build());
    server.enqueue(response(200, "{}").addHeader("X-Request-Id", "req-1").build());

    builder(new Told("")).build().call(get().query("q", WireScalars.string(), "canary"));

    assertThat(events)
        .containsExactly(
            "start CallContext[vendor=bsale, operation=Operation[id=getClient, method=GET,"
                + " path=/clients/{id}.json, retry=ALWAYS, errors=[]], host="
                + server.getHostName()
                + ", port="
                + server.getPort()
                + "]",
            "attempt 1",
            "retry after 1, 503, HTTP 503, PT2S",
            "attempt 2",
            "end CallOutcome[status=200, attempts=2, elapsed=PT2S, requestId=req-1, failure=null]");
    assertThat(threads).containsExactly(Thread.currentThread());
  }

  @Test
  void aFailureIsToldWithItsException() {
    server.enqueue(response(404, "{\"error\":\"canary\"}").build());
    List<CallOutcome> ends = new ArrayList<>();

    Throwable thrown =
        catchThrowable(() -> builder(ending(ends)).build().call(get(), Person.ADAPTER));

    assertThat(ends).hasSize(1);
    assertThat(ends.get(0).failure()).isSameAs(thrown);
    assertThat(ends.get(0).status()).isEqualTo(404);
    assertThat(ends.get(0).failureName()).contains("ErrorResponseException");
    assertThat(ends.get(0).isSuccess()).isFalse();
    assertThat(ends.get(0).toString()).doesNotContain("canary");
  }

  @Test
  void aCallThatIsGivenUpBeforeItsFirstAttemptEnds() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> builder(new Told("")).build().call(get()));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(events).hasSize(2);
    assertThat(events.get(1)).startsWith("end CallOutcome[status=0, attempts=0");
  }

  @Test
  void anUnforeseenFaultEndsACall() {
    server.enqueue(response(200, "{}").build());
    List<CallOutcome> ends = new ArrayList<>();
    IllegalStateException fault = new IllegalStateException("fault");

    assertThatThrownBy(
            () ->
                builder(ending(ends))
                    .build()
                    .call(
                        get(),
                        headers -> {
                          throw fault;
                        }))
        .isSameAs(fault);

    assertThat(ends).extracting(CallOutcome::failure).containsExactly(fault);
  }

  @Test
  void aBrokenConnectionHasAReasonAndNoStatus() {
    server.enqueue(
        new MockResponse.Builder().onRequestStart(new SocketEffect.CloseSocket()).build());
    server.enqueue(response(200, "{}").build());

    builder(new Told("")).build().call(get());

    assertThat(events.get(2)).startsWith("retry after 1, 0, the connection broke, ");
  }

  @Test
  void aListenerThatThrowsBreaksNeitherTheCallNorTheOther() {
    server.enqueue(response(503, "").addHeader("Retry-After", "1").build());
    server.enqueue(response(200, "{\"id\":7}").build());
    TestBuilder builder = builder(call -> null).listener(CallListenerTest::fail);

    Person person =
        builder.listener(new Throwing()).listener(new Told("")).build().call(get(), Person.ADAPTER);

    assertThat(person.id()).isEqualTo(7);
    assertThat(events).hasSize(5);
  }

  private static CallObserver fail(CallContext call) {
    throw new NoClassDefFoundError("io/tracing/Span");
  }

  @Test
  void scopesAreClosedAsTheyWereOpened() {
    server.enqueue(response(200, "{}").build());

    builder(new Told("a ")).listener(new Told("b ")).build().call(get());

    assertThat(events).hasSize(6);
    assertThat(events.get(0)).startsWith("a start");
    assertThat(events.get(1)).startsWith("b start");
    assertThat(events.get(4)).startsWith("b end");
    assertThat(events.get(5)).startsWith("a end");
  }

  private static CallListener ending(List<CallOutcome> ends) {
    return call ->
        new CallObserver() {
          @Override
          public void ended(CallOutcome outcome) {
            ends.add(outcome);
          }
        };
  }

  /** Throws at whatever it is told. */
  private static final class Throwing implements CallListener, CallObserver {
    @Override
    public CallObserver started(CallContext call) {
      return this;
    }

    @Override
    public void attempted(int number) {
      throw new IllegalStateException("canary");
    }

    @Override
    public void retrying(int attempt, int status, String reason, Duration wait) {
      throw new IllegalStateException("canary");
    }

    @Override
    public void ended(CallOutcome outcome) {
      throw new StackOverflowError("canary");
    }
  }

  private TestBuilder builder(CallListener listener) {
    return new TestBuilder().baseUrl(server.url("/v1").toString()).clock(clock).listener(listener);
  }

  private static MockResponse.Builder response(int code, String body) {
    return new MockResponse.Builder().code(code).body(body);
  }

  private static OperationRequest get() {
    return OperationRequest.of(GET).path("id", WireScalars.int32(), 7);
  }
}
