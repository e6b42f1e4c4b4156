package io.clientela.cli;

import io.clientela.cli.input.ColumnMapping;
import io.clientela.cli.input.CustomerFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that tell where customers are read from. */
final class InputOptions {
  @Option(
      names = "--from",
      required = true,
      paramLabel = "FILE",
      description =
          "The customers: .csv, .tsv, .xlsx or .ods with a row of column names, .vcf, .json or"
              + " .jsonl, each also as .gz; or - for standard input, with --form.")
  private Path from;

  @Mixin private FormOptions form;

  @Option(
      names = "--columns",
      paramLabel = "FILE",
      description =
          "A YAML file that says which of our columns yours are: below 'columns:' a line"
              + " 'yours: ours' for each.")
  private @Nullable Path columns;

  /** The file; for standard input a name that stands for it. */
  Path from() {
    return isStream() ? Path.of("stdin") : from;
  }

  /** What tells the file from others: its full path, links resolved, so that it has one name. */
  String identity() throws IOException {
    return isStream() ? "standard input" : from.toRealPath().toString();
  }

  void addTo(GivenFiles files) {
    files.add("--from", isStream() ? null : from).add("--columns", columns);
  }

  /**
   * Opens the file.
   *
   * @param in standard input
   */
  CustomerFile open(InputStream in) throws IOException {
    ColumnMapping mapping = columns == null ? ColumnMapping.NONE : ColumnMapping.read(columns);
    return isStream()
        ? CustomerFile.open("standard input", in, mapping, form.reading())
        : CustomerFile.open(from, mapping, form.reading());
  }

  private boolean isStream() {
    return from.toString().equals("-");
  }
}
