package io.clientela.cli.delivery;

/** What becomes of a record with a field that is wrong and that a customer can be without. */
public enum OnBadField {
  /** The record is refused. */
  FAIL,
  /** The field is left out, which is told; the rest is delivered. */
  DROP
}
