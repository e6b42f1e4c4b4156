package io.clientela.cli.input.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How the characters of a text are written in bytes.
 *
 * @param charset the charset
 * @param mark how many bytes the byte order mark takes
 * @param width how many bytes a line feed takes
 * @param low which of those bytes is not zero
 */
public record Encoding(Charset charset, int mark, int width, int low) {
  private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  /**
   * UTF-16 with a byte order mark or with a first character of ASCII; otherwise UTF-8, in which no
   * byte of a text is zero.
   */
  public static Encoding of(byte[] beginning) {
    int first = beginning.length < 2 ? -1 : beginning[0] & 0xff;
    int second = beginning.length < 2 ? -1 : beginning[1] & 0xff;
    if (first == 0xff && second == 0xfe) return littleEndian(2);
    if (first == 0xfe && second == 0xff) return bigEndian(2);
    if (first > 0 && second == 0) return littleEndian(0);
    if (first == 0 && second > 0) return bigEndian(0);
    int length = UTF_8_MARK.length;
    boolean marked =
        beginning.length >= length && Arrays.equals(UTF_8_MARK, 0, length, beginning, 0, length);
    return new Encoding(StandardCharsets.UTF_8, marked ? length : 0, 1, 0);
  }

  /**
   * What somebody says of the encoding. A byte order mark tells the order of UTF-16 all the same.
   *
   * @param charset UTF-8, UTF-16 in either order, or one with a byte for each character
   */
  static Encoding told(Charset charset, byte[] beginning) {
    Encoding found = of(beginning);
    boolean wide = found.mark > 0 && found.width == 2 && charset.name().startsWith("UTF-16");
    if (wide || found.charset.equals(charset)) return found;
    if (charset.equals(StandardCharsets.UTF_16LE)) return littleEndian(0);
    if (charset.equals(StandardCharsets.UTF_16BE)) return bigEndian(0);
    return new Encoding(charset, 0, 1, 0);
  }

  /** Where in a part of the bytes the first carriage return or line feed is; -1 if nowhere. */
  int lineEnd(byte[] bytes, int from, int to) {
    if (width == 1) {
      for (int i = from; i < to; i++) {
        if (bytes[i] == '\n' || bytes[i] == '\r') return i;
      }
      return -1;
    }
    for (int i = from; i + width <= to; i += width) {
      if (is('\n', bytes, i) || is('\r', bytes, i)) return i;
    }
    return -1;
  }

  boolean is(char ascii, byte[] bytes, int at) {
    return bytes[at + low] == ascii && (width == 1 || bytes[at + 1 - low] == 0);
  }

  private static Encoding littleEndian(int mark) {
    return new Encoding(StandardCharsets.UTF_16LE, mark, 2, 0);
  }

  private static Encoding bigEndian(int mark) {
    return new Encoding(StandardCharsets.UTF_16BE, mark, 2, 1);
  }
}
