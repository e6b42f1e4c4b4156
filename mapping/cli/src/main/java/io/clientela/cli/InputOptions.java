package io.clientela.cli;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.columns.Presets;
import io.clientela.cli.file.LineCount;
import io.clientela.cli.input.ColumnsFile;
import io.clientela.cli.input.CustomerFile;
import io.clientela.cli.language.Texts;
import io.clientela.mapping.MappedVendor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that tell where customers are read from. */
final class InputOptions {
  private static final String STANDARD_INPUT = "-";

  @Option(
      names = "--from",
      required = true,
      paramLabel = "FILE",
      description =
          "The customers: .csv, .tsv, .xlsx or .ods with a row of column names, .vcf, .json or"
              + " .jsonl, each also as .gz; or - for standard input, with --form (jsonl if not"
              + " told).")
  private Path from;

  @Mixin private FormOptions form;

  @Option(
      names = "--columns",
      paramLabel = "NAME|FILE",
      description =
          "What your columns mean: a mapping that is built in (${COMPLETION-CANDIDATES}), or a YAML"
              + " file ('clientela columns --for FILE' makes a draft of one).",
      completionCandidates = PresetNames.class)
  private @Nullable String columns;

  /** For help and completion. */
  private static final class PresetNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Presets.NAMES.iterator();
    }
  }

  /** The vendor that is named in place of a file. */
  Optional<MappedVendor> vendor() {
    return Files.exists(from) ? Optional.empty() : MappedVendor.ofKey(from.toString());
  }

  private boolean isStandardInput() {
    return from.toString().equals(STANDARD_INPUT);
  }

  private boolean isFile() {
    return !isStandardInput() && vendor().isEmpty();
  }

  void addTo(GivenFiles files) {
    if (isFile()) files.add("--from", from);
    files.add("--columns", columns == null || preset().isPresent() ? null : Path.of(columns));
  }

  /**
   * Opens the file.
   *
   * @param in standard input
   */
  CustomerFile open(InputStream in) throws IOException {
    return isStandardInput()
        ? CustomerFile.open(Texts.of("standard input"), in, mapping(), form.readingOfStream())
        : CustomerFile.open(from, mapping(), form.reading());
  }

  private ColumnMapping mapping() {
    if (columns == null) return ColumnMapping.NONE;
    return preset().orElseGet(() -> ColumnsFile.read(Path.of(columns)));
  }

  private Optional<ColumnMapping> preset() {
    return columns == null ? Optional.empty() : Presets.named(columns);
  }

  /**
   * How many lines the file has, if that is about as many as customers; empty if it may be another
   * number.
   */
  Optional<Long> lines() throws IOException {
    return isFile() && form.reading().isOfLines(from)
        ? Optional.of(LineCount.of(from))
        : Optional.empty();
  }

  /** What a journal is of. */
  String identity() throws IOException {
    if (isStandardInput()) return "standard input";
    return isFile() ? from.toRealPath().toString() : from.toString();
  }

  /**
   * A file beside the customers, whichever folder the command is given in and whichever link names
   * them, so that a run always finds what an earlier one wrote; in the working folder if the
   * customers are in no folder.
   */
  Path beside(String suffix) {
    if (isStandardInput()) return Path.of("standard-input" + suffix);
    if (!isFile()) return Path.of(from + suffix);
    Path file = resolved();
    return file.resolveSibling(file.getFileName() + suffix);
  }

  private Path resolved() {
    try {
      return Files.isSymbolicLink(from) ? from.toRealPath() : from;
    } catch (IOException missing) {
      return from; // which is said when it is opened
    }
  }
}
