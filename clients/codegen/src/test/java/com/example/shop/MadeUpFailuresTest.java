package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.runtime.CallReport;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.DecodingException;
import io.clientela.runtime.ErrorResponse;
import io.clientela.runtime.ErrorResponseException;
import io.clientela.runtime.InterruptedCallException;
import io.clientela.runtime.PagingException;
import io.clientela.runtime.RateLimitedException;
import io.clientela.runtime.TimedOutException;
import io.clientela.runtime.TransportException;
import io.clientela.runtime.UnauthorisedException;
import io.clientela.tiny.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever uses a client makes its failures in tests, from outside its packages. */
class MadeUpFailuresTest {
  @Test
  void everyFailureIsMadeOfAReport() {
    CallReport report = CallReport.of("createClient", 0);
    List<ClientelaException> failures =
        List.of(
            new TransportException(report),
            new TimedOutException(report),
            new InterruptedCallException(report),
            new RateLimitedException(CallReport.of("createClient", 429)),
            new UnauthorisedException(CallReport.of("createClient", 401)),
            new ErrorResponseException(CallReport.of("createClient", 404)),
            new DecodingException(
                DecodingException.Reason.HTML, CallReport.of("createClient", 200)),
            new PagingException("listClients", "a page came twice"));

    Set<Class<?>> family = Set.of(ClientelaException.class.getPermittedSubclasses());
    assertThat(failures).hasSameSizeAs(family).allMatch(it -> family.contains(it.getClass()));
    assertThat(failures)
        .extracting(Throwable::getMessage)
        .containsExactly(
            "createClient: no connection (attempts: 1, elapsed: 0 ms)",
            "createClient: timed out (attempts: 1, elapsed: 0 ms)",
            "createClient: interrupted (attempts: 1, elapsed: 0 ms)",
            "createClient: HTTP 429 (attempts: 1, elapsed: 0 ms)",
            "createClient: HTTP 401 (attempts: 1, elapsed: 0 ms)",
            "createClient: HTTP 404 (attempts: 1, elapsed: 0 ms)",
            "createClient: HTTP 200 with a web page (attempts: 1, elapsed: 0 ms)",
            "listClients: a page came twice");
  }

  @Test
  void aReportSaysWhatItIsGiven() {
    ClientelaException e =
        new ErrorResponseException(
            CallReport.of("createClient", 503)
                .withAttempts(3)
                .withElapsed(Duration.ofSeconds(2))
                .withEffect()
                .withRetryAfter(Duration.ofSeconds(7))
                .withResponse(ErrorResponse.of("{\"error\": \"later\", \"id\": 7}")));

    assertThat(e.operationId()).isEqualTo("createClient");
    assertThat(e.status()).hasValue(503);
    assertThat(e.attempts()).isEqualTo(3);
    assertThat(e.elapsed()).isEqualTo(Duration.ofSeconds(2));
    assertThat(e.mayHaveTakenEffect()).isTrue();
    assertThat(e.retryAfter()).contains(Duration.ofSeconds(7));
    assertThat(e.vendorText()).contains("later");
    assertThat(e.error(Problem.ADAPTER)).map(Problem::error).contains("later");
  }

  @Test
  void aReportThatIsToldNothingHadNoEffectAndNoResponse() {
    ClientelaException e = new TransportException(CallReport.of("createClient", 0));

    assertThat(e.status()).isEmpty();
    assertThat(e.mayHaveTakenEffect()).isFalse();
    assertThat(e.retryAfter()).isEmpty();
    assertThat(e.vendorText()).isEmpty();
  }

  @Test
  void whatNoCallReportsIsRefused() {
    CallReport report = CallReport.of("createClient", 404);

    assertThatThrownBy(() -> CallReport.of(null, 404)).hasMessage("operationId");
    assertThatThrownBy(() -> CallReport.of("createClient", -1))
        .hasMessage("status must not be negative, is -1");
    assertThatThrownBy(() -> report.withAttempts(-1))
        .hasMessage("attempts must not be negative, is -1");
    assertThatThrownBy(() -> report.withElapsed(Duration.ofMillis(-1)))
        .hasMessage("elapsed must not be negative, is PT-0.001S");
    assertThatThrownBy(() -> report.withRetryAfter(Duration.ofSeconds(-1)))
        .hasMessage("retryAfter must not be negative, is PT-1S");
    assertThatThrownBy(() -> new TransportException(null)).hasMessage("report");
    assertThatThrownBy(() -> new TransportException(null, report, null)).hasMessage("what");
  }

  @Test
  void aResponseKeepsItsFirst64KiBAndChangesWithNobody() {
    byte[] body = new byte[70_000];
    Arrays.fill(body, (byte) 'a');
    ErrorResponse response = new ErrorResponse(body, "utf-8", null);

    body[0] = 'b';
    response.body()[1] = 'b';

    assertThat(response.body()).hasSize(65_536).containsOnly('a');
    assertThat(response.charset()).isEqualTo("UTF-8");
    assertThatThrownBy(() -> new ErrorResponse(body, "no-such-charset", null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theReasonStandsUnderTheNamesThatAreGivenOrIsAllThereIs() {
    String json = "{\"mensagem\": \"Inexistente\", \"erro\": true}";

    assertThat(ErrorResponse.of(json, "mensagem").text()).isEqualTo("Inexistente");
    assertThat(ErrorResponse.of("bad token").text()).isEqualTo("bad token");
    assertThat(ErrorResponse.of("").text()).isNull();
    assertThat(ErrorResponse.of(json))
        .isEqualTo(ErrorResponse.of(json))
        .hasSameHashCodeAs(ErrorResponse.of(json));
  }

  @Test
  void noTextOfAReportRepeatsWhatTheVendorSaid() {
    CallReport report =
        CallReport.of("createClient", 400).withResponse(ErrorResponse.of("{\"error\":\"canary\"}"));

    assertThat(report.toString()).doesNotContain("canary").contains("ErrorResponse[18 bytes]");
    assertThat(new ErrorResponseException(report)).hasMessageNotContaining("canary");
  }

  @Test
  void aFailureSurvivesSerialization() throws Exception {
    var failure =
        new RateLimitedException(
            CallReport.of("createClient", 429).withResponse(ErrorResponse.of("slow down")));
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(failure);
    }

    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      var read = (RateLimitedException) in.readObject();
      assertThat(read.status()).hasValue(429);
      assertThat(read.vendorText()).contains("slow down");
    }
  }
}
