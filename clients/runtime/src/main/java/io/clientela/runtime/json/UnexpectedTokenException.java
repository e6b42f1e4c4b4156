package io.clientela.runtime.json;

import java.io.Serial;

/** A value of another JSON type than was asked for; the message holds no text of the document. */
final class UnexpectedTokenException extends IllegalStateException {
  @Serial private static final long serialVersionUID = 1L;

  UnexpectedTokenException(String message) {
    super(message);
  }
}
