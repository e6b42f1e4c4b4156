package io.clientela.conformance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What went over the wire, as HAR 1.2 without a secret, times and ports. */
public final class Har {
  private static final String REDACTED = "***";

  private final ArrayNode entries = Json.MAPPER.createArrayNode();

  /** Adds an exchange; safe for use by several threads. */
  public synchronized void add(URI server, WireRequest request, WireResponse response) {
    ObjectNode entry = entries.addObject();
    entry.put("startedDateTime", "1970-01-01T00:00:00Z").put("time", 0);
    ObjectNode sent = entry.putObject("request");
    String url = "http://" + server.getHost() + request.target();
    sent.put("method", request.method()).put("url", redacted(url));
    common(sent);
    ArrayNode headers = sent.withArray("headers");
    request
        .headers()
        .forEach(
            (name, value) -> headers.addObject().put("name", name).put("value", redacted(value)));
    sent.putArray("queryString");
    if (request.body() != null) {
      String text = new String(request.body(), StandardCharsets.UTF_8);
      sent.putObject("postData").put("mimeType", request.contentType()).put("text", redacted(text));
    }
    ObjectNode received = entry.putObject("response");
    received.put("status", response.status()).put("statusText", "").put("redirectURL", "");
    common(received);
    received
        .putObject("content")
        .put("size", response.body().length)
        .put("mimeType", response.contentType() == null ? "" : response.contentType())
        .put("text", redacted(response.text()));
    entry.putObject("cache");
    entry.putObject("timings").put("send", 0).put("wait", 0).put("receive", 0);
  }

  private static void common(ObjectNode message) {
    message.put("httpVersion", "HTTP/1.1").put("headersSize", -1).put("bodySize", -1);
    message.putArray("cookies");
    message.putArray("headers");
  }

  private static String redacted(@Nullable String text) {
    return text == null ? "" : text.replace(RequestDraft.CREDENTIAL, REDACTED);
  }

  public synchronized int size() {
    return entries.size();
  }

  /** Writes the exchanges to a file. */
  public synchronized void write(Path file) {
    ObjectNode har = Json.MAPPER.createObjectNode();
    ObjectNode log = har.putObject("log").put("version", "1.2");
    log.putObject("creator").put("name", "clientela-conformance-tests").put("version", "0.1.0");
    log.set("entries", entries);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, Json.write(har));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** The entries of a file that was written before. */
  public static JsonNode read(Path file) {
    try {
      return Json.read(Files.readString(file)).at("/log/entries");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
