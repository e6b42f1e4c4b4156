package io.clientela.cli.webhook;

import io.clientela.cli.language.Texts;
import io.clientela.runtime.DecodingException;
import io.clientela.runtime.DecodingException.Reason;

/** Why a request is not taken. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;

  private final int status;

  Refusal(int status, String reason) {
    super(reason, null, false, false);
    this.status = status;
  }

  /** What cannot be read as what was expected. */
  static Refusal of(DecodingException unreadable, String expected) {
    int status = unreadable.reason() == Reason.TOO_LARGE ? TOO_LARGE : BAD_REQUEST;
    return new Refusal(
        status, Texts.of("expected %s, found %s", expected, unreadable.getMessage()));
  }

  int status() {
    return status;
  }
}
