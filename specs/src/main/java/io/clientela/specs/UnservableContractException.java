package io.clientela.specs;

/** A contract that Prism cannot serve; the message says why. */
public final class UnservableContractException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnservableContractException(String message) {
    super(message);
  }
}
