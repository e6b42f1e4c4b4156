package io.clientela.runtime;

/** When a call of an operation may be sent again. */
public enum Retry {
  /** After any transient failure: sending twice does no harm. */
  ALWAYS,
  /** Only if it was not carried out: the request cannot have arrived, or was put off with 429. */
  UNSENT,
  /** Not at all. */
  NEVER
}
