package io.clientela.cli;

import io.clientela.cli.report.ReportFormat;
import io.clientela.cli.report.ReportTarget;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that tell where and how a run is accounted for. */
final class ReportOptions {
  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "What became of each record. Default: FILE.report.jsonl beside the customers, of a dry run"
              + " FILE.dry-run.jsonl.")
  private @Nullable Path file;

  @Option(
      names = "--report-format",
      paramLabel = "FORMAT",
      description =
          "jsonl (a line of JSON for each outcome), csv or xlsx (a row for each), or html (a page:"
              + " counts, what was not done, what was lost). Default: what the name of --report ends"
              + " with, else jsonl.")
  private @Nullable ReportFormat format;

  @Option(
      names = "--report-personal",
      description =
          "Tell ids of customers and what vendors say in csv, xlsx and html, too; they have line"
              + " numbers only. jsonl has both.")
  private boolean personal;

  /**
   * Where the report goes.
   *
   * @param dryRun whether nothing is sent
   */
  ReportTarget target(InputOptions input, boolean dryRun) {
    if (file != null) return new ReportTarget(file, format(file), personal);
    ReportFormat chosen = Optional.ofNullable(format).orElse(ReportFormat.JSONL);
    // a dry run must not write over what a delivery accounted for
    String name = (dryRun ? ".dry-run" : ".report") + chosen.ending();
    return new ReportTarget(input.beside(name), chosen, personal);
  }

  private ReportFormat format(Path named) {
    return format == null ? ReportFormat.ofName(named) : format;
  }
}
