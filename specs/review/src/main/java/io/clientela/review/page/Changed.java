package io.clientela.review.page;

import io.clientela.review.evidence.Snapshot;
import java.util.List;
import java.util.stream.Collectors;

/** What is new or other since each version that was shown before. */
final class Changed {
  private final Snapshot now;
  private final List<Snapshot> earlier;

  Changed(Snapshot now, List<Snapshot> earlier) {
    this.now = now;
    this.earlier = earlier;
  }

  /** The versions in which the statement or decision was another or none, with blanks between. */
  String since(String id) {
    return earlier.stream()
        .filter(version -> !now.same(version, id))
        .map(Snapshot::version)
        .collect(Collectors.joining(" "));
  }
}
