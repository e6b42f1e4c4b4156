package io.clientela.runtime.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/**
 * A failure made fit to be shown, as a cause and to interceptors and listeners.
 *
 * <p>The messages of some (a broken status line or chunk, a wrong number) repeat bytes of the
 * response. Only those that come from below HTTP, or name classes, are kept; others keep their type
 * and stack trace.
 */
final class SanitizedCause extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes a failure of our own.
   *
   * @param why in our words
   */
  SanitizedCause(String why) {
    super(why);
  }

  private SanitizedCause(String why, StackTraceElement[] trace) {
    super(why);
    setStackTrace(trace);
  }

  static SanitizedCause of(Throwable cause) {
    if (cause instanceof SanitizedCause safe) return safe;
    boolean safe = isBelowHttp(cause) || cause instanceof LinkageError;
    String type = cause.getClass().getName();
    return new SanitizedCause(
        safe ? type + ": " + cause.getMessage() : type, cause.getStackTrace());
  }

  /** The same failure if it may be shown as it is: its type says what to do. */
  static IOException shown(IOException failure) {
    return isBelowHttp(failure) ? failure : of(failure);
  }

  private static boolean isBelowHttp(Throwable cause) {
    return cause instanceof SocketException
        || cause instanceof UnknownHostException
        || cause instanceof InterruptedIOException
        || cause instanceof SSLException;
  }
}
