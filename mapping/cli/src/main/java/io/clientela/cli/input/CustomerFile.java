package io.clientela.cli.input;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.file.FileException;
import io.clientela.cli.input.sheet.Sheet;
import io.clientela.cli.input.sheet.SheetException;
import io.clientela.cli.input.text.Encoding;
import io.clientela.cli.input.text.EncodingGuess;
import io.clientela.cli.input.text.Lines;
import io.clientela.cli.language.Texts;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A file of customers, read record by record. Used by one thread. */
public final class CustomerFile implements CustomerSource {
  /** The form of a file. */
  public enum Format {
    /** Columns, a line names them. */
    CSV,
    /** Columns, with tabs between the cells. */
    TSV,
    /** Canonical customers in JSON, in a list or one after the other. */
    JSON,
    /** One canonical customer in JSON on each line. */
    JSONL,
    /** A sheet of Excel. */
    XLSX,
    /** A sheet of LibreOffice. */
    ODS,
    /** vCards. */
    VCF
  }

  private final String name;
  private final InputBytes bytes;
  private final Opened opened;
  private final Notices notices;

  /** What of a file is open, in its form. */
  private record Opened(Records records, OptionalLong size, Closeable closing) {}

  private CustomerFile(String name, InputBytes bytes, Opened opened, Notices notices) {
    this.name = name;
    this.bytes = bytes;
    this.opened = opened;
    this.notices = notices;
  }

  /** Opens a file of which nothing is said. */
  public static CustomerFile open(Path path, ColumnMapping columns) {
    return open(path, columns, ReadingOptions.NONE);
  }

  /**
   * Opens a file.
   *
   * @param path a file whose name ends in {@code .csv}, {@code .tsv}, {@code .tab} or {@code .txt},
   *     in {@code .xlsx}, {@code .ods} or {@code .vcf}, or in {@code .jsonl}, {@code .ndjson} or
   *     {@code .json}, with {@code .gz} after it if it is compressed
   * @param columns what the file's columns mean
   * @throws UnusableInputException if nothing of the file can be read, with the reason
   */
  public static CustomerFile open(Path path, ColumnMapping columns, ReadingOptions options) {
    Format format = options.form() == null ? FileKind.named(path) : options.form();
    if (!Files.exists(path)) throw new UnusableInputException(Texts.of("%s does not exist", path));
    if (Files.isDirectory(path)) {
      throw new UnusableInputException(Texts.of("%s is a folder, expected a file", path));
    }
    try {
      return open(path.toString(), InputBytes.of(path), format, columns, options);
    } catch (AccessDeniedException e) {
      throw new UnusableInputException(Texts.of("%s cannot be read: permission denied", path));
    } catch (IOException e) {
      throw new UnusableInputException(Texts.of("%s cannot be read", path));
    }
  }

  /**
   * Opens a stream, such as standard input. What was read of it is kept on the disk until this is
   * closed, in a file without a name.
   *
   * @param name what it is called in messages
   */
  public static CustomerFile open(
      String name, InputStream stream, ColumnMapping columns, ReadingOptions options)
      throws IOException {
    if (options.form() == null) {
      throw new UnusableInputException(
          Texts.of("%s has no name that tells its form: expected --form", name));
    }
    return open(name, InputBytes.of(stream), options.form(), columns, options);
  }

  /**
   * Reads from a stream, all of which is held in memory.
   *
   * @throws UnusableInputException if the first line does not tell what the columns are
   */
  public static CustomerFile open(InputStream stream, Format format, ColumnMapping columns)
      throws IOException {
    try (stream) {
      InputBytes bytes = InputBytes.of(stream.readAllBytes());
      return open("", bytes, format, columns, ReadingOptions.NONE);
    }
  }

