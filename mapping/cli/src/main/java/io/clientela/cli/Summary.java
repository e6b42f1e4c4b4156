package io.clientela.cli;

import io.clientela.cli.delivery.Status;
import io.clientela.cli.delivery.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run came to: counts, losses, time. */
final class Summary {
  private static final double NANOS_PER_SECOND = 1e9;

  private final Output out;
  private final Totals totals;

  Summary(Output out, Totals totals) {
    this.out = out;
    this.totals = totals;
  }

  void print(long nanos) {
    counts();
    new LossText(out).print(totals);
    double seconds = nanos / NANOS_PER_SECOND;
    out.println(
        String.format(
            Locale.ROOT,
            "%,d customers for %d vendors in %.1f s, %,.1f customers per second%s",
            totals.records(),
            totals.vendors().size(),
            seconds,
            totals.records() / seconds,
            totals.broken() == 0 ? "" : "; " + totals.broken() + " could not be read"));
  }

  private void counts() {
    List<Status> shown =
        List.of(Status.values()).stream().filter(it -> totals.count(it) > 0).toList();
    List<String> headings = new ArrayList<>(List.of("vendor"));
    shown.forEach(it -> headings.add(it.word()));
    TextTable table = new TextTable(headings);
    for (String vendor : totals.vendors()) {
      List<String> row = new ArrayList<>(List.of(vendor));
      shown.forEach(it -> row.add(String.format(Locale.ROOT, "%,d", totals.count(vendor, it))));
      table.row(row);
    }
    table.print(out);
    out.println();
  }
}
