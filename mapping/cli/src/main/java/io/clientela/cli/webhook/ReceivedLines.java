package io.clientela.cli.webhook;

import io.clientela.cli.file.LineLog;
import java.io.Closeable;
import java.nio.file.Path;

/**
 * A file that what was received is appended to, a line each; what was appended is on the disk. The
 * file may be cut to nothing or renamed at any time, as logs are: lines go to whatever file is
 * there. Safe for use by many threads.
 */
final class ReceivedLines implements Closeable {
  private final Path file;
  private final String what;
  private final LineLog.LineReader reader;
  private LineLog lines;

  private ReceivedLines(Path file, String what, LineLog.LineReader reader) {
    this.file = file;
    this.what = what;
    this.reader = reader;
    this.lines = openLines();
  }

  /**
   * Opens a file, which is made if it is not there.
   *
   * @param what the file's kind, for messages
   * @param reader reads the lines that are there, and refuses those of others
   * @throws io.clientela.cli.file.UnusableFileException if it is in use or not ours
   * @throws io.clientela.cli.file.FileException if it cannot be opened
   */
  static ReceivedLines open(Path file, String what, LineLog.LineReader reader) {
    return new ReceivedLines(file, what, reader);
  }

  synchronized void append(String line) {
    if (!lines.isInPlace()) {
      LineLog renamed = lines;
      lines = openLines();
      renamed.close();
    }
    lines.append(line + "\n", true);
  }

  @Override
  public synchronized void close() {
    lines.close();
  }

  private LineLog openLines() {
    LineLog opened = LineLog.open(file, what);
    try {
      opened.readBack(reader);
      return opened;
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }
}
