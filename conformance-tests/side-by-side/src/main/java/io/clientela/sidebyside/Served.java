package io.clientela.sidebyside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;

/** What the mock is given: the contract, its webhooks as paths, so that one mock serves all. */
final class Served {
  private Served() {}

  static JsonNode of(Contract contract) {
    ObjectNode served = contract.root().deepCopy();
    JsonNode webhooks = served.remove("webhooks");
    if (webhooks == null) return served;
    ObjectNode paths = served.withObjectProperty("paths");
    webhooks.properties().forEach(entry -> paths.set("/" + entry.getKey(), entry.getValue()));
    return served;
  }
}
