package io.clientela.cli.report;

import io.clientela.cli.file.FileException;
import io.clientela.cli.file.OutputFile;
import io.clientela.cli.file.UnusableFileException;
import io.clientela.cli.input.RecordProblem;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Writes what became of each record at each vendor: a line of JSON for each. */
public final class ReportFile implements RunListener, Closeable {
  private static final int SIZE = 1 << 16;

  /** How each line begins. */
  private static final String BEGINNING = "{\"line\":";

  private final OutputStream stream;

  /** A {@code BufferedOutputStream} would take a lock for each of a line's many pieces. */
  private final byte[] buffer = new byte[SIZE];

  private int filled;

  /**
   * Begins a report. One of an earlier run is written over.
   *
   * @throws UnusableFileException if the file is in use or is no report
   * @throws FileException if it cannot be opened
   */
  public static ReportFile open(Path file) {
    return new ReportFile(OutputFile.open(file, "report", BEGINNING));
  }

  /** Writes to a stream, which needs no buffer and is closed with this. */
  ReportFile(OutputStream stream) {
    this.stream = stream;
  }

  @Override
  public void broken(RecordRef record, List<RecordProblem> problems) {
    write(record.json());
    write(ReportLine.broken(problems));
  }

  @Override
  public void outcome(ReportLine entry) {
    entry.writeTo(this);
  }

  @Override
  public void close() throws IOException {
    try (stream) {
      flush();
    }
  }

  void write(byte[] piece) {
    try {
      if (piece.length > SIZE - filled) flush();
      if (piece.length > SIZE) {
        stream.write(piece);
      } else {
        System.arraycopy(piece, 0, buffer, filled, piece.length);
        filled += piece.length;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the report cannot be written", e);
    }
  }

  private void flush() throws IOException {
    stream.write(buffer, 0, filled);
    filled = 0;
  }
}
