package io.clientela.cli.delivery;

import io.clientela.cli.input.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes what became of each record at each vendor: a line of JSON for each. */
public final class ReportFile implements RunListener, Closeable {
  private final OutputStream stream;

  /** Writes to a stream, which is closed with this. */
  public ReportFile(OutputStream stream) {
    this.stream = stream;
  }

  @Override
  public void broken(RecordRef record, List<Problem> problems) {
    write(Entry.broken(record, problems));
  }

  @Override
  public void outcome(Entry entry) {
    write(entry.line());
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  private void write(byte[] line) {
    try {
      stream.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException("the report cannot be written", e);
    }
  }
}
