package io.clientela.cli;

import io.clientela.cli.report.RecordRef;
import io.clientela.cli.report.RunListener;
import java.util.ArrayList;
import java.util.List;

/** Says which customers have something in common with an earlier one: how many, and the first. */
final class DuplicateLines implements RunListener {
  private static final int MOST = 5;

  private final List<String> first = new ArrayList<>();
  private long count;

  @Override
  public void duplicate(RecordRef record, String what, long line) {
    if (++count <= MOST) first.add(record.name() + " has the " + what + " of line " + line);
  }

  void print(Output out) {
    if (count == 0) return;
    out.println(
        Quantity.of(count, "customer", "customers")
            + " may be in the file twice (--duplicates skip or fail keeps them back): "
            + String.join(", ", first)
            + (count > MOST ? ", ..." : ""));
  }
}
