package io.clientela.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Decodes the texts of a document of UTF-8. Only the shortest form of a character is taken, and no
 * half of a surrogate pair unless it is escaped.
 */
final class Utf8Text {
  private static final int FIRST_SIZE = 256;

  /** What was wrong with a text that was refused, and where. */
  enum Problem {
    NONE,
    MALFORMED,
    ENCODING
  }

  private final byte[] bytes;
  private char[] chars = {};
  private int length;
  private int at;
  private Problem problem = Problem.NONE;

  Utf8Text(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The first byte of a text from an index on that is not plain; the end if there is none. */
  static int plainEnd(byte[] bytes, int from) {
    int i = from;
    for (; i + Long.BYTES <= bytes.length; i += Long.BYTES) {
      long marks = ByteWords.specials(ByteWords.at(bytes, i));
      if (marks != 0) {
        return i + ByteWords.before(marks);
      }
    }
    while (i < bytes.length && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
      i++;
    }
    return i;
  }

  /**
   * Reads a text up to its closing quote.
   *
   * @param from behind the opening quote
   * @return whether it is one; if so {@link #end} and {@link #value} tell more, if not {@link
   *     #problem} and {@link #end}
   */
  boolean decode(int from) {
    at = from;
    length = 0;
    problem = Problem.NONE;
    while (copyPlain()) {
      if (bytes[at] == '"') {
        return true;
      }
      if (!decodeSpecial()) {
        return false;
      }
    }
    problem = Problem.MALFORMED;
    return false;
  }

  /** Where the text ends, on its quote, or cannot be read. */
  int end() {
    return at;
  }

  /** How many characters the text has. */
  int length() {
    return length;
  }

  String value() {
    return new String(chars, 0, length);
  }

  Problem problem() {
    return problem;
  }

  private boolean copyPlain() {
    int end = plainEnd(bytes, at);
    reserve(end - at);
    while (at < end) {
      chars[length++] = (char) bytes[at++];
    }
    return at < bytes.length;
  }

  private void reserve(int more) {
    if (chars.length < length + more + 2) {
      chars = Arrays.copyOf(chars, Math.max(FIRST_SIZE, 2 * (length + more + 2)));
    }
  }

  private boolean decodeSpecial() {
    int first = bytes[at];
    if (first == '\\') {
      return unescape();
    }
    if (first >= 0) {
      return refuse(Problem.MALFORMED); // a control character
    }
    reserve(2);
    return switch ((first >> 4) & 0x7) {
      case 0x4, 0x5 -> two(first & 0x1f);
      case 0x6 -> three(first & 0xf);
      case 0x7 -> four(first & 0xf);
      default -> refuse(Problem.ENCODING);
    };
  }

  private boolean two(int top) {
    int second = next(1);
    if (second < 0 || top < 2) {
      return refuse(Problem.ENCODING);
    }
    chars[length++] = (char) (top << 6 | second);
    at += 2;
    return true;
  }

  private boolean three(int top) {
    int rest = next(1) << 6 | next(2);
    int c = top << 12 | rest;
    if (rest < 0 || c < 0x800 || Character.isSurrogate((char) c)) {
      return refuse(Problem.ENCODING);
    }
    chars[length++] = (char) c;
    at += 3;
    return true;
  }

  private boolean four(int top) {
    int rest = next(1) << 12 | next(2) << 6 | next(3);
    int c = top << 18 | rest;
    if (rest < 0 || c < Character.MIN_SUPPLEMENTARY_CODE_POINT || c > Character.MAX_CODE_POINT) {
      return refuse(Problem.ENCODING);
    }
    length += Character.toChars(c, chars, length);
    at += 4;
    return true;
  }

  /** Six bits of a byte that goes on; negative, and so is what is made of it, if it does not. */
  private int next(int offset) {
    int index = at + offset;
    boolean goesOn = index < bytes.length && (bytes[index] & 0xc0) == 0x80;
    return goesOn ? bytes[index] & 0x3f : Integer.MIN_VALUE >> 12;
  }

  private boolean unescape() {
    reserve(1);
    int c = at + 1 < bytes.length ? Escapes.meaning(bytes[at + 1]) : -1;
    if (c >= 0) {
      chars[length++] = (char) c;
      at += 2;
      return true;
    }
    boolean coded = at + 1 < bytes.length && bytes[at + 1] == Escapes.UNIT;
    int unit = coded ? Escapes.unit(bytes, at + 2) : -1;
    if (unit < 0) {
      at = Math.min(at + (coded ? 6 : 2), bytes.length);
      return refuse(Problem.MALFORMED);
    }
    chars[length++] = (char) unit;
    at += 6;
    return true;
  }

  private boolean refuse(Problem what) {
    problem = what;
    return false;
  }

  /** A text of plain ASCII. */
  static String ascii(byte[] bytes, int from, int to) {
    return from == to ? "" : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
