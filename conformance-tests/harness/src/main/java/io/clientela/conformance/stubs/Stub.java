package io.clientela.conformance.stubs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Json;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One mapping: what is answered to which requests.
 *
 * @param order among the mappings of all operations; of several that match, the first one answers
 */
record Stub(String name, int order, StubRequest request, ObjectNode response) {
  ObjectNode json() {
    ObjectNode json = Json.MAPPER.createObjectNode();
    // an id of its own choice would be another one at every start
    json.put("id", UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    json.put("name", name);
    json.put("priority", order);
    json.set("request", request.json());
    json.set("response", response);
    return json;
  }
}
