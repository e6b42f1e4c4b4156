package io.clientela.cli.input;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The lines of a UTF-8 text, counted, without a byte order mark; lines can be put back. */
final class Lines implements Closeable {
  /** What stands for bytes that are not UTF-8. */
  static final char REPLACEMENT = '\ufffd';

  private static final int BUFFER = 64 * 1024;

  private final AtomicLong position = new AtomicLong();
  private final BufferedReader reader;
  private final Deque<String> putBack = new ArrayDeque<>();
  private long number;

  Lines(InputStream stream) {
    InputStream counted = new CountingInputStream(stream, position);
    reader = new BufferedReader(new InputStreamReader(counted, StandardCharsets.UTF_8), BUFFER);
  }

  @Nullable String next() throws IOException {
    String line = putBack.isEmpty() ? reader.readLine() : putBack.pop();
    if (line == null) return null;
    number++;
    return number == 1 && !line.isEmpty() && line.charAt(0) == '\ufeff' ? line.substring(1) : line;
  }

  /** Gives back the lines that were taken last, in the order in which they were taken. */
  void putBack(List<String> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) putBack.push(lines.get(i));
    number -= lines.size();
  }

  /** Number of the line that was taken last, from 1. */
  long number() {
    return number;
  }

  long position() {
    return position.get();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
