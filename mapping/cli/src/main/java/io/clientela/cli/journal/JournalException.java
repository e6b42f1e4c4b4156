package io.clientela.cli.journal;

/** A journal that cannot be used; nothing was sent. */
public final class JournalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JournalException(String message) {
    super(message);
  }
}
