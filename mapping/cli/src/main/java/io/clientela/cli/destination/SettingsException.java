package io.clientela.cli.destination;

/** A setting is missing or wrong; the message is one sentence for people and holds no value. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SettingsException(String message) {
    super(message);
  }
}
