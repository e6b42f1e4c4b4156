package io.clientela.mapping;

/**
 * A text or value is not what a customer may have. The message names the rule and the shape that
 * was found ({@link Shape}), never the value.
 */
public final class CanonicalValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Says which rule is broken.
   *
   * @param reason the rule; without the value, which may be a person's
   */
  public CanonicalValueException(String reason) {
    super(reason);
  }

  /**
   * Says which rule is broken and of what shape the text is.
   *
   * @param rule what was expected
   * @param text what was found; only its shape is told
   */
  public static CanonicalValueException found(String rule, String text) {
    return new CanonicalValueException(rule + ", found " + Shape.of(text));
  }
}
