package io.clientela.runtime.json;

import java.util.Arrays;

/** What may follow a backslash in a JSON text. */
final class Escapes {
  /** The escape that gives any unit of UTF-16 by four hexadecimal digits. */
  static final byte UNIT = 'u';

  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
  };

  private static final byte[] BY_CHARACTER = byCharacter();

  private Escapes() {}

  private static byte[] byCharacter() {
    var escapes = new byte[0x80];
    Arrays.fill(escapes, 0, ' ', UNIT);
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    escapes['\b'] = 'b';
    escapes['\f'] = 'f';
    escapes['\n'] = 'n';
    escapes['\r'] = 'r';
    escapes['\t'] = 't';
    return escapes;
  }

  /** How an ASCII character is escaped; 0 if it stands for itself. */
  static byte of(char ascii) {
    return BY_CHARACTER[ascii];
  }

  /** The character that an escape stands for; -1 if it is none, or {@link #UNIT}. */
  static int meaning(byte escape) {
    return switch (escape) {
      case '"', '\\', '/' -> escape;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> -1;
    };
  }

  /** The unit that four hexadecimal digits give; -1 if they are not there. */
  static int unit(byte[] bytes, int from) {
    if (from + 4 > bytes.length) {
      return -1;
    }
    int unit = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], 16);
      if (digit < 0) {
        return -1;
      }
      unit = unit << 4 | digit;
    }
    return unit;
  }

  /** Writes a unit as four hexadecimal digits. */
  static void putUnit(char unit, byte[] bytes, int from) {
    for (int i = 0; i < 4; i++) {
      bytes[from + i] = HEX[(unit >> (12 - 4 * i)) & 0xf];
    }
  }
}
