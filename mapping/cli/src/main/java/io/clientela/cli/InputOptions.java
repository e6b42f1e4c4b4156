package io.clientela.cli;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.columns.Presets;
import io.clientela.cli.input.ColumnsFile;
import io.clientela.cli.input.CustomerFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
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

  /** The file; for standard input a name that stands for it. */
  Path from() {
    return isStream() ? Path.of("stdin") : from;
  }

  /** What tells the file from others: its full path, links resolved, so that it has one name. */
  String identity() throws IOException {
    return isStream() ? "standard input" : from.toRealPath().toString();
  }

  void addTo(GivenFiles files) {
    files
        .add("--from", isStream() ? null : from)
        .add("--columns", columns == null || preset().isPresent() ? null : Path.of(columns));
  }

  /**
   * Opens the file.
   *
   * @param in standard input
   */
  CustomerFile open(InputStream in) throws IOException {
    return isStream()
        ? CustomerFile.open("standard input", in, mapping(), form.reading())
        : CustomerFile.open(from, mapping(), form.reading());
  }

  private ColumnMapping mapping() {
    if (columns == null) return ColumnMapping.NONE;
    return preset().orElseGet(() -> ColumnsFile.read(Path.of(columns)));
  }

  private Optional<ColumnMapping> preset() {
    return columns == null ? Optional.empty() : Presets.named(columns);
  }

  private boolean isStream() {
    return from.toString().equals("-");
  }
}
