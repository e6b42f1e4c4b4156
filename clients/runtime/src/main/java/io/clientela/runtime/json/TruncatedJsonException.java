package io.clientela.runtime.json;

import java.io.EOFException;
import java.io.Serial;

/** The document stops in the middle, unlike a stream that breaks off before its end. */
public final class TruncatedJsonException extends EOFException {
  @Serial private static final long serialVersionUID = 1L;

  public TruncatedJsonException(String message) {
    super(message);
  }
}
