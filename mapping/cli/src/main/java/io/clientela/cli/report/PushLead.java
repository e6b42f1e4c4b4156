package io.clientela.cli.report;

import java.util.Arrays;

/** Tells in a sentence or two what a run came to. */
final class PushLead {
  private PushLead() {}

  static String of(Totals totals) {
    StringBuilder text = new StringBuilder();
    if (totals.count(Status.DELIVERABLE) > 0) text.append("A dry run, nothing was sent. ");
    text.append(Quantity.of(totals.records(), "customer", "customers"))
        .append(" for ")
        .append(Quantity.of(totals.vendors().size(), "vendor", "vendors"))
        .append(": ");
    if (totals.records() == 0) return text.append("nothing to deliver.").toString();
    long open = open(totals);
    text.append(
        open == 0 && totals.broken() == 0
            ? "nothing is left to do"
            : Quantity.of(open, "delivery is", "deliveries are") + " not done");
    if (totals.broken() > 0) {
      text.append(", ")
          .append(Quantity.of(totals.broken(), "customer", "customers"))
          .append(" could not be read");
    }
    long skipped = totals.count(Status.SKIPPED);
    if (skipped > 0) {
      text.append(", ")
          .append(Quantity.of(skipped, "delivery was", "deliveries were"))
          .append(" skipped");
    }
    text.append('.');
    if (!totals.isOfWholeFile()) text.append(" The file was not read to its end.");
    return text.toString();
  }

  private static long open(Totals totals) {
    return Arrays.stream(Status.values()).filter(Status::isOpen).mapToLong(totals::count).sum();
  }
}
