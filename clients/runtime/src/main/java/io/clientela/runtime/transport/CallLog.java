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

  void succeeded(Operation operation, int status, CallState progress) {
    logger.debug(
        "{} {}: HTTP {} (attempts: {}, elapsed: {} ms)",
        operation.method(),
        operation.path(),
        status,
        progress.attempts(),
        progress.elapsed().toMillis());
  }

  void retrying(Operation operation, CallFailure fault, Duration wait, CallState progress) {
    logger.info(
        "{} {} failed: {} (attempts: {}), again in {} ms",
        operation.method(),
        operation.path(),
        fault.summary(),
        progress.attempts(),
        wait.toMillis());
  }

  void failed(Operation operation, CallFailure fault, CallState progress) {
    logger.debug(
        "{} {} failed: {} (attempts: {}, elapsed: {} ms)",
        operation.method(),
        operation.path(),
        fault.summary(),
        progress.attempts(),
        progress.elapsed().toMillis());
  }
}
