package io.clientela.conformance.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A property, the values that it may have and those that it may not; null stands for none. */
record DocumentRow(String property, List<String> good, List<String> bad) {
  static DocumentRow parse(String line) {
    int colon = line.indexOf(": ");
    String[] sides = line.substring(colon + 2).split(" \\|(?: |$)", 2);
    String name = line.substring(0, colon).strip();
    boolean required = name.endsWith("*");
    List<String> bad = new ArrayList<>(values(sides.length > 1 ? sides[1] : ""));
    if (required) bad.add("ABSENT");
    List<String> good = new ArrayList<>(values(sides[0]));
    if (!required) good.add("ABSENT");
    return new DocumentRow(required ? name.substring(0, name.length() - 1) : name, good, bad);
  }

  private static List<String> values(String side) {
    return Arrays.stream(side.strip().split("  +")).filter(value -> !value.isEmpty()).toList();
  }

  String is(String value) {
    return property + " = " + value;
  }

  JsonNode in(JsonNode body, String value) {
    ObjectNode changed = body.deepCopy();
    JsonNode place = changed;
    String[] path = property.split("\\.");
    for (int i = 0; i < path.length - 1; i++) {
      place = place.isArray() ? place.get(Integer.parseInt(path[i])) : place.get(path[i]);
    }
    String last = path[path.length - 1];
    if (value.equals("ABSENT")) {
      ((ObjectNode) place).remove(last);
    } else {
      ((ObjectNode) place).set(last, Json.read(value));
    }
    return changed;
  }
}
