package io.clientela.cli.webhook;

/** The secret by which a vendor signs what it posts. It is shown nowhere. */
public final class WebhookSecret {
  private final String value;

  /**
   * Takes a secret.
   *
   * @throws IllegalArgumentException if it is blank or has a control character
   */
  public WebhookSecret(String value) {
    if (value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("expected a secret without control characters");
    }
    this.value = value;
  }

  String value() {
    return value;
  }

  /** Shows nothing. */
  @Override
  public String toString() {
    return "WebhookSecret[***]";
  }
}
