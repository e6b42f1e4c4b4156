package io.clientela.runtime.socket;

import java.util.Arrays;

/**
 * Follows the bytes of a response, as OkHttp reads them, to tell whether they end where it does.
 * They may come in any pieces, and those of a body with the head, before its length is known here.
 */
final class Framing {
  private enum Part {
    UNKNOWN,
    HEAD,
    BEHIND_HEAD,
    BODY,
    CHUNK_SIZE,
    CHUNK_EXTENSION,
    CHUNK,
    CHUNK_END,
    TRAILERS,
    END,
    CLOSE
  }

  /** Where the status stands in {@code HTTP/1.1 100 Continue}: after that, another head follows. */
  private static final int STATUS = 9;

  private static final byte[] NONE = {};

  private Part part = Part.UNKNOWN;
  private boolean excess;
  private byte[] behindHead = NONE;
  private long rest;
  private int column;
  private boolean onlyReturn;
  private boolean firstLine;
  private boolean interim;

  void expectHead() {
    part = Part.HEAD;
    column = 0;
    firstLine = true;
    interim = false;
    behindHead = NONE;
  }

  void expectBody(long length) {
    rest = length;
    announced(length == 0 ? Part.END : Part.BODY);
  }

  void expectChunks() {
    rest = 0;
    announced(Part.CHUNK_SIZE);
  }

  /** Nothing is followed any more, as no other response comes here. */
  void expectClose() {
    part = Part.CLOSE;
    behindHead = NONE;
  }

  private void announced(Part body) {
    part = body;
    follow(behindHead, 0, behindHead.length);
    behindHead = NONE;
  }

  /** Whether there was a request: before the first, anything may be spoken here. */
  boolean isInUse() {
    return part != Part.UNKNOWN;
  }

  /** Whether the response came as a whole, and nothing behind it. */
  boolean isComplete() {
    return part == Part.END && !excess;
  }

  void follow(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      switch (part) {
        case UNKNOWN, CLOSE -> at = to;
        case HEAD -> head(bytes[at++]);
        case BEHIND_HEAD -> {
          keep(bytes, at, to);
          at = to;
        }
        case BODY -> {
          at += skip(to - at);
          if (rest == 0) part = Part.END;
        }
        case CHUNK -> {
          at += skip(to - at);
          if (rest == 0) part = Part.CHUNK_END;
        }
        case CHUNK_SIZE -> chunkSize(bytes[at++]);
        case CHUNK_EXTENSION -> {
          if (bytes[at++] == '\n') beginChunk();
        }
        case CHUNK_END -> {
          if (bytes[at++] == '\n') part = Part.CHUNK_SIZE;
        }
        case TRAILERS -> {
          if (isEmptyLine(bytes[at++])) part = Part.END;
        }
        case END -> {
          excess = true;
          at = to;
        }
      }
    }
  }

  private void head(byte next) {
    if (firstLine && column == STATUS) interim = next == '1';
    if (next == '\n') firstLine = false;
    if (!isEmptyLine(next)) return;
    if (interim) expectHead();
    else part = Part.BEHIND_HEAD;
  }

  /** Whether this byte ends a line without a text. */
  private boolean isEmptyLine(byte next) {
    if (next != '\n') {
      onlyReturn = next == '\r' && column == 0;
      column++;
      return false;
    }
    boolean empty = column == 0 || onlyReturn;
    column = 0;
    return empty;
  }

  private void keep(byte[] bytes, int from, int to) {
    int kept = behindHead.length;
    behindHead = Arrays.copyOf(behindHead, kept + to - from);
    System.arraycopy(bytes, from, behindHead, kept, to - from);
  }

  private int skip(int most) {
    int count = (int) Math.min(most, rest);
    rest -= count;
    return count;
  }

  private void chunkSize(byte next) {
    int digit = Character.digit(next, 16);
    if (digit >= 0) rest = rest * 16 + digit;
    else if (next == '\n') beginChunk();
    else part = Part.CHUNK_EXTENSION;
  }

  /** A size out of bounds ends in OkHttp; what is made of it here does not matter. */
  private void beginChunk() {
    column = 0;
    part = rest > 0 ? Part.CHUNK : Part.TRAILERS;
  }
}
