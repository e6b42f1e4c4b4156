package io.clientela.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The names of a model's properties, in the order in which they are likely to come. */
public final class NameTable {
  private final List<String> names;

  /** The first eight bytes of each name and its closing quote, filled up by 0. */
  private final long[] heads;

  /** Which bits of the first eight bytes count. */
  private final long[] masks;

  /** What follows the first eight bytes, with the quote. */
  private final byte[][] tails;

  private final int[] lengths;

  private NameTable(List<String> names) {
    this.names = names;
    heads = new long[names.size()];
    masks = new long[names.size()];
    tails = new byte[names.size()][];
    lengths = new int[names.size()];
    for (int i = 0; i < lengths.length; i++) {
      add(i, (names.get(i) + '"').getBytes(StandardCharsets.UTF_8));
    }
  }

  private void add(int name, byte[] quoted) {
    int head = Math.min(quoted.length, Long.BYTES);
    heads[name] = ByteWords.at(Arrays.copyOf(Arrays.copyOf(quoted, head), Long.BYTES), 0);
    masks[name] = head == Long.BYTES ? -1L : (1L << (head * Byte.SIZE)) - 1;
    tails[name] = Arrays.copyOfRange(quoted, head, quoted.length);
    lengths[name] = quoted.length - 1;
  }

  /** The names, as they are in the contract. */
  public static NameTable of(String... names) {
    return new NameTable(List.of(names));
  }

  /** The index of a name, or -1. */
  public int indexOf(String name) {
    return names.indexOf(name);
  }

  /** How many bytes a name has. */
  int length(int name) {
    return lengths[name];
  }

  /**
   * The index of the name whose first byte is at a place; -1 if it is none of these, is escaped, or
   * stands within the last bytes of the document.
   *
   * @param likely index of the name to try first; the others follow in their order
   */
  int find(byte[] document, int place, int likely) {
    if (document.length - place < Long.BYTES) {
      return -1;
    }
    long head = ByteWords.at(document, place);
    for (int name = likely; name < heads.length; name++) {
      if ((head & masks[name]) == heads[name] && hasTail(name, document, place)) {
        return name;
      }
    }
    for (int name = 0; name < likely; name++) {
      if ((head & masks[name]) == heads[name] && hasTail(name, document, place)) {
        return name;
      }
    }
    return -1;
  }

  private boolean hasTail(int name, byte[] document, int place) {
    byte[] tail = tails[name];
    int from = place + Long.BYTES;
    return tail.length == 0
        || (document.length - from >= tail.length
            && Arrays.equals(tail, 0, tail.length, document, from, from + tail.length));
  }
}
