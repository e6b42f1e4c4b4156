package io.clientela.cli;

import io.clientela.cli.journal.Journal;
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
          "What became of each record, a line of JSON each. Default, in the working folder:"
              + " FILE.report.jsonl, of a dry run FILE.dry-run.jsonl.")
  @Nullable Path report;

  @Option(
      names = "--journal",
      paramLabel = "FILE",
      description =
          "What was sent and answered, for --resume. Default, in the working folder:"
              + " FILE.journal.jsonl.")
  @Nullable Path journal;

  @Option(
      names = "--resume",
      description =
          "Go on with the journal of an earlier run of the same file to the same vendors. What was"
              + " delivered is not sent again; what failed is. What may have arrived is sent again"
              + " only where that does no harm, and else listed, as is what changed since delivery.")
  boolean resume;

  @Option(
      names = "--moved",
      description = "With --resume: the file was moved or renamed since the journal was begun.")
  boolean moved;

  @Option(
      names = "--journal-force",
      paramLabel = "WHEN",
      defaultValue = "sent",
      description =
          "When the journal is forced to the disk: sent (before each request) or never (it"
              + " survives a kill, not a loss of power). Default: ${DEFAULT-VALUE}.")
  Journal.Force force;

  Path reportOf(Path from) {
    if (report != null) return report;
    // a dry run must not write over what a delivery accounted for
    return beside(from, dryRun ? ".dry-run.jsonl" : ".report.jsonl");
  }

  Path journalOf(Path from) {
    return journal == null ? beside(from, ".journal.jsonl") : journal;
  }

  void addTo(GivenFiles files, Path from) {
    files.add("--report", reportOf(from)).add("--journal", journalOf(from));
  }

  Journal.Start start() {
    if (!resume) return Journal.Start.NEW;
    return moved ? Journal.Start.RESUME_MOVED : Journal.Start.RESUME;
  }

  /** The options by which a later run goes on with this one. */
  String goOn() {
    return journal == null ? "--resume" : "--journal=" + journal + " --resume";
  }

  /** In the working directory, for the customers may lie where nothing can be written. */
  private static Path beside(Path from, String suffix) {
    return Path.of(from.getFileName() + suffix);
  }
}
