package io.clientela.cli.journal;

import static java.util.Objects.requireNonNull;

import io.clientela.cli.language.Texts;
import java.nio.file.Path;
import java.util.Map;

/** Refuses a journal that is not the one of the run that is to begin or to go on. */
record JournalCheck(Path file, RunIdentity identity, Journal.Use use) {
  void requirePresence(boolean present) {
    if (present || !use.start().isResumption()) return;
    throw new JournalException(
        Texts.of(
            "there is no journal %s to go on with, so it is not known what was sent: name it by"
                + " --journal; leave out --resume only if nothing was ever sent",
            file));
  }

  void requireNoEntries() {
    if (use.start() != Journal.Start.NEW) return;
    throw new JournalException(
        Texts.of(
            "the journal %s of an earlier run is there: go on with it by --resume, or name another"
                + " by --journal",
            file));
  }

  void requireSame(JournalState state, RunIdentity earlier) {
    requireSameInput(earlier);
    for (Map.Entry<String, String> target : identity.targets().entrySet()) {
      String vendor = target.getKey();
      if (!state.isAtVendor(vendor)) continue;
      String known = earlier.targets().getOrDefault(vendor, target.getValue());
      if (!known.equals(target.getValue())) throw otherTarget(vendor, known);
      if (!use.sameAccount()) requireSameAccount(vendor, earlier);
    }
  }

  private void requireSameInput(RunIdentity earlier) {
    if (earlier.input().isEmpty() != identity.input().isEmpty()) {
      throw new JournalException(
          earlier.input().isEmpty()
              ? Texts.of("%s is a state, not the journal of one file: give it by --state", file)
              : Texts.of(
                  "%s is the journal of one file, not a state: name another by --state", file));
    }
    if (use.start() == Journal.Start.RESUME_MOVED || earlier.input().equals(identity.input())) {
      return;
    }
    throw new JournalException(
        Texts.of(
            "the journal %s is that of %s, not of %s: name another by --journal, or say by --moved"
                + " that it is the same file in another place",
            file, earlier.input().orElseThrow(), identity.input().orElseThrow()));
  }

  /** A journal in which no account is noted was begun by a version that noted none. */
  private void requireSameAccount(String vendor, RunIdentity earlier) {
    String now = identity.accounts().get(vendor);
    if (now == null || now.equals(earlier.accounts().getOrDefault(vendor, now))) return;
    throw new JournalException(
        Texts.of(
            "%s %s tells of deliveries to %s with another credential: say by --same-account that it"
                + " is another one of the same account; else name another by %s",
            what(), file, vendor, option()));
  }

  private JournalException otherTarget(String vendor, String known) {
    return new JournalException(
        Texts.of(
            "%s %s tells of deliveries to %s at %s, and this run goes to %s: name another by %s",
            what(),
            file,
            vendor,
            place(known),
            place(requireNonNull(identity.targets().get(vendor))),
            option()));
  }

  private String what() {
    return use.start() == Journal.Start.CHANGES ? Texts.of("the state") : Texts.of("the journal");
  }

  private String option() {
    return use.start() == Journal.Start.CHANGES ? "--state" : "--journal";
  }

  private static String place(String target) {
    return switch (target) {
      case "vendor" -> Texts.of("the vendor itself");
      case "mock" -> "a mock";
      default -> target;
    };
  }
}
