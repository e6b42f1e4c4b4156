package io.clientela.cli.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The line on which each text stood first. All texts of a file are kept, as bytes in a few large
 * arrays: a map of as many objects is several times as large, and the collector looks at them each
 * time. Used by one thread.
 */
final class FirstLines {
  private static final int BLOCK = 1 << 16;
  private static final int FIRST_SIZE = 1 << 10;
  private static final int HEAD = Long.BYTES + Integer.BYTES;

  /** Nobody can prepare a file whose texts all fall on the same slot. */
  private final long seed = ThreadLocalRandom.current().nextLong();

  /** Entries, one after the other: line, length, text. */
  private final List<ByteBuffer> blocks = new ArrayList<>();

  /** For each slot the block and the place in it, of which the first is 1; 0 if it is free. */
  private long[] places = new long[FIRST_SIZE];

  private int[] hashes = new int[FIRST_SIZE];
  private int size;

  /** The line on which a text stood first, which is this one if it is new. */
  long put(String text, long line) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int hash = hash(bytes);
    int slot = slot(bytes, hash);
    if (places[slot] != 0) return block(slot).getLong(at(slot));
    hashes[slot] = hash;
    places[slot] = append(bytes, line);
    if (++size > places.length / 2) grow();
    return line;
  }

  /** Whether a text stood on any line. */
  boolean contains(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return places[slot(bytes, hash(bytes))] != 0;
  }

  /** Where a text is, or else the free slot where it belongs. */
  private int slot(byte[] bytes, int hash) {
    int slot = hash & places.length - 1;
    for (; places[slot] != 0; slot = slot + 1 & places.length - 1) {
      if (hashes[slot] == hash && isAt(block(slot), at(slot), bytes)) return slot;
    }
    return slot;
  }

  private ByteBuffer block(int slot) {
    return blocks.get((int) (places[slot] >>> 32));
  }

  private int at(int slot) {
    return (int) places[slot] - 1;
  }

  private int hash(byte[] bytes) {
    long hash = seed;
    for (byte it : bytes) {
      hash = (hash ^ it) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 32;
    }
    return (int) hash;
  }

  @SuppressWarnings("ByteBufferBackingArray") // blocks are allocated here and never sliced
  private static boolean isAt(ByteBuffer block, int at, byte[] bytes) {
    int from = at + HEAD;
    int length = block.getInt(at + Long.BYTES);
    return Arrays.equals(block.array(), from, from + length, bytes, 0, bytes.length);
  }

  private long append(byte[] bytes, long line) {
    int needed = HEAD + bytes.length;
    if (blocks.isEmpty() || blocks.get(blocks.size() - 1).remaining() < needed) {
      blocks.add(ByteBuffer.allocate(Math.max(BLOCK, needed)));
    }
    ByteBuffer block = blocks.get(blocks.size() - 1);
    long place = (long) (blocks.size() - 1) << 32 | block.position() + 1;
    block.putLong(line).putInt(bytes.length).put(bytes);
    return place;
  }

  private void grow() {
    long[] oldPlaces = places;
    int[] oldHashes = hashes;
    places = new long[2 * oldPlaces.length];
    hashes = new int[places.length];
    for (int i = 0; i < oldPlaces.length; i++) {
      if (oldPlaces[i] == 0) continue;
      int slot = oldHashes[i] & places.length - 1;
      while (places[slot] != 0) slot = slot + 1 & places.length - 1;
      places[slot] = oldPlaces[i];
      hashes[slot] = oldHashes[i];
    }
  }
}
