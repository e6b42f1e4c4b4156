package io.clientela.benchmarks;

import io.clientela.benchmarks.stock.gson.bsale.ApiClient;
import io.clientela.benchmarks.stock.gson.bsale.ApiException;
import io.clientela.benchmarks.stock.gson.bsale.api.ClientsApi;
import io.clientela.bsale.BsaleClient;
import io.clientela.bsale.model.ClientPage;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One call for a page of 50 clients over loopback, from the method's call to the objects. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(batchSize = 500)
@Measurement(batchSize = 500)
public class WholeCall {
  private Loopback server;
  private BsaleClient ours;
  private ClientsApi stock;
  private OkHttpClient http;
  private Request request;

  /** Starts the server and makes the clients. */
  @Setup
  public void open() throws IOException {
    server = Loopback.of(Payloads.clientPage());
    ours = client(server.url());
    stock = stock(server.url());
    http = new OkHttpClient();
    request =
        new Request.Builder()
            .url(server.url() + "/clients.json")
            .header("access_token", "t")
            .build();
  }

  static BsaleClient client(String url) {
    return BsaleClient.builder().accessToken("token").baseUrl(url).withoutRateLimit().build();
  }

  static ClientsApi stock(String url) {
    var client = new ApiClient();
    client.setBasePath(url);
    client.setApiKey("token");
    return new ClientsApi(client);
  }

  /** Stops the server. */
  @TearDown
  public void close() throws IOException {
    ours.close();
    server.close();
  }

  /** The product. */
  @Benchmark
  public ClientPage ours() {
    return ours.clients().listClients().page();
  }

  /** The generator's Gson client. */
  @Benchmark
  public Object stock() throws ApiException {
    return page(stock);
  }

  static Object page(ClientsApi api) throws ApiException {
    return api.listClients(null, null, null, null, null, null, null, null, null, null, null);
  }

  /** OkHttp with the hand-written Jackson codec. */
  @Benchmark
  public ClientPage rawOkhttp() throws IOException {
    try (Response response = http.newCall(request).execute()) {
      return HandJacksonReader.page(response.body().bytes());
    }
  }
}
