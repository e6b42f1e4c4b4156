package io.clientela.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.clientela.cli.file.FileException;
import io.clientela.cli.file.OutputFile;
import io.clientela.cli.file.UnusableFileException;
import io.clientela.cli.input.RecordProblem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Writes what became of each record at each vendor: a line of JSON for each. */
final class ReportFile implements Report {
  /** Writes lines; what a failure cut short is not made whole. */
  static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .rootValueSeparator((String) null)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  /** Larger than the generator's own, so that the system is called less often. */
  private static final int BUFFER = 1 << 16;

  /** How each line begins. */
  private static final String BEGINNING = "{\"line\":";

  private final OutputStream stream;
  private final JsonGenerator json;

  /**
   * Begins a report. One of an earlier run is written over.
   *
   * @throws UnusableFileException if the file is in use or is no report
   * @throws FileException if it cannot be opened
   */
  static ReportFile open(Path file) {
    return new ReportFile(OutputFile.open(file, "report", BEGINNING));
  }

  /** Writes to a stream, which needs no buffer and is closed with this. */
  ReportFile(OutputStream stream) {
    this.stream = stream;
    try {
      json = JSON.createGenerator(new BufferedOutputStream(stream, BUFFER));
    } catch (IOException e) {
      throw cannotBeWritten(e);
    }
  }

  @Override
  public void broken(RecordRef record, List<RecordProblem> problems) {
    try {
      ReportLine.writeBroken(record, problems, json);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw cannotBeWritten(e);
    }
  }

  @Override
  public void outcome(ReportLine entry) {
    try {
      entry.writeTo(json);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw cannotBeWritten(e);
    }
  }

  @Override
  public void close() throws IOException {
    try (stream) {
      json.close();
    }
  }

  private static UncheckedIOException cannotBeWritten(IOException e) {
    return new UncheckedIOException("the report cannot be written", e);
  }
}
