package io.clientela.benchmarks;

import io.clientela.bsale.model.ClientPage;
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

/** A page of 50 clients of Bsale, from bytes to objects. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(batchSize = 500)
@Measurement(batchSize = 500)
public class DecodeClients {
  private final byte[] page = Payloads.clientPage();

  /** The product. */
  @Benchmark
  public ClientPage ours() {
    return Ours.read(ClientPage.ADAPTER, page);
  }

  /** The generator's Gson client. */
  @Benchmark
  public Object stock() throws IOException {
    return StockGson.clientPage(page);
  }

  /** The generator's Jackson client. */
  @Benchmark
  public Object nativeJackson() throws IOException {
    return StockJackson.clientPage(page);
  }

  /** Gson's streaming reader, by hand. */
  @Benchmark
  public ClientPage handGson() throws IOException {
    return HandGsonReader.page(page);
  }

  /** Jackson's parser, by hand. */
  @Benchmark
  public ClientPage handJackson() throws IOException {
    return HandJacksonReader.page(page);
  }

  /** The yardstick. */
  @Benchmark
  public ClientPage fastjson2() {
    return FastjsonReader.page(page);
  }
}
