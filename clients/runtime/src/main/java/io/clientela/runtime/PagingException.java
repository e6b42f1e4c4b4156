package io.clientela.runtime;

import java.time.Duration;

/**
 * A list that contradicts itself, so that going on would repeat or lose items. The vendor did
 * answer each request; attempts and elapsed time are those of none, zero.
 */
public final class PagingException extends ClientelaException {
  private static final long serialVersionUID = 1L;

  PagingException(Operation operation, String what) {
    super(what, new CallReport(operation.id(), 0, 0, Duration.ZERO, false, null), null);
  }
}
