package io.clientela.cli;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.columns.Presets;
import io.clientela.cli.input.ColumnsFile;
import io.clientela.cli.input.CustomerFile;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
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

  Path from() {
    return from;
  }

  void addTo(GivenFiles files) {
    files
        .add("--from", from)
        .add("--columns", columns == null || preset().isPresent() ? null : Path.of(columns));
  }

  CustomerFile open() {
    return CustomerFile.open(from, mapping());
  }

  private ColumnMapping mapping() {
    if (columns == null) return ColumnMapping.NONE;
    return preset().orElseGet(() -> ColumnsFile.read(Path.of(columns)));
  }

  private Optional<ColumnMapping> preset() {
    return columns == null ? Optional.empty() : Presets.named(columns);
  }
}
