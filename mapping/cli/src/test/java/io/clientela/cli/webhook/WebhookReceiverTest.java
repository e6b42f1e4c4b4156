package io.clientela.cli.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.mapping.Customer;
import io.clientela.mapping.CustomerJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhookReceiverTest {
  private static final String CUSTOMER =
      "{\"id\":1024,\"nombre\":\"Lucía\",\"sexo\":\"m\",\"something_new\":[1]}";

  @TempDir Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<WebhookReceiver.Received> received = new CopyOnWriteArrayList<>();
  private Path file;
  private CustomerInbox inbox;
  private WebhookReceiver receiver;

  @BeforeEach
  void start() throws IOException {
    file = folder.resolve("customers.jsonl");
    open();
  }

  @AfterEach
  void stop() throws IOException {
    receiver.close();
    inbox.close();
  }

  @Test
  void aCustomerIsKeptBeforeItIsAnswered() throws Exception {
    assertThat(post("/hook", CUSTOMER)).isEqualTo(204);

    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(1);
    Customer customer = CustomerJson.read(lines.get(0));
    assertThat(customer.externalId("koibox")).contains("1024");
    assertThat(customer.name().given()).contains("Lucía");
  }

  @Test
  void aRepetitionIsAnsweredAndNotKeptAgain() throws Exception {
    post("/hook", CUSTOMER);

    assertThat(post("/hook", CUSTOMER)).isEqualTo(204);

    assertThat(Files.readAllLines(file)).hasSize(1);
    assertThat(received).extracting(WebhookReceiver.Received::isNew).containsExactly(true, false);
  }

  @Test
  void aRepetitionAfterANewStartIsKnownToo() throws Exception {
    post("/hook", CUSTOMER);
    stop();
    Files.writeString(file, "{\"externalIds\":{\"koi", StandardOpenOption.APPEND);
    open();

    assertThat(post("/hook", CUSTOMER)).isEqualTo(204);
    assertThat(post("/hook", CUSTOMER.replace("1024", "1025"))).isEqualTo(204);

    assertThat(Files.readAllLines(file)).hasSize(2);
  }

  @Test
  void whatIsNoCustomerIsRefusedAndNothingKept() throws Exception {
    assertThat(post("/hook", "{\"nombre\":\"no id\"}")).isEqualTo(400);
    assertThat(post("/hook", "not json")).isEqualTo(400);
    assertThat(post("/hook", "null")).isEqualTo(400);
    assertThat(post("/elsewhere", CUSTOMER)).isEqualTo(404);
    assertThat(post("/hook", " ".repeat(4 * 1024 * 1024 + 1))).isEqualTo(413);
    assertThat(file).isEmptyFile();
  }

  @Test
  void onlyPostsAreTaken() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(receiver.url()).GET().build();

    assertThat(http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
        .isEqualTo(405);
  }

  private void open() throws IOException {
    inbox = CustomerInbox.open(file);
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    receiver = WebhookReceiver.start(anyPort, "/hook", inbox, received::add);
  }

  private int post(String path, String body) throws IOException, InterruptedException {
    URI url = receiver.url().resolve(path);
    HttpRequest request =
        HttpRequest.newBuilder(url).POST(HttpRequest.BodyPublishers.ofString(body)).build();
    return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
