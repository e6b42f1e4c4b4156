package io.clientela.cli.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often each loss at one vendor was told. The counts stand apart from the losses, which other
 * threads read all the time: a count among them would take the memory line from those threads
 * whenever it changes.
 */
final class LossCounts {
  private static final int USUAL = 128;

  private @Nullable InternedLoss[] losses = new InternedLoss[USUAL];
  private long[] counts = new long[USUAL];

  void add(InternedLoss loss) {
    int number = loss.number();
    if (number >= counts.length) grow(2 * number);
    if (counts[number]++ == 0) losses[number] = loss;
  }

  /** The losses, those of different elements of a list as one, the most frequent first. */
  List<LossGroup> groups() {
    List<LossGroup> counted = new ArrayList<>();
    for (InternedLoss loss : losses) {
      if (loss != null) counted.add(new LossGroup(loss.loss(), counts[loss.number()]));
    }
    return LossGroup.merge(counted);
  }

  private void grow(int size) {
    losses = Arrays.copyOf(losses, size);
    counts = Arrays.copyOf(counts, size);
  }
}
