package io.clientela.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.ListStatistics;

/** What JMH measured of each benchmark by itself. */
final class Scores {
  private static final double CONFIDENCE = 0.999;
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final Map<String, ListStatistics> elapsed = new TreeMap<>();
  private final Map<String, ListStatistics> times = new TreeMap<>();
  private final Map<String, ListStatistics> bytes = new TreeMap<>();

  /** Adds the results of a run. */
  void add(Collection<RunResult> results) {
    for (RunResult run : results) {
      for (BenchmarkResult fork : run.getBenchmarkResults()) {
        int batch = run.getParams().getMeasurement().getBatchSize();
        fork.getIterationResults()
            .forEach(iteration -> add(name(run.getParams()), batch, iteration));
      }
    }
  }

  private void add(String name, int batch, IterationResult iteration) {
    put(elapsed, name, iteration.getPrimaryResult().getScore() / batch);
    var secondary = iteration.getSecondaryResults();
    put(times, name, secondary.get(CpuProfiler.NAME).getScore() / batch);
    put(bytes, name, secondary.get(ALLOCATED).getScore() / batch);
  }

  private static void put(Map<String, ListStatistics> scores, String name, double value) {
    scores.computeIfAbsent(name, key -> new ListStatistics()).addValue(value);
  }

  /** {@code DecodeClients.ours}. */
  private static String name(BenchmarkParams params) {
    String[] parts = params.getBenchmark().split("\\.");
    return parts[parts.length - 2] + "." + parts[parts.length - 1];
  }

  private static double median(ListStatistics values) {
    return values.getPercentile(50);
  }

  /** Everything by name: {@code .us}, {@code .us.error} (99.9 %) and {@code .bytes}. */
  Map<String, Double> raw() {
    var raw = new TreeMap<String, Double>();
    times.forEach(
        (name, values) -> {
          raw.put(name + ".us", median(values));
          raw.put(name + ".us.mean", values.getMean());
          raw.put(name + ".us.error", values.getMeanErrorAt(CONFIDENCE));
        });
    elapsed.forEach((name, values) -> raw.put(name + ".us.elapsed", median(values)));
    bytes.forEach((name, values) -> raw.put(name + ".bytes", median(values)));
    return raw;
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
