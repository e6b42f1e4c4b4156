package io.clientela.micrometer;

/** Stands for a fault that is no {@code ClientelaException}: its class, without its message. */
final class UnforeseenFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnforeseenFailure(Throwable failure) {
    super(failure.getClass().getName(), null, false, true);
    setStackTrace(failure.getStackTrace());
  }
}
