package io.clientela.conformance.changes;

import io.clientela.conformance.contract.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds version and changelog of a contract against what changed in it. */
public final class Gate {
  private static final int SHOWN = 5;

  private Gate() {}

  /** Compares a contract with its base and checks what has to say so. */
  public static VendorChanges check(Contract base, Contract next, String changelog) {
    List<Change> changes = ContractDiff.between(base, next);
    String before = version(base);
    String after = version(next);
    List<String> problems = problems(before, after, changes, Changelog.parse(changelog), next);
    return new VendorChanges(next.vendor(), before, after, changes, problems);
  }

  /** A contract that the base does not have: everything in it is new. */
  public static VendorChanges added(Contract next, String changelog) {
    String version = version(next);
    List<String> problems = new ArrayList<>();
    Optional<Version> parsed = Version.parse(version);
    if (parsed.isEmpty()) problems.add(malformed(version));
    if (parsed.isPresent() && !Changelog.parse(changelog).has(parsed.get())) {
      problems.add(noEntry(parsed.get()));
    }
    return new VendorChanges(next.vendor(), VendorChanges.NONE, version, List.of(), problems);
  }

  /** A contract that only the base has. */
  public static VendorChanges removed(Contract base, boolean meant) {
    List<String> problems =
        meant
            ? List.of()
            : List.of(
                "expected the contract that the base has, found none: bring it back, or say"
                    + " -Dremoved=%s if that is meant".formatted(base.vendor()));
    return new VendorChanges(base.vendor(), version(base), VendorChanges.NONE, List.of(), problems);
  }

  private static String version(Contract contract) {
    return contract.root().at("/info/version").asText();
  }

  private static List<String> problems(
      String before, String after, List<Change> changes, Changelog changelog, Contract next) {
    Optional<Version> base = Version.parse(before);
    Optional<Version> version = Version.parse(after);
    if (base.isEmpty()) return List.of(malformed(before));
    if (version.isEmpty()) return List.of(malformed(after));
    List<String> problems = new ArrayList<>();
    Version needed = changes.isEmpty() ? base.get() : base.get().after(changes.get(0).impact());
    if (version.get().compareTo(needed) < 0) {
      String why = changes.isEmpty() ? "as the base has that" : why(changes.get(0));
      problems.add(
          "expected info.version %s or higher, %s; found %s".formatted(needed, why, after));
    }
    if (changes.isEmpty()) return problems;
    if (!changelog.has(version.get())) problems.add(noEntry(version.get()));
    List<String> unnamed =
        changes.stream()
            .filter(change -> change.impact() != Impact.DOCUMENTATION)
            .filter(change -> !changelog.names(change, operation(change, next), base.get()))
            .map(change -> change.rule() + " at #" + change.pointer())
            .toList();
    if (!unnamed.isEmpty()) {
      problems.add(
          "expected CHANGELOG.md to name each change after %s, found nothing of %s: %s%s"
              .formatted(
                  before,
                  unnamed.size(),
                  String.join(", ", unnamed.subList(0, Math.min(SHOWN, unnamed.size()))),
                  unnamed.size() > SHOWN ? ", ..." : ""));
    }
    return problems;
  }

  private static String why(Change worst) {
    String does =
        switch (worst.impact()) {
          case BREAKING -> "breaks clients";
          case COMPATIBLE -> "changes what is on the wire";
          case DOCUMENTATION -> "changes a text";
        };
    return "as %s at #%s %s".formatted(worst.rule(), worst.pointer(), does);
  }

  private static String operation(Change change, Contract next) {
    String[] pieces = change.pointer().split("/", 5);
    if (pieces.length < 4) return "";
    return next.root()
        .at("/" + pieces[1] + "/" + pieces[2] + "/" + pieces[3])
        .path("operationId")
        .asText();
  }

  private static String malformed(String version) {
    return "expected info.version as three numbers, such as 1.4.2, found %s".formatted(version);
  }

  private static String noEntry(Version version) {
    return "expected an entry `## %s` with a text in CHANGELOG.md, found none".formatted(version);
  }
}
