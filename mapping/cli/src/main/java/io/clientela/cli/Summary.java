package io.clientela.cli;

import io.clientela.cli.language.Texts;
import io.clientela.cli.report.Quantity;
import io.clientela.cli.report.Status;
import io.clientela.cli.report.Totals;
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

  void print(long nanos, boolean allowSkips) {
    counts();
    new LossText(out).print(totals);
    double seconds = nanos / NANOS_PER_SECOND;
    out.say(
        String.format(
            Locale.ROOT,
            Texts.of("%s for %s in %.1f s, %,.1f customers per second%s"),
            Quantity.of(totals.records(), "customer", "customers"),
            Quantity.of(totals.vendors().size(), "vendor", "vendors"),
            seconds,
            totals.records() / seconds,
            totals.broken() == 0 ? "" : "; " + Texts.of("%s could not be read", totals.broken())));
    long skipped = totals.count(Status.SKIPPED);
    if (skipped > 0 && !allowSkips) {
      out.say(
          Texts.of(
              "%s skipped, which counts as not done: the report says why, --allow-skips that it is"
                  + " in order.",
              Quantity.of(skipped, "delivery was", "deliveries were")));
    }
    if (totals.records() == 0 && totals.isOfWholeFile()) {
      out.say(Texts.of("Nothing is delivered or deliverable: the file has no customers."));
    } else if (totals.isInVain()) {
      out.say(Texts.of("Nothing is delivered or deliverable; the report says why."));
    }
  }

  /**
   * Says what is left to do after a delivery.
   *
   * @param goOn how a later run goes on with it
   */
  void printNextSteps(String goOn) {
    long unknown = totals.count(Status.UNKNOWN);
    if (unknown > 0) {
      out.say(
          Texts.of(
              "%s may have arrived: look for each at the vendor; the report says which.",
              Quantity.of(unknown, "delivery", "deliveries")));
    }
    if (!totals.isOfWholeFile()) out.say(Texts.of("The file was not read to its end."));
    boolean unsent = totals.count(Status.NOT_SENT) + totals.count(Status.FAILED) > 0;
    if (unsent || !totals.isOfWholeFile()) {
      out.say(
          Texts.of(
              "To go on, %s; what was delivered is not sent again, and what may have arrived only"
                  + " where that does no harm.",
              goOn));
    }
  }

  private void counts() {
    List<Status> shown =
        List.of(Status.values()).stream().filter(it -> totals.count(it) > 0).toList();
    List<String> headings = new ArrayList<>(List.of(Texts.of("vendor")));
    shown.forEach(it -> headings.add(Texts.of(it.word())));
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
