package io.clientela.cli.delivery;

import static java.util.Objects.requireNonNull;

import io.clientela.cli.file.FileException;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.VendorWords;
import io.clientela.runtime.ClientelaException;

/** Why a delivery failed, on one line that fits on a screen. */
final class FailureText {
  private static final int LONGEST_VENDOR_TEXT = 200;

  private FailureText() {}

  static String of(Throwable failure) {
    if (failure instanceof ClientelaException call) {
      String reason = requireNonNull(call.getMessage());
      return call.vendorText().map(it -> VendorWords.says(reason, line(it))).orElse(reason);
    }
    if (failure instanceof RefusedValueException
        || failure instanceof UnexpectedResponseException
        || failure instanceof FileException) {
      return requireNonNull(failure.getMessage());
    }
    // the messages of others may hold what was sent
    StackTraceElement[] trace = failure.getStackTrace();
    String place = trace.length == 0 ? "" : Texts.of(" in %s", trace[0].getClassName());
    return failure.getClass().getName() + place;
  }

  private static String line(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= LONGEST_VENDOR_TEXT
        ? line
        : line.substring(0, LONGEST_VENDOR_TEXT) + "...";
  }
}
