package io.clientela.conformance.changes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the credentials that an operation asks for. */
final class SecurityDiff {
  private final Changes changes;

  SecurityDiff(Changes changes) {
    this.changes = changes;
  }

  /** Whoever sent enough for the base has to send enough still. */
  void compare(Located base, Located next, Direction direction) {
    Located before = effective(base);
    Located after = effective(next);
    List<Set<String>> asked = alternatives(before);
    List<Set<String>> askedNow = alternatives(after);
    if (new HashSet<>(asked).equals(new HashSet<>(askedNow))) return;
    boolean sender = direction == Direction.SEND;
    boolean enough = sender ? suffice(asked, askedNow) : suffice(askedNow, asked);
    String reason =
        enough
            ? "Other credentials are taken; those of the base are enough still."
            : "Other credentials are asked for; those of the base are not enough any longer.";
    Impact impact = enough ? Impact.COMPATIBLE : Impact.BREAKING;
    changes.add("security-changed", before, after, direction, impact, reason);
    changes.cover(base.get("security"));
    changes.cover(next.get("security"));
  }

  private static Located effective(Located operation) {
    return operation.has("security")
        ? operation.get("security")
        : Located.at(operation.root(), "/security");
  }

  private static boolean suffice(List<Set<String>> sent, List<Set<String>> asked) {
    return sent.stream().allMatch(has -> asked.stream().anyMatch(has::containsAll));
  }

  /** The sets of which one is enough; scopes count as part of the name. */
  private static List<Set<String>> alternatives(Located security) {
    List<Set<String>> all = new ArrayList<>();
    for (var alternative : security.node()) {
      Set<String> names = new HashSet<>();
      for (var scheme : alternative.properties()) {
        names.add(scheme.getKey());
        scheme.getValue().forEach(scope -> names.add(scheme.getKey() + " " + scope.asText()));
      }
      all.add(names);
    }
    return all.isEmpty() ? List.of(Set.of()) : all;
  }
}
