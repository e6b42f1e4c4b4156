package io.clientela.benchmarks;

import io.clientela.lotinfo.model.ClientBatch;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One hundred clients for Lotinfo, from objects to bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(batchSize = 500)
@Measurement(batchSize = 500)
public class EncodeBatch {
  private final ClientBatch batch = Ours.read(ClientBatch.ADAPTER, Payloads.batch());
  private io.clientela.benchmarks.stock.gson.lotinfo.model.ClientBatch stockBatch;
  private io.clientela.benchmarks.stock.jackson.lotinfo.model.ClientBatch jacksonBatch;

  /** Makes the same batch of the stock models. */
  @Setup
  public void fill() throws IOException {
    stockBatch = StockGson.batch(Payloads.batch());
    jacksonBatch = StockJackson.batch(Payloads.batch());
  }

  /** The product. */
  @Benchmark
  public byte[] ours() {
    return Ours.write(ClientBatch.ADAPTER, batch);
  }

  /** The generator's Gson client. */
  @Benchmark
  public byte[] stock() {
    return StockGson.write(stockBatch);
  }

  /** The generator's Jackson client. */
  @Benchmark
  public byte[] nativeJackson() throws IOException {
    return StockJackson.write(jacksonBatch);
  }

  /** Gson's streaming writer, by hand. */
  @Benchmark
  public byte[] handGson() throws IOException {
    return HandGsonWriter.batch(batch);
  }

  /** Jackson's generator, by hand. */
  @Benchmark
  public byte[] handJackson() throws IOException {
    return HandJacksonWriter.batch(batch);
  }

  /** The yardstick. */
  @Benchmark
  public byte[] fastjson2() {
    return Fastjson.write(batch);
  }
}
