package io.clientela.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.check.HarEntry.UnreadableException;
import io.clientela.conformance.wire.RequestDraft;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A host as it was recorded: what it responded to the call of that name and request line. */
final class ReplayedServer implements Server {
  private final Map<String, HarEntry> responses = new HashMap<>();

  ReplayedServer(List<JsonNode> entries) {
    for (JsonNode node : entries) {
      HarEntry entry = new HarEntry(node);
      responses.put(node.path("comment").asText() + " " + entry.method(), entry);
    }
  }

  @Override
  public Exchange call(PlannedCall call) {
    HarEntry entry = responses.get(call.name() + " " + call.request().method());
    String target = call.request().target().replace(RequestDraft.CREDENTIAL, Redaction.MASK);
    if (entry == null || !entry.node().at("/request/url").asText().endsWith(target)) {
      return Exchange.failed(call, "it was not recorded", Duration.ZERO);
    }
    try {
      return Exchange.of(call, entry.response(), entry.elapsed());
    } catch (UnreadableException e) {
      return Exchange.failed(call, "the record cannot be read", Duration.ZERO);
    }
  }
}
