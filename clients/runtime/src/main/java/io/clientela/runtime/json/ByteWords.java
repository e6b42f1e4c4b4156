package io.clientela.runtime.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time. */
final class ByteWords {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final long BLANKS = ' ' * ONES;
  private static final long HIGH = 0x8080808080808080L;

  private ByteWords() {}

  /** The eight bytes from an index on, the first one lowest. */
  static long at(byte[] bytes, int index) {
    return (long) LONGS.get(bytes, index);
  }

  /**
   * Marks what ends or interrupts plain text: quote, backslash, control character, a byte that is
   * not ASCII. Of the marks only the lowest is sure; 0 if there is none.
   */
  static long specials(long word) {
    long quotes = word ^ QUOTES;
    long backslashes = word ^ BACKSLASHES;
    long marks =
        ((quotes - ONES) & ~quotes)
            | ((backslashes - ONES) & ~backslashes)
            | ((word - BLANKS) & ~word)
            | word;
    return marks & HIGH;
  }

  /** How many bytes come before the lowest mark. */
  static int before(long marks) {
    return Long.numberOfTrailingZeros(marks) >>> 3;
  }
}
