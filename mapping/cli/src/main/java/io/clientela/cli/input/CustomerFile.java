package io.clientela.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A file of customers, read record by record. Used by one thread. */
public final class CustomerFile implements Closeable {
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
  private final OptionalLong size;

  private CustomerFile(Lines lines, Records records, OptionalLong size) {
    this.lines = lines;
    this.records = records;
    this.size = size;
  }

  /**
   * Opens a file.
   *
   * @param path a file whose name ends in {@code .csv}, {@code .jsonl}, {@code .ndjson} or {@code
   *     .json}
   * @param columns what the file's columns mean, for CSV
   * @throws UnusableInputException if nothing of the file can be read, with the reason
   */
  public static CustomerFile open(Path path, ColumnMapping columns) {
    Format format = format(path);
    if (!Files.isRegularFile(path)) throw new UnusableInputException(path + " is not a file");
    try {
      return open(Files.newInputStream(path), format, columns, OptionalLong.of(Files.size(path)));
    } catch (IOException e) {
      throw new UnusableInputException(path + " cannot be read: " + e.getMessage());
    }
  }

  /**
   * Reads from a stream, which is closed with this.
   *
   * @throws UnusableInputException if the first line does not tell what the columns are
   */
  public static CustomerFile open(InputStream stream, Format format, ColumnMapping columns)
      throws IOException {
    return open(stream, format, columns, OptionalLong.empty());
  }

  private static CustomerFile open(
      InputStream stream, Format format, ColumnMapping columns, OptionalLong size)
      throws IOException {
    Lines lines = new Lines(stream);
    try {
      Records records =
          format == Format.CSV
              ? CsvRecords.open(lines, columns)::next
              : new JsonRecords(lines)::next;
      return new CustomerFile(lines, records, size);
    } catch (IOException | RuntimeException e) {
      lines.close();
      throw e;
    }
  }

  /** The next record; null at the end. */
  public @Nullable RawRecord next() throws IOException {
    return records.next();
  }

  /** Size of the file in bytes, if it is known. */
  public OptionalLong size() {
    return size;
  }

  /** How many bytes were read so far; runs ahead of the records. */
  public long position() {
    return lines.position();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private static Format format(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) return Format.CSV;
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json")) {
      return Format.JSONL;
    }
    throw new UnusableInputException(
        "expected a name that ends in .csv or .jsonl, found " + path.getFileName());
  }
}
