package io.clientela.check;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Failures in words that hold nothing of what was sent or received. */
final class Reasons {
  private Reasons() {}

  static String of(Throwable failure) {
    for (Throwable it = failure; it != null; it = it.getCause()) {
      if (it instanceof NoSuchFileException) return "there is no such file";
      if (it instanceof AccessDeniedException) return "access is denied";
      if (it instanceof UnknownHostException || it instanceof UnresolvedAddressException) {
        return "the host is not known";
      }
      if (it instanceof HttpTimeoutException || it instanceof TimeoutException) return "timed out";
      if (it instanceof SSLException) return "no secure connection";
      if (it instanceof TooLargeException) return "the body is too large";
    }
    if (failure instanceof ConnectException) return "no connection";
    return failure instanceof IOException ? "the connection broke" : failure.getClass().getName();
  }

  /** A body went beyond what is read. */
  static final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
