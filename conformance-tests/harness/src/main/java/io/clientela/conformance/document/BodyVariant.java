package io.clientela.conformance.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.clientela.conformance.contract.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body of a document, or the same with one property otherwise, and whether that is allowed.
 *
 * @param what the property and its value, for the name of a case
 */
record BodyVariant(String what, JsonNode body, boolean valid) {

  /** The body as it is, and what each row of it allows and forbids. */
  static List<BodyVariant> of(JsonNode body, JsonNode rows) {
    List<BodyVariant> all = new ArrayList<>();
    all.add(new BodyVariant("as it is", body, true));
    rows.properties().forEach(row -> add(all, body, row.getKey(), row.getValue()));
    return all;
  }

  private static void add(List<BodyVariant> all, JsonNode body, String property, JsonNode row) {
    row.path("valid").forEach(value -> all.add(with(body, property, value, true)));
    row.path("invalid").forEach(value -> all.add(with(body, property, value, false)));
    if (row.has("longest")) {
      int longest = row.get("longest").asInt();
      all.add(with(body, property, TextNode.valueOf("x".repeat(longest)), true));
      all.add(with(body, property, TextNode.valueOf("x".repeat(longest + 1)), false));
    }
    all.add(with(body, property, null, !row.path("required").asBoolean()));
  }

  /** The body with a value in the property's place, or without the property if there is none. */
  private static BodyVariant with(
      JsonNode body, String property, @Nullable JsonNode value, boolean valid) {
    JsonNode changed = body.deepCopy();
    int dot = property.lastIndexOf('.');
    String last = property.substring(dot + 1);
    ObjectNode holder = holder(changed, dot < 0 ? "" : property.substring(0, dot), property);
    if (value == null) {
      holder.remove(last);
    } else {
      holder.set(last, value);
    }
    String what = value == null ? "left out" : Json.write(value);
    return new BodyVariant(property + " = " + what, changed, valid);
  }

  private static ObjectNode holder(JsonNode body, String path, String property) {
    JsonNode place = body;
    for (String piece : path.isEmpty() ? new String[0] : path.split("\\.")) {
      place = place instanceof ArrayNode ? place.path(Integer.parseInt(piece)) : place.path(piece);
    }
    if (place instanceof ObjectNode object) return object;
    throw new IllegalArgumentException(
        "expected an object around " + property + ", found " + place);
  }
}
