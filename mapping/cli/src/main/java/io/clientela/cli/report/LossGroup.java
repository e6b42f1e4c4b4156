package io.clientela.cli.report;

import io.clientela.mapping.Loss;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A loss that several records have in common.
 *
 * @param loss the loss, without the places in lists
 * @param count how often it occurred
 */
public record LossGroup(Loss loss, long count) {
  private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

  /** Makes one of those that differ in places only; the most frequent come first. */
  static List<LossGroup> merge(List<LossGroup> losses) {
    Map<Loss, Long> groups = new HashMap<>();
    losses.forEach(it -> groups.merge(withoutPlaces(it.loss()), it.count(), Long::sum));
    return groups.entrySet().stream()
        .map(it -> new LossGroup(it.getKey(), it.getValue()))
        .sorted(
            Comparator.comparingLong(LossGroup::count)
                .reversed()
                .thenComparing(it -> it.loss().path())
                .thenComparing(it -> it.loss().reason()))
        .toList();
  }

  private static Loss withoutPlaces(Loss loss) {
    return new Loss(INDEX.matcher(loss.path()).replaceAll("[]"), loss.kind(), loss.reason());
  }
}
