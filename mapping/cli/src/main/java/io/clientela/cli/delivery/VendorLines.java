package io.clientela.cli.delivery;

import io.clientela.mapping.Loss;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the report's lines about one vendor have in common. Safe for use by many threads. */
final class VendorLines {
  private final Map<Status, byte[]> statuses = new EnumMap<>(Status.class);
  private final Map<Loss, KnownLoss> losses = new ConcurrentHashMap<>();
  private final AtomicInteger lossCount = new AtomicInteger();

  VendorLines(String vendor) {
    for (Status status : Status.values()) statuses.put(status, Entry.status(vendor, status));
  }

  Entry entry(Outcome outcome) {
    List<KnownLoss> known = new ArrayList<>(outcome.losses().size());
    for (Loss loss : outcome.losses()) known.add(known(loss));
    return new Entry(outcome, statuses.get(outcome.status()), known);
  }

  private KnownLoss known(Loss loss) {
    KnownLoss earlier = losses.get(loss); // waits for nobody, as computeIfAbsent may
    return earlier != null
        ? earlier
        : losses.computeIfAbsent(loss, it -> new KnownLoss(lossCount.getAndIncrement(), it));
  }
}
