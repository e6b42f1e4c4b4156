package io.clientela.cli.delivery;

import io.clientela.cli.input.Problem;
import io.clientela.mapping.Loss;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what happened in a run. */
public final class Totals implements RunListener {
  private final Map<String, Map<Status, Long>> counts = new LinkedHashMap<>();
  private final Map<String, Map<Loss, Long>> losses = new HashMap<>();
  private long records;
  private long broken;

  /** Counts for these vendors, which come out in this order. */
  public Totals(List<String> vendors) {
    vendors.forEach(it -> counts.put(it, new EnumMap<>(Status.class)));
    vendors.forEach(it -> losses.put(it, new HashMap<>()));
  }

  @Override
  public void begin(RecordRef record) {
    records++;
  }

  @Override
  public void broken(RecordRef record, List<Problem> problems) {
    records++;
    broken++;
  }

  @Override
  public void outcome(Outcome outcome) {
    counts.get(outcome.vendor()).merge(outcome.status(), 1L, Long::sum);
    Map<Loss, Long> ofVendor = losses.get(outcome.vendor());
    for (Loss loss : outcome.losses()) ofVendor.merge(loss, 1L, Long::sum);
  }

  /** How many records were read, the broken ones among them. */
  public long records() {
    return records;
  }

  /** How many records can be delivered nowhere. */
  public long broken() {
    return broken;
  }

  /** How many records had this status at a vendor. */
  public long count(String vendor, Status status) {
    return counts.get(vendor).getOrDefault(status, 0L);
  }

  /** How many records had this status, over all vendors. */
  public long count(Status status) {
    return counts.values().stream().mapToLong(it -> it.getOrDefault(status, 0L)).sum();
  }

  /** The vendors, in their order. */
  public List<String> vendors() {
    return List.copyOf(counts.keySet());
  }

  /** Whether each record was delivered or left out for a reason that is in order. */
  public boolean isClean() {
    return broken == 0 && count(Status.FAILED) == 0 && count(Status.UNKNOWN) == 0;
  }

  /**
   * The losses at a vendor, those of different elements of a list as one, the most frequent first.
   */
  public List<LossGroup> losses(String vendor) {
    return LossGroup.group(losses.get(vendor));
  }
}
