package io.clientela.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clientela.cli.language.Texts;
import io.clientela.cli.webhook.CustomerInbox;
import io.clientela.cli.webhook.ReceiverListener;
import io.clientela.cli.webhook.WebhookPath;
import io.clientela.cli.webhook.WebhookServer;
import io.clientela.mapping.Loss;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerJson;
import io.clientela.specs.Contracts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Has the contract's example of Koibox's webhook delivered to the receiver and mapped. */
final class DemoWebhook {
  private static final String EXAMPLES =
      "/webhooks/customerCreated/post/requestBody/content/application~1json/examples";
  private static final String EXAMPLE = "complete";
  private static final WebhookPath PATH = WebhookPath.of("/customer-created").orElseThrow();
  private static final int NO_CONTENT = 204;

  private final Context context;
  private final Path out;

  /** Remembers the customer that came. */
  private static final class Received implements ReceiverListener {
    private volatile @Nullable Mapped<Customer> customer;

    @Override
    public void received(Mapped<Customer> kept, boolean isNew) {
      customer = kept;
    }

    @Override
    public void told(String message) {
      // no events are received
    }

    @Override
    public void refused(int status, String reason) {
      // the status tells
    }
  }

  DemoWebhook(Context context, Path out) {
    this.context = context;
    this.out = out;
  }

  /** Returns the exit code. */
  int run() throws IOException, InterruptedException {
    Path file = out.resolve("koibox-webhook.jsonl");
    Files.deleteIfExists(file);
    Received received = new Received();
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try (WebhookServer receiver = WebhookServer.bind(anyPort, PATH)) {
      receiver.start(CustomerInbox.open(file), received);
      int status = post(receiver);
      Mapped<Customer> customer = received.customer;
      if (status != NO_CONTENT || customer == null) {
        context.err().println(Texts.of("koibox webhook, failed: the receiver answered %s", status));
        return 1;
      }
      print(customer);
      return 0;
    }
  }

  private static int post(WebhookServer receiver) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(receiver.url())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(example().toString()))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static JsonNode example() throws IOException {
    JsonNode contract = new YAMLMapper().readTree(Contracts.bundle("koibox"));
    JsonNode example = contract.at(EXAMPLES).path(EXAMPLE);
    if (example.has("$ref")) example = contract.at(example.get("$ref").asText().substring(1));
    return example.path("value");
  }

  private void print(Mapped<Customer> customer) {
    context.out().println(Texts.of("Received Koibox's webhook and mapped it back to a customer:"));
    context.out().println("  " + CustomerJson.write(customer.value()));
    for (Loss loss : customer.losses()) {
      context
          .out()
          .println(
              Texts.of(
                  "  lost: %s %s: %s", loss.path(), loss.kind(), Texts.ofLibrary(loss.reason())));
    }
  }
}
