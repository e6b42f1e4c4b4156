package io.clientela.cli.delivery;

/**
 * The line on which each of many hashes stood first: 12 bytes for each at a load of 60 %, so that a
 * million take 25 MB at most. Used by one thread.
 */
final class HashedLines {
  private static final int FIRST_SIZE = 1 << 10;
  private static final int FULL_PERCENT = 60;

  private long[] hashes = new long[FIRST_SIZE];
  private int[] lines = new int[FIRST_SIZE];
  private int size;

  /** The line on which a hash stood first, which is this one if it is new; lines are from 1. */
  long put(long hash, long line) {
    int slot = slot(hash);
    if (lines[slot] != 0) return lines[slot];
    hashes[slot] = hash;
    lines[slot] = (int) Math.min(line, Integer.MAX_VALUE);
    if (++size > (long) lines.length * FULL_PERCENT / 100) grow();
    return line;
  }

  private int slot(long hash) {
    int slot = (int) (hash ^ hash >>> 32) & lines.length - 1;
    while (lines[slot] != 0 && hashes[slot] != hash) slot = slot + 1 & lines.length - 1;
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldLines = lines;
    hashes = new long[2 * oldHashes.length];
    lines = new int[hashes.length];
    for (int i = 0; i < oldLines.length; i++) {
      if (oldLines[i] == 0) continue;
      int slot = slot(oldHashes[i]);
      hashes[slot] = oldHashes[i];
      lines[slot] = oldLines[i];
    }
  }
}
