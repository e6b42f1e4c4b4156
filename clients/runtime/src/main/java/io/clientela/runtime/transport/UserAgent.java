package io.clientela.runtime.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How a client names itself to a vendor: {@code clientela-bsale/1.2.3}. */
final class UserAgent {
  private static final String VERSION = version();

  private UserAgent() {}

  static String of(String vendor) {
    return "clientela-" + vendor + VERSION;
  }

  /**
   * The build's version; nothing where the file is missing, as in an image made of classes only.
   */
  private static String version() {
    try (InputStream file = UserAgent.class.getResourceAsStream("version.txt")) {
      if (file == null) return "";
      return "/" + new String(file.readAllBytes(), StandardCharsets.US_ASCII).trim();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
