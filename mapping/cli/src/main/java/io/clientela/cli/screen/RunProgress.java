package io.clientela.cli.screen;

import io.clientela.cli.input.RecordProblem;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.Quantity;
import io.clientela.cli.report.RecordRef;
import io.clientela.cli.report.ReportLine;
import io.clientela.cli.report.RunListener;
import io.clientela.cli.report.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * What a run has come to so far, by vendor. How many customers there are is estimated by the bytes
 * that were read of the file, until it is read to its end.
 */
public final class RunProgress implements RunListener {
  private final OptionalLong size;
  private final long limit;
  private final LongSupplier nanos;
  private final long begin;
  private final Map<String, EnumMap<Status, Long>> counts = new LinkedHashMap<>();
  private long read;
  private long broken;
  private long estimate = -1;
  private boolean known;

  /**
   * Begins with nothing.
   *
   * @param size bytes of the file, if that is known
   * @param limit how many customers are taken at most
   */
  public RunProgress(List<String> vendors, OptionalLong size, long limit, LongSupplier nanos) {
    vendors.forEach(it -> counts.put(it, new EnumMap<>(Status.class)));
    this.size = size;
    this.limit = limit;
    this.nanos = nanos;
    this.begin = nanos.getAsLong();
  }

  @Override
  public void read(long bytes, long records) {
    read = records;
    if (bytes <= 0) return;
    size.ifPresent(
        it ->
            estimate = Math.min(limit, Math.round((double) records * Math.max(it, bytes) / bytes)));
  }

  @Override
  public void allRead() {
    known = true;
  }

  @Override
  public void broken(RecordRef record, List<RecordProblem> problems) {
    broken++;
  }

  @Override
  public void outcome(ReportLine entry) {
    EnumMap<Status, Long> vendor = counts.get(entry.outcome().vendor());
    if (vendor != null) vendor.merge(entry.outcome().status(), 1L, Long::sum);
  }

  List<String> vendors() {
    return List.copyOf(counts.keySet());
  }

  /** How fast it goes at a vendor, and for how long yet. */
  Pace pace(String vendor) {
    return new Pace(done(vendor), total(), nanos.getAsLong() - begin);
  }

  /** How many customers a vendor is through with. */
  long done(String vendor) {
    // what is gone is in no file
    return broken
        + counts(vendor).entrySet().stream()
            .filter(it -> it.getKey() != Status.GONE)
            .mapToLong(Map.Entry::getValue)
            .sum();
  }

  /** How many customers there are, or may be. */
  OptionalLong total() {
    if (known) return OptionalLong.of(read);
    return estimate < 0 ? OptionalLong.empty() : OptionalLong.of(Math.max(estimate, read));
  }

  /** How many customers a vendor is through with, and of how many. */
  String share(String vendor) {
    String share = Quantity.of(done(vendor));
    if (total().isEmpty()) return share;
    return share + (known ? "/" : "/~") + Quantity.of(total().getAsLong());
  }

  /** How often a vendor had each outcome, in words: what went wrong, or may have, comes first. */
  List<String> outcomes(String vendor) {
    List<String> wrong = new ArrayList<>();
    List<String> right = new ArrayList<>();
    counts(vendor)
        .forEach(
            (status, count) ->
                (status.isOpen() ? wrong : right)
                    .add(Quantity.of(count) + " " + Texts.of(status.word())));
    if (broken > 0) wrong.add(Texts.of("%s unreadable", Quantity.of(broken)));
    wrong.addAll(right);
    return wrong;
  }

  private EnumMap<Status, Long> counts(String vendor) {
    return counts.getOrDefault(vendor, new EnumMap<>(Status.class));
  }
}
