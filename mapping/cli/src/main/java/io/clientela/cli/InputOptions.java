package io.clientela.cli;

import io.clientela.cli.file.LineCount;
import io.clientela.cli.input.ColumnMapping;
import io.clientela.cli.input.CustomerFile;
import io.clientela.mapping.MappedVendor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that tell where customers are read from. */
final class InputOptions {
  private static final String STANDARD_INPUT = "-";

  @Option(
      names = "--from",
      required = true,
      paramLabel = "FILE",
      description =
          "The customers: .csv with a line of column names, or .jsonl; - for lines of JSON from"
              + " standard input.")
  private Path from;

  @Option(
      names = "--columns",
      paramLabel = "FILE",
      description =
          "A YAML file that says which of our columns yours are: below 'columns:' a line"
              + " 'yours: ours' for each.")
  private @Nullable Path columns;

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
    files.add("--columns", columns);
  }

  CustomerFile open(InputStream standardInput) throws IOException {
    ColumnMapping mapping = columns == null ? ColumnMapping.NONE : ColumnMapping.read(columns);
    return isStandardInput()
        ? CustomerFile.open(standardInput, CustomerFile.Format.JSONL, mapping)
        : CustomerFile.open(from, mapping);
  }

  /** How many lines the file has, which is about as many as customers; empty of a stream. */
  Optional<Long> lines() throws IOException {
    return isFile() ? Optional.of(LineCount.of(from)) : Optional.empty();
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
