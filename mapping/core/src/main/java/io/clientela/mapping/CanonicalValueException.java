package io.clientela.mapping;

/**
 * A text or value is not what a customer may have. The message names the rule and the shape that
 * was found ({@link Shape}), never the value.
 */
public final class CanonicalValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public CanonicalValueException(String reason) {
    super(reason);
  }

  public static CanonicalValueException found(String rule, String text) {
    return new CanonicalValueException(rule + ", found " + Shape.of(text));
  }
}
