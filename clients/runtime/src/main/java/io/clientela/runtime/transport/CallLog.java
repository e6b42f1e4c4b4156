package io.clientela.runtime.transport;

import io.clientela.runtime.Operation;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs calls by operation and path template, never by what was sent. */
final class CallLog {
  private final Logger logger;

  CallLog(String vendor) {
    this.logger = LoggerFactory.getLogger("io.clientela." + vendor);
  }

  void answered(Operation operation, int status, CallState progress) {
    logger.debug(
        "{} {} answered status {}, attempts {}, {} ms",
        operation.method(),
        operation.path(),
        status,
        progress.attempts(),
        progress.elapsed().toMillis());
  }

  void repeating(Operation operation, CallFailure fault, Duration wait, CallState progress) {
    logger.info(
        "{} {} {} status {}, attempts {}, again in {} ms",
        operation.method(),
        operation.path(),
        fault.kind(),
        fault.status(),
        progress.attempts(),
        wait.toMillis());
  }

  void failed(Operation operation, CallFailure fault, CallState progress) {
    logger.debug(
        "{} {} {} status {}, attempts {}, {} ms",
        operation.method(),
        operation.path(),
        fault.kind(),
        fault.status(),
        progress.attempts(),
        progress.elapsed().toMillis());
  }
}
