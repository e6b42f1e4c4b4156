package io.clientela.cli;

import io.clientela.cli.journal.Journal;
import io.clientela.cli.language.Texts;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options that tell what earlier runs have to do with this one. */
final class JournalOptions {
  @Option(
      names = "--journal",
      paramLabel = "FILE",
      description =
          "What was sent and answered, for --resume. Default: FILE.journal.jsonl beside the"
              + " customers.")
  private @Nullable Path journal;

  @Option(
      names = "--resume",
      description =
          "Go on with the journal of an earlier run of the same file to the same vendors. What was"
              + " delivered is not sent again; what failed is. What may have arrived is sent again"
              + " only where that does no harm, and else listed, as is what changed since"
              + " delivery.")
  private boolean resume;

  @Option(
      names = "--moved",
      description = "With --resume: the file was moved or renamed since the journal was begun.")
  private boolean moved;

  @Option(
      names = "--changed-only",
      description =
          "Send what is new or changed since earlier runs with the same --state, of whichever file;"
              + " what is gone from the file is told and stays at the vendor. Each customer needs"
              + " an id.")
  private boolean changedOnly;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "With --changed-only: what was delivered so far. Made by the first run.")
  private @Nullable Path state;

  @Option(
      names = "--same-account",
      description =
          "The credential of a vendor is another than that of earlier runs, and the account is the"
              + " same.")
  private boolean sameAccount;

  @Option(
      names = "--journal-force",
      paramLabel = "WHEN",
      defaultValue = "sent",
      description =
          "When journal or state are forced to the disk: sent (before each request) or never (it"
              + " survives a kill, not a loss of power). Default: ${DEFAULT-VALUE}.")
  Journal.Force force;

  /** Ends the command if options do not go together. */
  void requireConsistent(CommandSpec command) {
    if (moved && !resume) throw expected(command, Texts.of("--resume with --moved"));
    if (changedOnly != (state != null)) {
      throw expected(
          command,
          changedOnly
              ? Texts.of("--state=FILE with --changed-only")
              : Texts.of("--changed-only with --state"));
    }
    if (changedOnly && (resume || journal != null)) {
      throw expected(command, Texts.of("either --changed-only, or --resume and --journal"));
    }
  }

  private static ParameterException expected(CommandSpec command, String what) {
    return new ParameterException(command.commandLine(), Texts.of("expected %s", what));
  }

  boolean isChangedOnly() {
    return changedOnly;
  }

  /** Whether earlier runs have anything to do with this one. */
  boolean goesOn() {
    return resume || changedOnly;
  }

  Path file(InputOptions input) {
    if (state != null) return state;
    return journal == null ? input.beside(".journal.jsonl") : journal;
  }

  void addTo(GivenFiles files, InputOptions input) {
    files.add(changedOnly ? "--state" : "--journal", file(input));
  }

  Journal.Use use() {
    return new Journal.Use(start(), sameAccount);
  }

  private Journal.Start start() {
    if (changedOnly) return Journal.Start.CHANGES;
    if (!resume) return Journal.Start.NEW;
    return moved ? Journal.Start.RESUME_MOVED : Journal.Start.RESUME;
  }

  /** How a later run goes on with this one. */
  String goOn() {
    if (changedOnly) return Texts.of("give the same command again");
    return Texts.of(
        "give the same command with %s",
        (journal == null ? "--resume" : "--journal=" + journal + " --resume"));
  }
}
