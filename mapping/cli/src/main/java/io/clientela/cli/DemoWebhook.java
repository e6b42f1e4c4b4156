package io.clientela.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clientela.cli.webhook.CustomerInbox;
import io.clientela.cli.webhook.WebhookReceiver;
import io.clientela.cli.webhook.WebhookReceiver.Received;
import io.clientela.mapping.CustomerJson;
import io.clientela.mapping.Loss;
import io.clientela.specs.Contracts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Has the contract's example of Koibox's webhook delivered to the receiver and mapped. */
final class DemoWebhook {
  private static final String EXAMPLES =
      "/webhooks/customerCreated/post/requestBody/content/application~1json/examples";
  private static final String EXAMPLE = "complete";
  private static final String PATH = "/customer-created";
  private static final int NO_CONTENT = 204;

  private final Context context;
  private final Path out;

  DemoWebhook(Context context, Path out) {
    this.context = context;
    this.out = out;
  }

  /** Returns the exit code. */
  int run() throws IOException, InterruptedException {
    Path file = out.resolve("koibox-webhook.jsonl");
    Files.deleteIfExists(file);
    BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try (CustomerInbox inbox = CustomerInbox.open(file);
        WebhookReceiver receiver = WebhookReceiver.start(anyPort, PATH, inbox, received::add)) {
      int status = post(receiver);
      Received customer = received.poll();
      if (status != NO_CONTENT || customer == null) {
        context.err().println("koibox webhook, failed: the receiver answered " + status);
        return 1;
      }
      print(customer);
      return 0;
    }
  }

  private static int post(WebhookReceiver receiver) throws IOException, InterruptedException {
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

  private void print(Received received) {
    context.out().println("Received Koibox's webhook and mapped it back to a customer:");
    context.out().println("  " + CustomerJson.write(received.customer().value()));
    for (Loss loss : received.customer().losses()) {
      context.out().println("  lost: %s %s: %s".formatted(loss.path(), loss.kind(), loss.reason()));
    }
  }
}
