package io.clientela.runtime;

/**
 * Where a response ends, and its head before that: follows the bytes as OkHttp reads them, over any
 * number of pieces.
 */
final class Framing {
  private enum Part {
    ANYTHING,
    LINES,
    BODY,
    CHUNK_SIZE,
    CHUNK_EXTENSION,
    CHUNK,
    CHUNK_END
  }

  private static final int NOTHING = 0;
  private static final int RETURN = 1;
  private static final int TEXT = 2;

  private Part part = Part.ANYTHING;
  private long rest;
  private int line;

  /** Lines follow, up to an empty one: a head, or what stands behind the last chunk. */
  void expectLines() {
    part = Part.LINES;
    line = NOTHING;
  }

  void expectBody(long length) {
    expectLines();
    if (length == 0) return;
    part = Part.BODY;
    rest = length;
  }

  void expectChunks() {
    part = Part.CHUNK_SIZE;
    rest = 0;
  }

  void expectAnything() {
    part = Part.ANYTHING;
  }

  boolean isAnything() {
    return part == Part.ANYTHING;
  }

  /** How many of these bytes come before the end of what is expected. */
  int take(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      switch (part) {
        case ANYTHING -> at = to;
        case BODY -> {
          at += skip(to - at);
          if (rest > 0) continue;
          expectLines();
          return at - from;
        }
        case CHUNK -> {
          at += skip(to - at);
          if (rest == 0) part = Part.CHUNK_END;
        }
        case LINES -> {
          if (isEnd(bytes[at++])) return at - from;
        }
        case CHUNK_SIZE -> size(bytes[at++]);
        case CHUNK_EXTENSION -> {
          if (bytes[at++] == '\n') beginChunk();
        }
        case CHUNK_END -> {
          if (bytes[at++] == '\n') expectChunks();
        }
      }
    }
    return at - from;
  }

  private int skip(int most) {
    int count = (int) Math.min(most, rest);
    rest -= count;
    return count;
  }

  private boolean isEnd(byte next) {
    if (next != '\n') {
      line = next == '\r' && line == NOTHING ? RETURN : TEXT;
      return false;
    }
    boolean empty = line != TEXT;
    line = NOTHING;
    return empty;
  }

  private void size(byte next) {
    int digit = Character.digit(next, 16);
    if (digit >= 0) rest = rest * 16 + digit;
    else if (next == '\n') beginChunk();
    else part = Part.CHUNK_EXTENSION;
  }

  /** A size out of bounds ends in OkHttp; whatever follows is not read. */
  private void beginChunk() {
    if (rest > 0) part = Part.CHUNK;
    else expectLines();
  }
}
