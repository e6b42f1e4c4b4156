package io.clientela.runtime;

/** When a call of an operation may be sent again. */
public enum Retry {
  /** Sending twice does no harm: after any failure that may pass. */
  ALWAYS,
  /** Only if the request cannot have arrived. */
  UNSENT
}
