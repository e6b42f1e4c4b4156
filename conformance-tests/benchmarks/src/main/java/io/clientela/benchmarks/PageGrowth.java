package io.clientela.benchmarks;

import com.sun.management.ThreadMXBean;
import io.clientela.bsale.model.ClientPage;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A program of its own: what a page costs when one, ten or a hundred are kept at a time. The three
 * take turns in one JVM, so that they are compiled alike and a machine that is busy for a while is
 * busy for all; the median of the turns' ratios counts.
 */
final class PageGrowth {
  private static final int ALL = 100;
  private static final int[] KEPT = {1, 10, ALL};
  private static final int WARM_UP = 30;
  private static final int TURNS = 61;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final List<byte[]> documents = new ArrayList<>();
  private long pages;

  private PageGrowth() {
    for (int i = 0; i < ALL; i++) {
      documents.add(Payloads.clientPage(i * Payloads.PAGE, ALL * Payloads.PAGE));
    }
  }

  /** What it took to read all pages. */
  private record Cost(double nanoseconds, double bytes) {}

  /**
   * Prints the processor time of a page with one kept, in microseconds, then of ten and a hundred
   * as a multiple of it, and the same of the bytes allocated.
   */
  public static void main(String[] args) {
    var growth = new PageGrowth();
    var times = new double[KEPT.length][TURNS];
    var bytes = new double[KEPT.length][TURNS];
    for (int turn = -WARM_UP; turn < TURNS; turn++) {
      Cost one = growth.read(KEPT[0]);
      for (int i = 0; i < KEPT.length; i++) {
        Cost cost = i == 0 ? one : growth.read(KEPT[i]);
        if (turn < 0) continue;
        times[i][turn] = i == 0 ? one.nanoseconds / ALL / 1e3 : cost.nanoseconds / one.nanoseconds;
        bytes[i][turn] = i == 0 ? one.bytes / ALL : cost.bytes / one.bytes;
      }
    }
    var line = new StringBuilder();
    for (double[] values : times) line.append(text(values));
    for (double[] values : bytes) line.append(text(values));
    if (growth.pages != (long) ALL * KEPT.length * (WARM_UP + TURNS)) {
      throw new IllegalStateException("read " + growth.pages + " pages");
    }
    System.out.println(line.toString().trim());
  }

  private static String text(double[] values) {
    return String.format(Locale.ROOT, " %.4f", Scores.median(values));
  }

  private Cost read(int kept) {
    long thread = Thread.currentThread().getId();
    long allocated = THREADS.getThreadAllocatedBytes(thread);
    long begin = THREADS.getCurrentThreadCpuTime();
    for (int from = 0; from < ALL; from += kept) {
      pages += keep(documents.subList(from, from + kept)).size();
    }
    long nanoseconds = THREADS.getCurrentThreadCpuTime() - begin;
    return new Cost(nanoseconds, THREADS.getThreadAllocatedBytes(thread) - allocated);
  }

  private static List<ClientPage> keep(List<byte[]> documents) {
    var read = new ArrayList<ClientPage>(documents.size());
    for (byte[] document : documents) {
      read.add(Ours.read(ClientPage.ADAPTER, document));
    }
    return read;
  }
}
