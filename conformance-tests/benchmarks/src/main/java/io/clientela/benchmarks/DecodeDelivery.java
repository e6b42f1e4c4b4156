package io.clientela.benchmarks;

import io.clientela.koibox.model.Customer;
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

/** One customer as Koibox delivers it to a webhook, from bytes to objects. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(batchSize = 5000)
@Measurement(batchSize = 5000)
public class DecodeDelivery {
  private final byte[] document = Payloads.delivery();

  /** The product. */
  @Benchmark
  public Customer ours() {
    return Ours.read(Customer.ADAPTER, document);
  }

  /** The generator's Gson client. */
  @Benchmark
  public Object stock() throws IOException {
    return StockGson.customer(document);
  }

  /** The generator's Jackson client. */
  @Benchmark
  public Object nativeJackson() throws IOException {
    return StockJackson.customer(document);
  }

  /** The yardstick. */
  @Benchmark
  public Customer fastjson2() {
    return Fastjson.read(Customer.class, document);
  }
}
