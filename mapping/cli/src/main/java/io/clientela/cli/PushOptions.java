package io.clientela.cli;

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
}
