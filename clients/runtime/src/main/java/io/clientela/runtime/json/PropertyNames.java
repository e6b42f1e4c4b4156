package io.clientela.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The names of a model's properties, in the order in which they are likely to come. */
public final class PropertyNames {
  private final List<String> names;

  /** The bytes of each name and its closing quote, eight by eight; the last word filled up by 0. */
  private final long[][] words;

  /** Which bits of the last word count. */
  private final long[] masks;

  private final int[] lengths;

  private PropertyNames(List<String> names) {
    this.names = names;
    words = new long[names.size()][];
    masks = new long[names.size()];
    lengths = new int[names.size()];
    for (int i = 0; i < words.length; i++) {
      add(i, (names.get(i) + '"').getBytes(StandardCharsets.UTF_8));
    }
  }

  private void add(int name, byte[] quoted) {
    int rest = quoted.length % Long.BYTES;
    int full = quoted.length + (rest == 0 ? 0 : Long.BYTES - rest);
    byte[] filled = Arrays.copyOf(quoted, full);
    words[name] = new long[full / Long.BYTES];
    for (int i = 0; i < words[name].length; i++) {
      words[name][i] = Words.at(filled, i * Long.BYTES);
    }
    masks[name] = rest == 0 ? -1L : (1L << (rest * Byte.SIZE)) - 1;
    lengths[name] = quoted.length - 1;
  }

  /** The names, as they are in the contract. */
  public static PropertyNames of(String... names) {
    return new PropertyNames(List.of(names));
  }

  /** The index of a name, or -1. */
  public int indexOf(String name) {
    return names.indexOf(name);
  }

  /** How many names there are. */
  public int size() {
    return lengths.length;
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
    for (int name = likely; name < lengths.length; name++) {
      if (isAt(name, document, place)) {
        return name;
      }
    }
    for (int name = 0; name < likely; name++) {
      if (isAt(name, document, place)) {
        return name;
      }
    }
    return -1;
  }

  private boolean isAt(int name, byte[] document, int place) {
    long[] expected = words[name];
    int last = expected.length - 1;
    if (document.length - place < expected.length * Long.BYTES) {
      return false;
    }
    for (int i = 0; i < last; i++) {
      if (Words.at(document, place + i * Long.BYTES) != expected[i]) {
        return false;
      }
    }
    return (Words.at(document, place + last * Long.BYTES) & masks[name]) == expected[last];
  }
}
