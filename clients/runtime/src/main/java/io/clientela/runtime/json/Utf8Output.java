package io.clientela.runtime.json;

import java.util.Arrays;

/** Bytes that grow: texts, numbers and marks of a JSON document in UTF-8. */
final class Utf8Output {
  private static final int FIRST_SIZE = 4_096;
  private static final int LONGEST_LONG = 20;

  /** Characters between two looks at the room that is left; each takes at most six bytes. */
  private static final int STRIDE = 128;

  private static final int MOST_BYTES = 6;

  private byte[] bytes = new byte[FIRST_SIZE];
  private int size;

  /** A copy of what was written. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  void mark(char ascii) {
    reserve(1);
    bytes[size++] = (byte) ascii;
  }

  /** Writes ASCII as it is: a number, a word. */
  void ascii(String text) {
    reserve(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[size++] = (byte) text.charAt(i);
    }
  }

  void number(long value) {
    if (value == Long.MIN_VALUE) {
      ascii(Long.toString(value)); // has no positive counterpart
      return;
    }
    reserve(LONGEST_LONG);
    long rest = value;
    if (rest < 0) {
      bytes[size++] = '-';
      rest = -rest;
    }
    int end = size + digits(rest);
    size = end;
    do {
      bytes[--end] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest != 0);
  }

  private static int digits(long value) {
    int digits = 1;
    for (long rest = value; rest >= 10; rest /= 10) {
      digits++;
    }
    return digits;
  }

  /** Writes a text with its quotes. */
  void text(String text) {
    mark('"');
    raw(text, true);
    mark('"');
  }

  /** Writes a name and the colon behind it. */
  void name(String name) {
    text(name);
    mark(':');
  }

  /** Writes text as it is. */
  void raw(String text) {
    raw(text, false);
  }

  private void raw(String text, boolean escaping) {
    int at = 0;
    while (at < text.length()) {
      int end = Math.min(text.length(), at + STRIDE);
      reserve((STRIDE + 1) * MOST_BYTES);
      at = plain(text, at, end);
      if (at < end) {
        at = odd(text, at, escaping);
      }
    }
  }

  /**
   * Writes what takes one or two bytes and no escape, which is nearly everything; tells where the
   * first other character is.
   */
  private int plain(String text, int from, int end) {
    byte[] to = bytes;
    int next = size;
    int at = from;
    for (; at < end; at++) {
      char c = text.charAt(at);
      if (c < 0x80) {
        if (Escapes.of(c) != 0) {
          break;
        }
        to[next++] = (byte) c;
      } else if (c < 0x800) {
        to[next++] = (byte) (0xc0 | (c >> 6));
        to[next++] = (byte) (0x80 | (c & 0x3f));
      } else {
        break;
      }
    }
    size = next;
    return at;
  }

  private int odd(String text, int at, boolean escaping) {
    char c = text.charAt(at);
    if (Character.isSurrogate(c)) {
      return surrogate(text, at);
    }
    if (c < 0x80) {
      ascii(c, escaping);
    } else {
      bytes[size++] = (byte) (0xe0 | (c >> 12));
      bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3f));
      bytes[size++] = (byte) (0x80 | (c & 0x3f));
    }
    return at + 1;
  }

  private void ascii(char c, boolean escaping) {
    byte escape = escaping ? Escapes.of(c) : 0;
    if (escape == Escapes.UNIT) {
      unit(c);
      return;
    }
    if (escape != 0) {
      bytes[size++] = '\\';
    }
    bytes[size++] = escape == 0 ? (byte) c : escape;
  }

  private int surrogate(String text, int at) {
    int c = text.codePointAt(at);
    if (Character.isBmpCodePoint(c)) {
      unit((char) c); // half a pair: UTF-8 has no form for it
      return at + 1;
    }
    bytes[size++] = (byte) (0xf0 | (c >> 18));
    bytes[size++] = (byte) (0x80 | ((c >> 12) & 0x3f));
    bytes[size++] = (byte) (0x80 | ((c >> 6) & 0x3f));
    bytes[size++] = (byte) (0x80 | (c & 0x3f));
    return at + 2;
  }

  private void unit(char c) {
    bytes[size++] = '\\';
    bytes[size++] = Escapes.UNIT;
    Escapes.putUnit(c, bytes, size);
    size += 4;
  }
}
