package io.clientela.runtime;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/**
 * Makes a failure fit to be shown as a cause.
 *
 * <p>The messages of some (a broken status line or chunk, a wrong number) repeat bytes of the
 * answer. Only those that come from below HTTP are kept; others keep their type and stack trace.
 */
final class SafeCause {
  private SafeCause() {}

  static IOException of(Throwable cause) {
    boolean belowHttp =
        cause instanceof SocketException
            || cause instanceof UnknownHostException
            || cause instanceof InterruptedIOException
            || cause instanceof SSLException;
    String type = cause.getClass().getName();
    IOException safe = new IOException(belowHttp ? type + ": " + cause.getMessage() : type);
    safe.setStackTrace(cause.getStackTrace());
    return safe;
  }
}
