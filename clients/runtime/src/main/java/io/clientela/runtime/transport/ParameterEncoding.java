package io.clientela.runtime.transport;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Checks and encodes the text of parameters. No message contains the text. */
final class ParameterEncoding {
  private static final Pattern SEPARATOR =
      Pattern.compile("[/\\\\]|%2f|%5c", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOTS = Pattern.compile("(?:\\.|%2e){1,2}", Pattern.CASE_INSENSITIVE);
  private static final String UNRESERVED = "-._~";
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private ParameterEncoding() {}

  /** Returns the text as one encoded piece of a path; refuses whatever could leave its segment. */
  static String pathPiece(String name, String text) {
    if (text.isEmpty()) throw refused("Path parameter", name, "is empty");
    for (String piece : SEPARATOR.split(text, -1)) {
      if (DOTS.matcher(piece).matches()) {
        throw refused("Path parameter", name, "is or contains a relative path");
      }
    }
    return encoded("Path parameter", name, text);
  }

  /** Returns the text percent-encoded; refuses control characters and broken Unicode. */
  static String encoded(String kind, String name, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        throw refused(kind, name, "has a control character at position " + i);
      }
    }
    requireUnicode(kind, name, text);
    return percentEncoded(text);
  }

  /** Returns the text unchanged if HTTP allows it as the value of a header. */
  static String headerValue(String name, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\t' && (c < ' ' || c > '~')) {
        throw refused("Header", name, "has a control or non-ASCII character at position " + i);
      }
    }
    return text;
  }

  /** Refuses half characters, which would silently become question marks on the wire. */
  static String requireUnicode(String kind, String name, String text) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw refused(kind, name, "has an unpaired surrogate");
    }
    return text;
  }

  static IllegalArgumentException refused(String kind, String name, String why) {
    return new IllegalArgumentException(kind + " '" + name + "' " + why + ".");
  }

  /** Returns the text percent-encoded, whatever it holds. */
  static String percentEncoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (isUnreserved(c)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX[c >> 4]).append(HEX[c & 0xf]);
      }
    }
    return encoded.toString();
  }

  private static boolean isUnreserved(char c) {
    return (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || UNRESERVED.indexOf(c) >= 0;
  }
}
