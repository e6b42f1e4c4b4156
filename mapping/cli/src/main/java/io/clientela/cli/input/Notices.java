package io.clientela.cli.input;

import io.clientela.cli.language.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was done to read records that needed it, counted. Used by any thread. */
final class Notices {
  /** Stands for a line where something is said of the whole file. */
  static final long WHOLE_FILE = 0;

  private final Map<String, Seen> seen = new ConcurrentHashMap<>();

  private record Seen(long first, long count) {
    Seen and(Seen other) {
      return new Seen(Math.min(first, other.first), count + other.count);
    }
  }

  void add(long line, String what) {
    seen.merge(what, new Seen(line, 1), Seen::and);
  }

  /** A sentence for each kind, with the first line and how many there are. */
  List<String> texts() {
    return seen.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Seen> it) -> it.getValue().first())
                .thenComparing(Map.Entry::getKey))
        .map(it -> text(it.getValue(), it.getKey()))
        .toList();
  }

  private static String text(Seen seen, String what) {
    if (seen.first() == WHOLE_FILE) return what;
    String more =
        seen.count() == 1
            ? ""
            : seen.count() == 2
                ? Texts.of(" and one more")
                : Texts.of(" and %s more", (seen.count() - 1));
    return Texts.of("line %s%s: %s", seen.first(), more, what);
  }
}
