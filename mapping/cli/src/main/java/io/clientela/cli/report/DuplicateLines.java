package io.clientela.cli.report;

import io.clientela.cli.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which customers have something in common with an earlier one: how many, and the first. */
public final class DuplicateLines implements RunListener {
  private static final int MOST = 5;

  private final List<String> first = new ArrayList<>();
  private long count;

  @Override
  public void duplicate(RecordRef record, String what, long line) {
    if (++count <= MOST) first.add(Texts.of("%s has the %s of line %s", record.name(), what, line));
  }

  /** The sentence; empty if there are none. */
  public Optional<String> sentence() {
    if (count == 0) return Optional.empty();
    return Optional.of(
        Texts.of(
            "%s may be in the file twice (--duplicates skip or fail keeps them back): %s%s",
            Quantity.of(count, "customer", "customers"),
            String.join(", ", first),
            (count > MOST ? ", ..." : "")));
  }
}
