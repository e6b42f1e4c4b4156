package io.clientela.cli.report;

import io.clientela.cli.language.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells in a sentence or two what a run came to. */
final class PushLead {
  private PushLead() {}

  static String of(Totals totals) {
    StringBuilder text = new StringBuilder();
    if (totals.count(Status.DELIVERABLE) > 0)
      text.append(Texts.of("A dry run, nothing was sent.")).append(' ');
    text.append(Quantity.of(totals.records(), "customer", "customers"))
        .append(' ')
        .append(Texts.of("for %s:", Quantity.of(totals.vendors().size(), "vendor", "vendors")))
        .append(' ');
    if (totals.records() == 0) return text.append(Texts.of("nothing to deliver.")).toString();
    List<String> parts = new ArrayList<>();
    long open = open(totals);
    if (open > 0) {
      parts.add(Texts.of("%s not done", Quantity.of(open, "delivery is", "deliveries are")));
    }
    if (totals.broken() > 0) {
      parts.add(
          Texts.of("%s could not be read", Quantity.of(totals.broken(), "customer", "customers")));
    }
    if (parts.isEmpty()) parts.add(Texts.of("nothing is left to do"));
    long skipped = totals.count(Status.SKIPPED);
    if (skipped > 0) {
      parts.add(Texts.of("%s skipped", Quantity.of(skipped, "delivery was", "deliveries were")));
    }
    text.append(String.join(", ", parts)).append('.');
    if (!totals.isOfWholeFile())
      text.append(' ').append(Texts.of("The file was not read to its end."));
    return text.toString();
  }

  private static long open(Totals totals) {
    return Arrays.stream(Status.values()).filter(Status::isOpen).mapToLong(totals::count).sum();
  }
}
