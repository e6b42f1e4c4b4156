package io.clientela.cli.report;

import io.clientela.mapping.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the report's lines about one vendor have in common. Safe for use by many threads. */
public final class ReportLineCache {
  private final Map<Loss, InternedLoss> losses = new ConcurrentHashMap<>();
  private final AtomicInteger lossCount = new AtomicInteger();

  public ReportLine entry(Outcome outcome) {
    List<InternedLoss> known = new ArrayList<>(outcome.losses().size());
    for (Loss loss : outcome.losses()) known.add(known(loss));
    return new ReportLine(outcome, known);
  }

  private InternedLoss known(Loss loss) {
    InternedLoss earlier = losses.get(loss); // waits for nobody, as computeIfAbsent may
    return earlier != null
        ? earlier
        : losses.computeIfAbsent(loss, it -> new InternedLoss(lossCount.getAndIncrement(), it));
  }
}
