package io.clientela.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that tell how customers are delivered. */
final class PushOptions {
  static final int MOST_CALLS = 64;
  static final int MOST_IN_BATCH = 1_000;

  @Option(names = "--dry-run", description = "Map and check everything, send nothing.")
  boolean dryRun;

  @Option(
      names = "--show",
      description =
          "Show on standard output what each vendor would be sent of each customer, as JSON; send"
              + " nothing and write no file. With --limit for the first ones.")
  boolean show;

  @Option(
      names = "--concurrency",
      paramLabel = "N",
      defaultValue = "4",
      description =
          "Calls under way at a time, to each vendor: 1 to 64. Default: ${DEFAULT-VALUE}.")
  int concurrency;

  @Option(
      names = "--lotinfo-batch",
      paramLabel = "N",
      defaultValue = "50",
      description =
          "Clients that one call to Lotinfo adds: 1 to 1000. A batch that is refused has to be looked into as"
              + " a whole. Default: ${DEFAULT-VALUE}.")
  int lotinfoBatch;

  @Option(
      names = "--lotinfo-user-id",
      paramLabel = "ID",
      description = "The Lotinfo user to whom clients belong. Default: CLIENTELA_LOTINFO_USER_ID.")
  @Nullable Long lotinfoUserId;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "What became of each record, a line of JSON each. Default: FILE.report.jsonl beside the"
              + " customers, of a dry run FILE.dry-run.jsonl.")
  @Nullable Path report;

  Path reportOf(InputOptions input) {
    if (report != null) return report;
    // a dry run must not write over what a delivery accounted for
    return input.beside(dryRun ? ".dry-run.jsonl" : ".report.jsonl");
  }

  void addTo(GivenFiles files, InputOptions input) {
    if (!show) files.add("--report", reportOf(input));
  }
}
