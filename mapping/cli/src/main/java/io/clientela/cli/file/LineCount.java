package io.clientela.cli.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts the line ends of a file. */
public final class LineCount {
  private static final int BUFFER = 1 << 16;

  private LineCount() {}

  /** How many there are. */
  public static long of(Path file) throws IOException {
    long count = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int size = in.read(buffer); size >= 0; size = in.read(buffer)) {
        for (int i = 0; i < size; i++) {
          if (buffer[i] == '\n') count++;
        }
      }
    }
    return count;
  }
}
