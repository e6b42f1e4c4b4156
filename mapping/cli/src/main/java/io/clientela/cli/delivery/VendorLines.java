package io.clientela.cli.delivery;

import java.util.EnumMap;
import java.util.Map;

/** What the report's lines about one vendor have in common. Safe for use by many threads. */
final class VendorLines {
  private final Map<Status, byte[]> statuses = new EnumMap<>(Status.class);
  private final KnownLosses losses = new KnownLosses();

  VendorLines(String vendor) {
    for (Status status : Status.values()) statuses.put(status, Entry.status(vendor, status));
  }

  Entry entry(Outcome outcome) {
    return new Entry(outcome, statuses.get(outcome.status()), losses.of(outcome.losses()));
  }
}
