package io.clientela.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A file of customers, read record by record. Used by one thread. */
public final class CustomerFile implements CustomerSource {
  /** The form of a file. */
  public enum Format {
    /** Columns, the first line names them. */
    CSV,
    /** One canonical customer in JSON on each line. */
    JSONL
  }

  private interface Records {
    @Nullable RawRecord next() throws IOException;
  }

  private final Lines lines;
  private final Records records;
  private final Notices notices;
  private final OptionalLong size;
  private final RejectForm rejects;

  private CustomerFile(
      Lines lines, Records records, RejectForm rejects, Notices notices, OptionalLong size) {
    this.lines = lines;
    this.records = records;
    this.rejects = rejects;
    this.notices = notices;
    this.size = size;
  }

  /**
   * Opens a file.
   *
   * @param path a file whose name ends in {@code .csv}, {@code .tsv}, {@code .tab} or {@code .txt},
   *     or in {@code .jsonl}, {@code .ndjson} or {@code .json}
   * @param columns what the file's columns mean, for CSV
   * @throws UnusableInputException if nothing of the file can be read, with the reason
   */
  public static CustomerFile open(Path path, ColumnMapping columns) {
    Format format = FileKind.named(path);
    if (!Files.exists(path)) throw new UnusableInputException(path + " does not exist");
    if (!Files.isRegularFile(path)) throw new UnusableInputException(path + " is not a file");
    try {
      return open(ByteSource.of(path), format, columns, OptionalLong.of(Files.size(path)));
    } catch (UnusableInputException e) {
      throw new UnusableInputException(path + ": " + e.getMessage());
    } catch (AccessDeniedException e) {
      throw new UnusableInputException(path + " cannot be read: permission denied");
    } catch (IOException e) {
      throw new UnusableInputException(path + " cannot be read");
    }
  }

  /**
   * Reads from a stream, all of which is held in memory.
   *
   * @throws UnusableInputException if the first line does not tell what the columns are
   */
  public static CustomerFile open(InputStream stream, Format format, ColumnMapping columns)
      throws IOException {
    try (stream) {
      return open(ByteSource.of(stream.readAllBytes()), format, columns, OptionalLong.empty());
    }
  }

  private static CustomerFile open(
      ByteSource source, Format format, ColumnMapping columns, OptionalLong size)
      throws IOException {
    Lines lines = new Lines(source);
    try {
      String refusal = FileKind.refusal(lines.beginning(), format);
      if (refusal != null) throw new UnusableInputException("the file " + refusal);
      Notices notices = new Notices();
      if (format == Format.JSONL) {
        JsonRecords records = JsonRecords.open(lines);
        return new CustomerFile(lines, records::next, RejectForm.LINES, notices, size);
      }
      CsvRecords records = CsvRecords.open(lines, columns, notices);
      return new CustomerFile(lines, records::next, records.rejectForm(), notices, size);
    } catch (IOException | RuntimeException e) {
      lines.close();
      throw e;
    }
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    return records.next();
  }

  @Override
  public OptionalLong size() {
    return size;
  }

  @Override
  public long position() {
    return lines.position();
  }

  @Override
  public List<String> notices() {
    return notices.texts();
  }

  @Override
  public RejectForm rejectForm() {
    return rejects;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
