package io.clientela.check;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/** Failures in words that hold nothing of what was sent or received. */
final class Reasons {
  private Reasons() {}

  static String of(Throwable failure) {
    for (Throwable it = failure; it != null; it = it.getCause()) {
      if (it instanceof UnknownHostException || it instanceof UnresolvedAddressException) {
        return "the host is not known";
      }
      if (it instanceof HttpTimeoutException || it instanceof TimeoutException) return "timed out";
      if (it instanceof SSLException) return "no secure connection";
      if (it instanceof TooLargeException) return "the body is too large";
    }
    if (failure instanceof ConnectException) return "no connection";
    boolean noBody = String.valueOf(failure.getMessage()).contains("with 204 response");
    if (noBody) return "a body with the status 204, which has none";
    return failure instanceof IOException ? "the connection broke" : failure.getClass().getName();
  }

  /** Why a file cannot be read or written. */
  static String ofFile(IOException failure) {
    if (failure instanceof NoSuchFileException) return "there is no such file";
    if (failure instanceof AccessDeniedException) return "access is denied";
    if (failure instanceof FileAlreadyExistsException) return "a file is in the place of a folder";
    if (failure instanceof FileSystemException named) {
      return named.getReason() == null ? "the system refuses" : named.getReason();
    }
    if (failure instanceof ZipException || failure instanceof EOFException) {
      return "what is said to be gzip is broken";
    }
    String message = String.valueOf(failure.getMessage());
    return message.contains("No space left") ? "no space is left" : message;
  }

  /** A body went beyond what is read. */
  static final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
