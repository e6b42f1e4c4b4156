package io.clientela.runtime.transport;

import com.google.gson.JsonParseException;
import io.clientela.runtime.CallReport;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.DecodingException.Reason;
import io.clientela.runtime.Operation;
import io.clientela.runtime.RateLimit;
import io.clientela.runtime.transport.CallFailure.Kind;
import io.clientela.runtime.transport.RetryPolicy.Decision;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The attempts of calls: each waits for the rate limit, is sent, and is judged. */
final class Attempts {
  private final Settings settings;
  private final Exchange exchange;
  private final RetryPolicy policy;
  private final @Nullable RateLimit limiter;
  private final CallLog log;
  private final List<Secret> secrets;

  Attempts(
      Settings settings,
      Exchange exchange,
      RetryPolicy policy,
      @Nullable RateLimit limiter,
      CallLog log,
      List<Secret> secrets) {
    this.settings = settings;
    this.exchange = exchange;
    this.policy = policy;
    this.limiter = limiter;
    this.log = log;
    this.secrets = secrets;
  }

  /**
   * Sends a request until it succeeds.
   *
   * @param reader reads a successful response; null: it is not looked at
   * @throws ClientelaException if it is given up
   */
  <T, R> AttemptResult<R> carry(
      OperationRequest request,
      RequestUrls target,
      Exchange.@Nullable BodyReader<T> reader,
      BiFunction<T, ResponseHeaders, R> result,
      CallState progress) {
    Operation operation = request.operation();
    while (true) {
      AttemptResult<R> outcome = result(attempt(request, target, reader, progress), result);
      CallFailure fault = outcome.fault();
      if (fault == null) {
        policy.succeeded(progress.attempts());
        log.succeeded(operation, outcome.status(), progress);
        return outcome;
      }
      progress.failed(fault);
      Decision decision = policy.after(fault, operation.retry(), progress);
      if (decision.delay() == null) throw failed(outcome, decision.note(), progress, operation);
      log.retrying(operation, fault, decision.delay(), progress);
      progress.retrying(fault, decision.delay());
      CallFailure interruption = sleep(decision.delay());
      if (interruption != null) {
        throw failed(AttemptResult.of(interruption), "", progress, operation);
      }
    }
  }

  private static <T, R> AttemptResult<R> result(
      AttemptResult<T> outcome, BiFunction<T, ResponseHeaders, R> result) {
    CallFailure fault = outcome.fault();
    if (fault != null) return AttemptResult.of(fault, outcome.headers());
    try {
      R value = result.apply(outcome.value(), new ResponseHeaders(outcome.headers()));
      return AttemptResult.of(value).with(outcome.status(), outcome.headers());
    } catch (JsonParseException e) {
      CallFailure unreadable = CallFailure.undecodable(outcome.status(), Reason.UNREADABLE, e);
      return AttemptResult.of(unreadable, outcome.headers());
    }
  }

  private <T> AttemptResult<T> attempt(
      OperationRequest request,
      RequestUrls target,
      Exchange.@Nullable BodyReader<T> reader,
      CallState progress) {
    CallFailure hindrance = awaitTurn(progress);
    if (hindrance != null) return AttemptResult.of(hindrance);
    progress.attempt();
    return exchange.attempt(request, target, reader, progress.remaining());
  }

  private @Nullable CallFailure awaitTurn(CallState progress) {
    if (Thread.currentThread().isInterrupted()) {
      return unsent(Kind.INTERRUPTED, "interrupted before sending");
    }
    if (limiter != null) {
      CallFailure hindrance = awaitTurn(limiter, progress);
      if (hindrance != null) return hindrance;
    }
    boolean late = progress.remaining().compareTo(Duration.ZERO) <= 0;
    return late ? unsent(Kind.TIMEOUT, "the deadline passed while waiting") : null;
  }

  private @Nullable CallFailure awaitTurn(RateLimit limit, CallState progress) {
    try {
      Duration wait = limit.reserve(progress.remaining());
      return wait == null
          ? unsent(Kind.TIMEOUT, "the rate limit leaves no turn in time")
          : sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return unsent(Kind.INTERRUPTED, "interrupted while waiting");
    } catch (RuntimeException | Error e) {
      if (Thread.currentThread().isInterrupted()) {
        return unsent(Kind.INTERRUPTED, "interrupted while waiting");
      }
      progress.attempt(); // so that it ends
      return CallFailure.unlimited(e);
    }
  }

  private @Nullable CallFailure sleep(Duration wait) {
    if (wait.isZero()) return null;
    try {
      settings.clock().sleep(wait);
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return unsent(Kind.INTERRUPTED, "interrupted while waiting");
    }
  }

  private static CallFailure unsent(Kind kind, String why) {
    return CallFailure.unsent(kind, new IOException(why));
  }

  private ClientelaException failed(
      AttemptResult<?> outcome, String note, CallState progress, Operation operation) {
    CallFailure fault = Objects.requireNonNull(outcome.fault());
    log.failed(operation, fault, progress);
    ResponseHeaders headers = new ResponseHeaders(outcome.headers());
    CallReport report = progress.report(fault, headers, secrets);
    return fault.toException(operation.errors(), report, note);
  }
}
