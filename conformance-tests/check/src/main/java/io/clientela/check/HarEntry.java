package io.clientela.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.check.wire.Charsets;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.wire.Multipart;
import io.clientela.conformance.wire.RequestDraft;
import io.clientela.conformance.wire.WireRequest;
import io.clientela.conformance.wire.WireResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of a HAR file, whose members may be missing or of any type. */
record HarEntry(JsonNode node) {
  /** Something of an entry cannot be judged; the message says what, in the plural. */
  static final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
      super(message);
    }
  }

  String method() {
    return node.at("/request/method").asText().toUpperCase(Locale.ROOT);
  }

  /** Where the request went; empty if that is no address. */
  Optional<URI> url() {
    try {
      String text =
          node.at("/request/url").asText().replace(Redaction.MASK, RequestDraft.CREDENTIAL);
      return Optional.of(URI.create(text.replace("|", "%7C").replace(" ", "%20")))
          .filter(it -> it.getRawPath() != null);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  Duration elapsed() {
    return Duration.ofMillis(Math.max(0, node.path("time").asLong()));
  }

  /** The request; what HTTP/2 puts before the headers is none of them. */
  WireRequest request(String target) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (JsonNode header : node.at("/request/headers")) {
      String name = header.path("name").asText();
      if (!name.isEmpty() && !name.startsWith(":"))
        headers.put(name, header.path("value").asText());
    }
    JsonNode data = node.at("/request/postData");
    String media = data.path("mimeType").asText();
    byte[] body = data.isMissingNode() ? null : bytes(data, data.path("text").asText());
    if (body != null && body.length == 0 && media.startsWith("multipart/form-data")) {
      body = form(data.path("params"));
    }
    return new WireRequest(method(), target, headers, media.isEmpty() ? null : media, body);
  }

  /** Browsers keep the parts of a form, and not always its text. */
  private static byte @Nullable [] form(JsonNode params) {
    if (params.isEmpty()) return null;
    var form = Json.MAPPER.createObjectNode();
    for (JsonNode part : params) form.put(part.path("name").asText(), part.path("value").asText());
    return Multipart.encode(form);
  }

  /** The response as it can be judged. */
  WireResponse response() {
    JsonNode response = node.path("response");
    int status = response.path("status").asInt();
    if (status < 100 || status > 599) throw new UnreadableException("have no response");
    JsonNode content = response.path("content");
    boolean lost = !content.hasNonNull("text") && content.path("size").asLong() > 0;
    if (lost) throw new UnreadableException("were recorded without the body of the response");
    String media = contentType(response);
    return new WireResponse(
        status,
        media.isEmpty() ? null : media,
        bytes(content, content.path("text").asText()),
        null);
  }

  private static String contentType(JsonNode response) {
    for (JsonNode header : response.path("headers")) {
      if (header.path("name").asText().equalsIgnoreCase("Content-Type")) {
        return header.path("value").asText();
      }
    }
    String media = response.at("/content/mimeType").asText();
    return media.equals("x-unknown") ? "" : media;
  }

  private static byte[] bytes(JsonNode holder, String text) {
    if (!holder.path("encoding").asText().equalsIgnoreCase("base64")) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    try {
      return Charsets.toUtf8(
          Base64.getDecoder().decode(text.replaceAll("\\s", "")), holder.path("mimeType").asText());
    } catch (IllegalArgumentException e) {
      throw new UnreadableException("have a body that is said to be Base64 and is not");
    }
  }
}
