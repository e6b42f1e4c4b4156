package io.clientela.runtime.socket;

/** A socket that knows which of its bytes were asked for. */
public interface KeptSocket {
  /** The bytes that come in. */
  ResponseInput responses();

  /** Whether a request may be sent, as {@link ResponseInput} has it. */
  boolean isQuiet();
}
