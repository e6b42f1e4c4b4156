package com.example;

import io.clientela.runtime.DecodingException;
import io.clientela.runtime.UnauthorisedException;
import io.clientela.runtime.transport.WebhookReceiver;
import io.clientela.tomticketv2.TomTicketV2Client;
import io.javalin.Javalin;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Receives TomTicket's webhook, by Javalin, and takes only what is signed. */
public final class Main {
  private static final String SECRET = "an invented secret";
  private static final String DELIVERY =
      "{\"type\":\"customer\",\"id\":\"7f3a01\",\"action\":\"created\"}";

  private Main() {}

  public static void main(String[] args) throws Exception {
    Javalin server = receiver().start("127.0.0.1", 0);
    URI url = URI.create("http://127.0.0.1:" + server.port() + "/tomticket");
    System.out.println("signed " + post(url, "application/json", signature()));
    System.out.println("forged " + post(url, "application/json", "sha1=" + "0".repeat(40)));
    System.out.println("a form " + post(url, "text/plain", signature()));
    server.stop();
  }

  private static Javalin receiver() {
    var deliveries = TomTicketV2Client.customerChanged(SECRET);
    return Javalin.create(
        config -> {
          config.startup.showJavalinBanner = false;
          config.routes.post(
              "/tomticket",
              request -> {
                if (!WebhookReceiver.accepts(request.contentType())) {
                  request.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
                  return;
                }
                deliveries
                    .receive(
                        request.req().getInputStream(),
                        request.contentType(),
                        request.header(deliveries.header()))
                    .ifPresent(
                        event -> System.out.println("event " + event.getClass().getSimpleName()));
                request.status(HttpStatus.NO_CONTENT);
              });
          config.routes.exception(
              UnauthorisedException.class, (e, it) -> it.status(HttpStatus.UNAUTHORIZED));
          config.routes.exception(
              DecodingException.class, (e, it) -> it.status(HttpStatus.BAD_REQUEST));
        });
  }

  private static int post(URI url, String mediaType, String signature) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .header("Content-Type", mediaType)
            .header("X-Hub-Signature", signature)
            .POST(HttpRequest.BodyPublishers.ofString(DELIVERY))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  /** As TomTicket signs. */
  private static String signature() throws Exception {
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
    byte[] body = Base64.getEncoder().encode(DELIVERY.getBytes(StandardCharsets.UTF_8));
    return "sha1=" + HexFormat.of().formatHex(mac.doFinal(body));
  }
}
