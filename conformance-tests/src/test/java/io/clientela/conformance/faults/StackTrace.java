package io.clientela.conformance.faults;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A failure as it is printed: its message, causes and suppressed failures with theirs. */
final class StackTrace {
  private StackTrace() {}

  static String of(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
