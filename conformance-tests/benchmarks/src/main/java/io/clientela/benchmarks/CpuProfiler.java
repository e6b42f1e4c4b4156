package io.clientela.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time of the thread that runs a benchmark, in microseconds for a whole batch. On an idle
 * machine it is the time that passes; on a busy one it is what the code takes of it.
 */
public final class CpuProfiler implements InternalProfiler {
  static final String NAME = "cpu";

  private static final String WORKER = "-jmh-worker-";

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long before;

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = worked();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double microseconds = (worked() - before) / 1e3;
    return List.of(new ScalarResult(NAME, microseconds, "us", AggregationPolicy.AVG));
  }

  private long worked() {
    long nanoseconds = 0;
    for (long id : threads.getAllThreadIds()) {
      var thread = threads.getThreadInfo(id);
      if (thread != null && thread.getThreadName().contains(WORKER)) {
        nanoseconds += threads.getThreadCpuTime(id);
      }
    }
    return nanoseconds;
  }

  @Override
  public String getDescription() {
    return "processor time of the benchmark's thread";
  }
}
