package io.clientela.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.check.CheckResult.Judged;
import io.clientela.check.wire.MaskedBody;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.wire.RequestDraft;
import io.clientela.conformance.wire.WireRequest;
import io.clientela.conformance.wire.WireResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges as HAR 1.2. No credential is in it: requests hold a placeholder, which is {@code ***}.
 */
final class HarFile {
  private final String base;
  private final Redaction redaction;
  private final UnaryOperator<String> bodies;
  private final UnaryOperator<String> mediaTypes;

  private HarFile(
      String base,
      String credential,
      UnaryOperator<String> bodies,
      UnaryOperator<String> mediaTypes) {
    this.base = base;
    this.redaction = new Redaction(credential);
    this.bodies = bodies;
    this.mediaTypes = mediaTypes;
  }

  /**
   * A file that shows bodies by their forms.
   *
   * @param base what comes before the contract's paths
   * @param credential what a server may repeat
   */
  static HarFile masked(String base, String credential) {
    return new HarFile(base, credential, MaskedBody::of, MaskedBody::mediaType);
  }

  /** A file with all that the server said, but for the credential. */
  static HarFile whole(String base, String credential) {
    return new HarFile(base, credential, it -> it, it -> it);
  }

  String of(List<Judged> judged) {
    ObjectNode har = Json.MAPPER.createObjectNode();
    ObjectNode log = har.putObject("log").put("version", "1.2");
    log.putObject("creator").put("name", "clientela-conformance").put("version", Version.TEXT);
    ArrayNode entries = log.putArray("entries");
    for (Judged it : judged) {
      if (it.exchange().response() == null) continue;
      entry(entries.addObject(), it.exchange(), it.exchange().response());
    }
    return har.toPrettyString() + "\n";
  }

  private void entry(ObjectNode entry, Exchange exchange, WireResponse response) {
    WireRequest request = exchange.call().request();
    long millis = exchange.elapsed().toMillis();
    entry.put("startedDateTime", Instant.EPOCH.toString()).put("time", millis);
    entry.put("comment", exchange.call().name());
    ObjectNode sent = entry.putObject("request").put("method", request.method());
    sent.put("url", base + safe(request.target()));
    common(sent);
    ArrayNode headers = (ArrayNode) sent.get("headers");
    request.headers().forEach((name, value) -> header(headers, name, safe(value)));
    sent.putArray("queryString");
    if (request.body() != null) {
      String text = bodies.apply(new String(request.body(), StandardCharsets.UTF_8));
      sent.putObject("postData").put("mimeType", request.contentType()).put("text", safe(text));
    }
    ObjectNode received = entry.putObject("response").put("status", response.status());
    received.put("statusText", "").put("redirectURL", "");
    common(received);
    String media = response.contentType() == null ? "" : mediaTypes.apply(response.contentType());
    if (response.contentType() != null) {
      header((ArrayNode) received.get("headers"), "Content-Type", safe(media));
    }
    ObjectNode content = received.putObject("content").put("size", response.body().length);
    content.put("mimeType", safe(media));
    content.put("text", safe(bodies.apply(response.text())));
    entry.putObject("cache");
    entry.putObject("timings").put("send", 0).put("wait", millis).put("receive", 0);
  }

  private static void common(ObjectNode message) {
    message.put("httpVersion", "HTTP/1.1").put("headersSize", -1).put("bodySize", -1);
    message.putArray("cookies");
    message.putArray("headers");
  }

  private static void header(ArrayNode headers, String name, String value) {
    headers.addObject().put("name", name).put("value", value);
  }

  private String safe(@Nullable String text) {
    if (text == null) return "";
    return redaction.of(text.replace(RequestDraft.CREDENTIAL, Redaction.MASK));
  }
}
