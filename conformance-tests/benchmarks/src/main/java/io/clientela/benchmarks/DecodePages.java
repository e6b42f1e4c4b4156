package io.clientela.benchmarks;

import io.clientela.bsale.model.ClientPage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A hundred pages, kept one, ten or all at a time: what a client costs must not grow. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(batchSize = 10)
@Measurement(batchSize = 10)
public class DecodePages {
  private static final int ALL = 100;

  /** How many pages are kept. */
  @Param({"1", "10", "100"})
  public int pages;

  private final List<byte[]> documents = new ArrayList<>();

  /** Makes the pages. */
  @Setup
  public void fill() {
    for (int i = 0; i < ALL; i++) {
      documents.add(Payloads.clientPage(i * Payloads.PAGE, ALL * Payloads.PAGE));
    }
  }

  /** The product; of the hundred pages as many as are asked for are kept at a time. */
  @Benchmark
  public List<ClientPage> ours() {
    List<ClientPage> kept = List.of();
    for (int from = 0; from < ALL; from += pages) {
      kept = read(documents.subList(from, from + pages));
    }
    return kept;
  }

  private static List<ClientPage> read(List<byte[]> documents) {
    var read = new ArrayList<ClientPage>(documents.size());
    for (byte[] document : documents) {
      read.add(Ours.read(ClientPage.ADAPTER, document));
    }
    return read;
  }
}
