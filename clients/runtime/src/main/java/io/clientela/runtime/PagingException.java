package io.clientela.runtime;

import java.time.Duration;

/** A list that contradicts itself, so that going on would repeat or lose items. */
public final class PagingException extends ClientelaException {
  private static final long serialVersionUID = 1L;

  PagingException(String what) {
    super(what, new CallReport("list", 0, 0, Duration.ZERO, false, null), null);
  }
}
