package io.clientela.cli.delivery;

import io.clientela.runtime.ClientelaException;

/** Why a call failed, on one line that fits on a screen. */
final class FailureText {
  private static final int LONGEST_VENDOR_TEXT = 200;

  private FailureText() {}

  static String of(ClientelaException failure) {
    String vendorText = failure.vendorText().map(it -> "; the vendor says: " + line(it)).orElse("");
    return failure.getMessage() + vendorText;
  }

  private static String line(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= LONGEST_VENDOR_TEXT
        ? line
        : line.substring(0, LONGEST_VENDOR_TEXT) + "...";
  }
}
