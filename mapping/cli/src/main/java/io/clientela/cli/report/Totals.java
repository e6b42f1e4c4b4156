package io.clientela.cli.report;

import static java.util.Objects.requireNonNull;

import io.clientela.cli.input.RecordProblem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what happened in a run. */
public final class Totals implements RunListener {
  private final Map<String, OfVendor> vendors = new LinkedHashMap<>();
  private long records;
  private long broken;
  private boolean wholeFile;

  private static final class OfVendor {
    private final long[] counts = new long[Status.values().length];
    private final LossCounts losses = new LossCounts();

    @SuppressWarnings("EnumOrdinal") // of this run alone
    void count(Status status) {
      counts[status.ordinal()]++;
    }

    @SuppressWarnings("EnumOrdinal")
    long counted(Status status) {
      return counts[status.ordinal()];
    }
  }

  /** Counts for these vendors, which come out in this order. */
  public Totals(List<String> vendors) {
    vendors.forEach(it -> this.vendors.put(it, new OfVendor()));
  }

  @Override
  public void begin(RecordRef record) {
    records++;
  }

  @Override
  public void broken(RecordRef record, List<RecordProblem> problems) {
    records++;
    broken++;
  }

  @Override
  public void outcome(ReportLine entry) {
    OfVendor vendor = of(entry.outcome().vendor());
    vendor.count(entry.outcome().status());
    for (InternedLoss loss : entry.losses()) vendor.losses.add(loss);
  }

  @Override
  public void allRead() {
    wholeFile = true;
  }

  /** Whether the file was read to its end. */
  public boolean isOfWholeFile() {
    return wholeFile;
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
    return of(vendor).counted(status);
  }

  /** How many records had this status, over all vendors. */
  public long count(Status status) {
    return vendors.values().stream().mapToLong(it -> it.counted(status)).sum();
  }

  /** The vendors, in their order. */
  public List<String> vendors() {
    return List.copyOf(vendors.keySet());
  }

  /** Whether each record was delivered or left out for a reason that is in order. */
  public boolean isClean() {
    return broken == 0
        && Arrays.stream(Status.values()).filter(Status::isOpen).allMatch(it -> count(it) == 0);
  }

  /** Whether no record at all goes anywhere, be it that there is none. */
  public boolean isInVain() {
    return Arrays.stream(Status.values()).filter(Status::isDone).allMatch(it -> count(it) == 0);
  }

  /**
   * The losses at a vendor, those of different elements of a list as one, the most frequent first.
   */
  public List<LossGroup> losses(String vendor) {
    return of(vendor).losses.groups();
  }

  private OfVendor of(String vendor) {
    return requireNonNull(vendors.get(vendor), vendor);
  }
}
