package io.clientela.runtime.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The names that documents use again and again, found by their bytes, so that none is made twice.
 *
 * <p>Bounded: names that find no free place are made each time. Entries are immutable and never
 * replaced; of two threads that store at the same moment one loses, which costs time and nothing
 * else.
 */
final class NameTable {
  /** Longer names are not looked up. */
  static final int MAX_LENGTH = 64;

  private static final int BITS = 11;
  private static final int PROBES = 4;

  private final @Nullable Entry[] entries = new Entry[(1 << BITS) + PROBES];

  /**
   * A name of plain ASCII.
   *
   * @param last the bytes behind the last whole word
   * @param hash made of all words and {@code last} by {@link #mix}
   */
  String find(byte[] bytes, int from, int length, long last, long hash) {
    int slot = (int) (hash >>> (Long.SIZE - BITS));
    for (int i = slot; i < slot + PROBES; i++) {
      Entry entry = entries[i];
      if (entry == null) {
        entry = entry(bytes, from, length, last);
        entries[i] = entry;
        return entry.name;
      }
      if (entry.length == length && entry.last == last && entry.hasWords(bytes, from)) {
        return entry.name;
      }
    }
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }

  static long mix(long hash, long word) {
    long mixed = (hash ^ word) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 29);
  }

  private static Entry entry(byte[] bytes, int from, int length, long last) {
    var words = new long[length >>> 3];
    for (int i = 0; i < words.length; i++) {
      words[i] = Words.at(bytes, from + (i << 3));
    }
    // The same object as the adapters' literal, so that their switch need not compare the letters.
    String name = new String(bytes, from, length, StandardCharsets.ISO_8859_1).intern();
    return new Entry(name, length, words, last);
  }

  private record Entry(String name, int length, long[] words, long last) {
    private boolean hasWords(byte[] bytes, int from) {
      for (int i = 0; i < words.length; i++) {
        if (words[i] != Words.at(bytes, from + (i << 3))) {
          return false;
        }
      }
      return true;
    }
  }
}
