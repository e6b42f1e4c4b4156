package io.clientela.benchmarks;

import io.clientela.bsale.model.ClientPage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Many pages that are all kept: what a client costs must not grow with their number. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecodePages {
  /** How many pages. */
  @Param({"1", "10", "100"})
  public int pages;

  private final List<byte[]> documents = new ArrayList<>();

  /** Makes the pages. */
  @Setup
  public void fill() {
    for (int i = 0; i < pages; i++) {
      documents.add(Payloads.clientPage(i * Payloads.PAGE, pages * Payloads.PAGE));
    }
  }

  /** The product. */
  @Benchmark
  public List<ClientPage> ours() {
    var read = new ArrayList<ClientPage>(pages);
    for (byte[] document : documents) {
      read.add(Ours.read(ClientPage.ADAPTER, document));
    }
    return read;
  }
}
