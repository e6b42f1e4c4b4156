package io.clientela.cli.delivery;

/** What becomes of a record that has the document, e-mail address or phone of an earlier one. */
public enum OnDuplicate {
  /** It is delivered, and told: families and companies share an address. */
  TELL,
  /** It goes to no vendor. */
  SKIP,
  /** It goes to no vendor, which counts as a failure. */
  FAIL
}
