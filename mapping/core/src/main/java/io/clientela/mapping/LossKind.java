package io.clientela.mapping;

/** Why something could not be carried as it was. */
public enum LossKind {
  /** The receiver has no place for it. */
  UNSUPPORTED,
  /** It was not understood and was left out. */
  UNMAPPED,
  /** It was cut to the length that the receiver takes. */
  TRUNCATED,
  /** It was carried in another form, from which the original cannot be told. */
  COERCED,
  /** It has several readings; one was chosen or none. */
  AMBIGUOUS,
  /**
   * It breaks a rule: on the way out the record cannot be delivered, on the way in it is left out.
   */
  INVALID,
  /** It was not known, and a value had to be sent nevertheless. */
  DEFAULTED
}