  private static CustomerFile open(
      String name, InputBytes bytes, Format format, ColumnMapping columns, ReadingOptions options)
      throws IOException {
    Notices notices = new Notices();
    try {
      @Nullable String refusal = FileKind.refusal(bytes.beginning(), format);
      if (refusal != null)
        throw new UnusableInputException(Texts.of("the file %s", Texts.of(refusal)));
      @Nullable String foreign = options.foreignTo(format);
      if (foreign != null)
        throw new UnusableInputException(Texts.of("%s does not apply to %s", foreign, format));
      Opened opened =
          switch (format) {
            case XLSX, ODS -> sheet(bytes, columns, options, notices);
            default -> text(bytes, format, columns, options, notices);
          };
      return new CustomerFile(name, bytes, opened, notices);
    } catch (UnusableInputException e) {
      bytes.close();
      throw name.isEmpty() ? e : new UnusableInputException(name + ": " + e.getMessage());
    } catch (SheetException e) {
      bytes.close();
      throw new UnusableInputException(Texts.of("%s: the file %s", name, e.getMessage()));
    } catch (DamagedInputException e) {
      bytes.close();
      throw new UnusableInputException(name + ": " + e.getMessage());
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw e;
    }
  }

  private static Opened sheet(
      InputBytes bytes, ColumnMapping columns, ReadingOptions options, Notices notices)
      throws IOException {
    if (bytes.beginning().length == 0) {
      throw new UnusableInputException(Texts.of("the file is empty: expected a spreadsheet"));
    }
    Sheet sheet = Sheet.open(bytes.asFile(), bytes.isNoFile(), options.sheet());
    try {
      Records records = SheetRecords.open(sheet, options, columns, notices);
      return new Opened(records, sheet.size(), sheet);
    } catch (IOException | RuntimeException e) {
      sheet.close();
      throw e;
    }
  }

  private static Opened text(
      InputBytes bytes,
      Format format,
      ColumnMapping columns,
      ReadingOptions options,
      Notices notices)
      throws IOException {
    boolean json = format == Format.JSON || format == Format.JSONL;
    @Nullable Charset charset = options.encoding();
    if (charset == null && !json) charset = guessed(bytes, notices);
    Lines lines = new Lines(bytes.source(), charset);
    try {
      Records records =
          switch (format) {
            case JSON, JSONL -> JsonRecords.open(lines);
            case VCF -> VcardRecords.open(lines, columns, notices);
            case TSV -> CsvRecords.open(lines, options.withTabs(), columns, notices);
            default -> CsvRecords.open(lines, options, columns, notices);
          };
      return new Opened(records, bytes.size(), lines);
    } catch (IOException | RuntimeException e) {
      lines.close();
      throw e;
    }
  }

  private static @Nullable Charset guessed(InputBytes bytes, Notices notices) throws IOException {
    if (Encoding.of(bytes.beginning()).mark() > 0) return null;
    Optional<Charset> guess = EncodingGuess.of(bytes.source(), bytes.sample());
    guess.ifPresent(
        it ->
            notices.add(
                Notices.WHOLE_FILE,
                Texts.of(
                    "the file does not say how it is encoded: read as %s; --encoding names another",
                    it.name())));
    return guess.orElse(null);
  }

  /**
   * The next record; null at the end.
   *
   * @throws FileException if the file cannot be read to its end
   */
  @Override
  public @Nullable RawRecord next() throws IOException {
    try {
      return opened.records().next();
    } catch (SheetException e) {
      throw FileException.unreadable(name, Texts.of("it %s", e.getMessage()), e);
    } catch (DamagedInputException e) {
      throw FileException.unreadable(name, String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public OptionalLong size() {
    return opened.size();
  }

  @Override
  public long position() {
    return opened.records().position();
  }

  @Override
  public List<String> notices() {
    return notices.texts();
  }

  @Override
  public RejectForm rejectForm() {
    return opened.records().rejectForm();
  }

  @Override
  public void close() throws IOException {
    try (bytes) {
      opened.closing().close();
    }
  }
}
