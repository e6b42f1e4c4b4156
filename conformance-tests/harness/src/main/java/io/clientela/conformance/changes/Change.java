package io.clientela.conformance.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of a contract.
 *
 * @param rule what kind of change it is, such as {@code enum-value-removed}
 * @param pointer JSON pointer into the newer bundle, or into the base for what is gone
 * @param before null if it was not there
 * @param after null if it is there no longer
 * @param reason one sentence: what changed, and what that does
 */
public record Change(
    String rule,
    String pointer,
    Direction direction,
    Impact impact,
    @Nullable JsonNode before,
    @Nullable JsonNode after,
    String reason) {
  static final Comparator<Change> ORDER =
      Comparator.comparing(Change::impact)
          .thenComparing(Change::pointer)
          .thenComparing(Change::rule)
          .thenComparing(change -> change.before() + " " + change.after());

  /** The same change met at another place of use; the worse of both counts. */
  Change and(Change other) {
    Change worse = impact.compareTo(other.impact) <= 0 ? this : other;
    Direction both = direction.and(other.direction);
    return new Change(rule, pointer, both, worse.impact, before, after, worse.reason);
  }
}
