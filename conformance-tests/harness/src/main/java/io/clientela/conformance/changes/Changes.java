package io.clientela.conformance.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The changes found so far. What is met in several places of use is one change. */
final class Changes {
  private final Map<List<Object>, Change> found = new LinkedHashMap<>();
  private final Set<String> covered = new HashSet<>();

  /** A change of what is allowed; its impact follows from the direction. */
  void add(
      String rule, Located base, Located next, Direction direction, Effect effect, String what) {
    String reason = what + ": " + effect.consequence(direction) + ".";
    add(rule, base, next, direction, effect.impact(direction), reason);
  }

  void add(
      String rule, Located base, Located next, Direction direction, Impact impact, String reason) {
    String pointer = next.exists() || !base.exists() ? next.pointer() : base.pointer();
    if (base.exists()) covered.add(base.pointer());
    add(new Change(rule, pointer, direction, impact, base.value(), next.value(), reason));
  }

  void add(Change change) {
    covered.add(change.pointer());
    List<Object> key = new ArrayList<>(List.of(change.pointer(), change.rule()));
    key.add(change.before());
    key.add(change.after());
    found.merge(key, change, Change::and);
  }

  /** What is at a pointer was looked at, and there is nothing else to say of it. */
  void cover(Located place) {
    covered.add(place.pointer());
  }

  /** Whether a change says something of a place, of what is around it or of what is in it. */
  boolean covers(String pointer) {
    if (covered.contains(pointer)) return true;
    for (int end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      if (covered.contains(pointer.substring(0, end))) return true;
    }
    return covered.stream().anyMatch(at -> at.startsWith(pointer + "/"));
  }

  Collection<Change> all() {
    return found.values();
  }
}
