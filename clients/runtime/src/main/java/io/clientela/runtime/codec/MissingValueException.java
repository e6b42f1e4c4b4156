package io.clientela.runtime.codec;

/** A record was made without a value for a required property. */
final class MissingValueException extends NullPointerException {
  private static final long serialVersionUID = 1L;

  private final String property;

  MissingValueException(String property) {
    super(property);
    this.property = property;
  }

  /** The property's name in the contract. */
  String property() {
    return property;
  }
}
