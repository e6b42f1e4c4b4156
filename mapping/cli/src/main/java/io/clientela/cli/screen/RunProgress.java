package io.clientela.cli.screen;

import io.clientela.cli.language.Texts;
import io.clientela.cli.report.Quantity;
import io.clientela.cli.report.RunListener;
import io.clientela.cli.report.Status;
import io.clientela.cli.report.Totals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * What a run has come to so far, by vendor. How many customers there are is estimated by the bytes
 * that were read of the file, until it is read to its end.
 */
public final class RunProgress implements RunListener {
  private final Totals totals;
  private final OptionalLong size;
  private final long limit;
  private final LongSupplier nanos;
  private final long begin;
  private long read;
  private long estimate = -1;
  private boolean known;

  /**
   * Begins with nothing.
   *
   * @param totals counts the same run, and is told of everything first
   * @param size bytes of the file, if that is known
   * @param limit how many customers are taken at most
   */
  public RunProgress(Totals totals, OptionalLong size, long limit, LongSupplier nanos) {
    this.totals = totals;
    this.size = size;
    this.limit = limit;
    this.nanos = nanos;
    this.begin = nanos.getAsLong();
  }

  @Override
  public void read(long bytes, long records) {
    read = records;
    if (bytes <= 0 || size.isEmpty()) return;
    long whole = Math.max(size.getAsLong(), bytes);
    estimate = Math.min(limit, Math.round((double) records * whole / bytes));
  }

  @Override
  public void allRead() {
    known = true;
  }

  List<String> vendors() {
    return totals.vendors();
  }

  /** How fast it goes at a vendor, and for how long yet. */
  Pace pace(String vendor) {
    return new Pace(done(vendor), total(), nanos.getAsLong() - begin);
  }

  /** How many customers a vendor is through with. */
  long done(String vendor) {
    // what is gone is in no file
    return totals.broken()
        + Arrays.stream(Status.values())
            .filter(it -> it != Status.GONE)
            .mapToLong(it -> totals.count(vendor, it))
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
    for (Status status : Status.values()) {
      long count = totals.count(vendor, status);
      if (count == 0) continue;
      (status.isOpen() ? wrong : right).add(Quantity.of(count) + " " + Texts.of(status.word()));
    }
    if (totals.broken() > 0) wrong.add(Texts.of("%s unreadable", Quantity.of(totals.broken())));
    wrong.addAll(right);
    return wrong;
  }
}
