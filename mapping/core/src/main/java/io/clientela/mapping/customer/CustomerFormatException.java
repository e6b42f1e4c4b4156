package io.clientela.mapping.customer;

/** A text is not a customer in JSON. The message names the place and the rule, never the value. */
public final class CustomerFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String reason;

  CustomerFormatException(String path, String reason) {
    super(path.isEmpty() ? reason : path + ": " + reason);
    this.path = path;
    this.reason = reason;
  }

  /** Where it is wrong ({@code phones[0].e164}); empty if the text as a whole is. */
  public String path() {
    return path;
  }

  /** What is wrong. */
  public String reason() {
    return reason;
  }
}
