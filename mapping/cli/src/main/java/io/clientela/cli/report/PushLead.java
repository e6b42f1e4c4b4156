package io.clientela.cli.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    List<String> parts = new ArrayList<>();
    long open = open(totals);
    if (open > 0) parts.add(Quantity.of(open, "delivery is", "deliveries are") + " not done");
    if (totals.broken() > 0) {
      parts.add(Quantity.of(totals.broken(), "customer", "customers") + " could not be read");
    }
    if (parts.isEmpty()) parts.add("nothing is left to do");
    long skipped = totals.count(Status.SKIPPED);
    if (skipped > 0)
      parts.add(Quantity.of(skipped, "delivery was", "deliveries were") + " skipped");
    text.append(String.join(", ", parts)).append('.');
    if (!totals.isOfWholeFile()) text.append(" The file was not read to its end.");
    return text.toString();
  }

  private static long open(Totals totals) {
    return Arrays.stream(Status.values()).filter(Status::isOpen).mapToLong(totals::count).sum();
  }
}
