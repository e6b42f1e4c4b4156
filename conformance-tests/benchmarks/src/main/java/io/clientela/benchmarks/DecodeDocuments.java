package io.clientela.benchmarks;

import io.clientela.bsale.model.DocumentPage;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A page of 50 sales documents of Bsale, from bytes to objects. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(batchSize = 500)
@Measurement(batchSize = 500)
public class DecodeDocuments {
  private final byte[] document = Payloads.documentPage();

  /** The product. */
  @Benchmark
  public DocumentPage ours() {
    return Ours.read(DocumentPage.ADAPTER, document);
  }

  /** The generator's Gson client. */
  @Benchmark
  public Object stock() throws IOException {
    return StockGson.documentPage(document);
  }

  /** The generator's Jackson client. */
  @Benchmark
  public Object nativeJackson() throws IOException {
    return StockJackson.documentPage(document);
  }

  /** The yardstick. */
  @Benchmark
  public DocumentPage fastjson2() {
    return Fastjson.read(DocumentPage.class, document);
  }
}
