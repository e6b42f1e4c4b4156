package io.clientela.cli;

import io.clientela.cli.input.ColumnMapping;
import io.clientela.cli.input.CustomerFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that tell where customers are read from. */
final class InputOptions {
  @Option(
      names = "--from",
      required = true,
      paramLabel = "FILE",
      description = "The customers: .csv with a line of column names, or .jsonl.")
  private Path from;

  @Option(
      names = "--columns",
      paramLabel = "FILE",
      description =
          "A YAML file that says which of our columns yours are: below 'columns:' a line"
              + " 'yours: ours' for each.")
  private @Nullable Path columns;

  Path from() {
    return from;
  }

  void addTo(GivenFiles files) {
    files.add("--from", from).add("--columns", columns);
  }

  CustomerFile open() {
    return CustomerFile.open(
        from, columns == null ? ColumnMapping.NONE : ColumnMapping.read(columns));
  }
}
