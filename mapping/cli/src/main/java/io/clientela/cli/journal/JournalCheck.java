package io.clientela.cli.journal;

import static java.util.Objects.requireNonNull;

import io.clientela.cli.journal.Journal.Start;
import java.nio.file.Path;
import java.util.Map;

/** Refuses a journal that is not the one of the run that is to begin or to go on. */
record JournalCheck(Path file, RunIdentity identity, Start start) {
  void requirePresence(boolean present) {
    if (present || start == Start.NEW) return;
    throw new JournalException(
        "there is no journal "
            + file
            + " to go on with, so it is not known what was sent: name it by --journal; leave out"
            + " --resume only if nothing was ever sent");
  }

  void requireEntries(boolean some) {
    if (some && start == Start.NEW) {
      throw new JournalException(
          "the journal "
              + file
              + " of an earlier run is there: go on with it by --resume, or name another by"
              + " --journal");
    }
    if (!some) requirePresence(false);
  }

  void requireSame(RunIdentity earlier) {
    for (Map.Entry<String, String> target : identity.targets().entrySet()) {
      String known = earlier.targets().getOrDefault(target.getKey(), target.getValue());
      if (!known.equals(target.getValue())) throw otherTarget(target.getKey(), known);
    }
    if (start == Start.RESUME_MOVED || earlier.input().equals(identity.input())) return;
    throw new JournalException(
        "the journal "
            + file
            + " is that of "
            + earlier.input()
            + ", not of "
            + identity.input()
            + ": name another by --journal, or say by --moved that it is the same file in another"
            + " place");
  }

  private JournalException otherTarget(String vendor, String known) {
    return new JournalException(
        "the journal %s tells of deliveries to %s at %s, and this run goes to %s: name another by"
                .formatted(
                    file,
                    vendor,
                    place(known),
                    place(requireNonNull(identity.targets().get(vendor))))
            + " --journal");
  }

  private static String place(String target) {
    return switch (target) {
      case "vendor" -> "the vendor itself";
      case "mock" -> "a mock";
      default -> target;
    };
  }
}
