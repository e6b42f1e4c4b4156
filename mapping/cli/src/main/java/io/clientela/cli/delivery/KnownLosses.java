package io.clientela.cli.delivery;

import io.clientela.mapping.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The losses that were met at one vendor; safe for use by many threads. */
final class KnownLosses {
  private final Map<Loss, KnownLoss> known = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();

  /** The same losses, in the same order. */
  List<KnownLoss> of(List<Loss> losses) {
    if (losses.isEmpty()) return List.of();
    List<KnownLoss> found = new ArrayList<>(losses.size());
    for (Loss loss : losses) {
      KnownLoss earlier = known.get(loss);
      found.add(earlier != null ? earlier : known.computeIfAbsent(loss, this::next));
    }
    return found;
  }

  private KnownLoss next(Loss loss) {
    return new KnownLoss(count.getAndIncrement(), loss);
  }
}
