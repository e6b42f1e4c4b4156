package io.clientela.runtime.socket;

import java.util.Locale;
import java.util.Set;

/** Headers that say where a message goes and where it ends, which the client alone knows. */
public final class FramingHeaders {
  private static final Set<String> NAMES =
      Set.of(
          "connection",
          "content-length",
          "expect",
          "host",
          "keep-alive",
          "proxy-authorization",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private FramingHeaders() {}

  /** Whether a header is one of them, in small letters or capital ones. */
  public static boolean include(String name) {
    return NAMES.contains(name.toLowerCase(Locale.ROOT));
  }
}
