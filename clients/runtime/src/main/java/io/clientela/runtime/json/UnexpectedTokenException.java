package io.clientela.runtime.json;

import java.io.Serial;

/** A value of another JSON type than was asked for; the message holds no text of the document. */
public final class UnexpectedTokenException extends IllegalStateException {
  @Serial private static final long serialVersionUID = 1L;

  public UnexpectedTokenException(String message) {
    super(message);
  }
}
