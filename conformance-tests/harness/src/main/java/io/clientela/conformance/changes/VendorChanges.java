package io.clientela.conformance.changes;

import java.util.List;

/**
 * The changes of one contract since the base, and what does not say so.
 *
 * @param base its version there; {@code none} if it is new
 * @param version its version now; {@code none} if it is gone
 * @param changes breaking ones first
 * @param problems what is wrong with version and changelog; none if the gate lets it through
 */
public record VendorChanges(
    String vendor, String base, String version, List<Change> changes, List<String> problems) {
  static final String NONE = "none";

  long count(Impact impact) {
    return changes.stream().filter(change -> change.impact() == impact).count();
  }
}
