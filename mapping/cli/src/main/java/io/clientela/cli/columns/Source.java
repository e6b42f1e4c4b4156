package io.clientela.cli.columns;

import java.util.Optional;

/**
 * Where a value of ours stands in a row.
 *
 * @param place the cell, from 0
 * @param rule what the cell's column means
 * @param part which of several values in the cell; {@link #ALL} for all
 * @param last whether no other column takes the values that are left
 * @param labelPlace the cell of its label, or -1
 * @param label what must stand there; empty if anything may
 */
public record Source(
    int place, ColumnRule rule, int part, boolean last, int labelPlace, Optional<String> label) {
  /** All values of a cell. */
  public static final int ALL = -1;

  static Source of(int place, ColumnRule rule) {
    return new Source(place, rule, ALL, true, -1, Optional.empty());
  }

  /** Whether the text of the cell is the value as it stands there. */
  public boolean isPlain() {
    return part == ALL && rule.isPlain();
  }
}
