package io.clientela.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.wire.RequestDraft;
import io.clientela.conformance.wire.WireResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A host as it was recorded: what it responded to the call of that name and request line. */
final class ReplayedServer implements Server {
  private final Map<String, JsonNode> responses = new HashMap<>();

  ReplayedServer(JsonNode entries) {
    for (JsonNode entry : entries) {
      String key = entry.path("comment").asText() + " " + entry.at("/request/method").asText();
      responses.put(key, entry);
    }
  }

  @Override
  public Exchange call(PlannedCall call) {
    JsonNode entry = responses.get(call.name() + " " + call.request().method());
    String target = call.request().target().replace(RequestDraft.CREDENTIAL, HarFile.MASK);
    if (entry == null || !entry.at("/request/url").asText().endsWith(target)) {
      return Exchange.failed(call, "it was not recorded", Duration.ZERO);
    }
    return Exchange.of(call, response(entry), Duration.ofMillis(entry.path("time").asLong()));
  }

  /** The response of an entry. */
  static WireResponse response(JsonNode entry) {
    JsonNode content = entry.at("/response/content");
    String media = content.path("mimeType").asText();
    String text = content.path("text").asText();
    byte[] body =
        content.path("encoding").asText().equals("base64")
            ? java.util.Base64.getMimeDecoder().decode(text)
            : text.getBytes(StandardCharsets.UTF_8);
    return new WireResponse(
        entry.at("/response/status").asInt(), media.isEmpty() ? null : media, body, null);
  }
}
