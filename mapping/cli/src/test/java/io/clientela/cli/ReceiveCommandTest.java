package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command as it runs until it is interrupted, which is what the end of its process does. */
@Timeout(30)
class ReceiveCommandTest {
  private static final String CUSTOMER = "{\"id\":1024,\"nombre\":\"Lucía\",\"sexo\":\"m\"}";

  @TempDir Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private Path file;
  private BufferedReader told;
  private FutureTask<Integer> exitCode;
  private Thread command;
  private URI url;

  @BeforeEach
  void start() throws IOException {
    file = folder.resolve("customers.jsonl");
    PipedOutputStream err = new PipedOutputStream();
    told =
        new BufferedReader(
            new InputStreamReader(new PipedInputStream(err), StandardCharsets.UTF_8));
    Context context =
        new Context(
            Map.of("CLIENTELA_KOIBOX_WEBHOOK_PATH", "/hook-3f1c9a7e5b2d4860a1c3"),
            InputStream.nullInputStream(),
            new Output(OutputStream.nullOutputStream()),
            new MessageStream(err),
            false,
            System::nanoTime);
    exitCode =
        new FutureTask<>(
            () -> Clientela.run(context, "receive", "--koibox", "--port=0", "--out=" + file));
    command = new Thread(exitCode, "receive");
    command.start();
    String first = told.readLine();
    assertThat(first).matches("Listening at port [1-9][0-9]*");
    url =
        URI.create(
            "http://127.0.0.1:" + first.replaceAll("\\D", "") + "/hook-3f1c9a7e5b2d4860a1c3");
  }

  @AfterEach
  void stop() throws InterruptedException {
    command.interrupt();
    command.join();
  }

  @Test
  void aCustomerStandsInTheFileWhenItIsAnsweredAndADuplicateIsDropped() throws Exception {
    assertThat(post(CUSTOMER)).isEqualTo(204);
    List<String> lines = Files.readAllLines(file);
    assertThat(post(CUSTOMER)).isEqualTo(204);

    assertThat(lines).hasSize(1);
    Customer customer = CustomerJson.read(lines.get(0));
    assertThat(customer.externalId("koibox")).contains("1024");
    assertThat(customer.name().given()).contains("Lucía");
    assertThat(Files.readAllLines(file)).isEqualTo(lines);
    assertThat(told.readLine()).startsWith("Customer 1024: kept, ");
    assertThat(told.readLine()).startsWith("Customer 1024: known already, ");
  }

  @Test
  void anInterruptStopsItInOrder() throws Exception {
    post(CUSTOMER);

    command.interrupt();

    assertThat(exitCode.get(10, TimeUnit.SECONDS)).isZero();
    assertThat(told.readLine()).startsWith("Customer 1024: kept, ");
    assertThat(told.readLine()).isEqualTo("Stopped");
    assertThat(Files.readAllLines(file)).hasSize(1);
    assertThat(connects()).isFalse();
  }

  private boolean connects() throws IOException, InterruptedException {
    try {
      post(CUSTOMER);
      return true;
    } catch (ConnectException nobodyListens) {
      return false;
    }
  }

  private int post(String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
