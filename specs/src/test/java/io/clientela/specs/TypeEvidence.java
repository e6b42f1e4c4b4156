package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.Fact.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which words and samples of a document show which types of a contract. */
final class TypeEvidence {
  private static final Map<String, Set<String>> SHOWN_BY =
      Map.of(
          "string", Set.of("string"),
          "integer", Set.of("integer"),
          "number", Set.of("number", "integer"),
          "boolean", Set.of("boolean"),
          "array", Set.of("array", "node"),
          "object", Set.of("object", "node"));
  private static final Map<String, Set<String>> SCALARS_SHOWN_BY =
      Map.of(
          "Flag", Set.of("boolean", "integer"),
          "LenientFlag", Set.of("boolean", "integer"),
          "BooleanText", Set.of("boolean", "string"),
          "DecimalText", Set.of("number", "integer", "string"),
          "TextOrInteger", Set.of("string", "integer", "timestamp"),
          "EpochSeconds", Set.of("integer"),
          "LenientEpochSeconds", Set.of("integer", "string"),
          "LenientDateTime", Set.of("string", "timestamp"),
          "DottedDate", Set.of("string"));

  private final JsonNode bundle;

  TypeEvidence(JsonNode bundle) {
    this.bundle = bundle;
  }

  /** What the schema's type lacks of the evidence, or the evidence of the type, in words. */
  List<String> faults(JsonNode schema, Evidence evidence) {
    JsonNode target = Pointer.follow(bundle, schema);
    Set<String> shown = evidence.values(Kind.TYPE);
    String scalar = Pointer.last(schema.path("$ref").asText("/"));
    if (SCALARS_SHOWN_BY.containsKey(scalar)) {
      return faults(List.of(scalar), shown, Map.of(scalar, SCALARS_SHOWN_BY.get(scalar)));
    }
    List<String> types = types(target).filter(type -> !type.equals("null")).toList();
    if (evidence.has(Kind.VALUE) && shown.contains("boolean") && types.contains("integer")) {
      shown = new TreeSet<>(shown);
      shown.remove("boolean");
      shown.add("integer");
    }
    return faults(types, shown, SHOWN_BY);
  }

  /** Whether null is a value of the schema, and of no wire scalar: those are decisions. */
  boolean isNullable(JsonNode schema) {
    boolean scalar = SCALARS_SHOWN_BY.containsKey(Pointer.last(schema.path("$ref").asText("/")));
    return !scalar && types(Pointer.follow(bundle, schema)).anyMatch("null"::equals);
  }

  private static List<String> faults(
      List<String> types, Set<String> shown, Map<String, Set<String>> shownBy) {
    List<String> faults = new ArrayList<>();
    Set<String> unclaimed = new TreeSet<>(shown);
    for (String type : types) {
      Set<String> by = shownBy.get(type);
      if (by.stream().noneMatch(shown::contains)) faults.add("the type " + type);
      unclaimed.removeAll(by);
    }
    unclaimed.forEach(type -> faults.add("a claim of its type " + type));
    return faults;
  }

  private static Stream<String> types(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isTextual() ? Stream.of(type.asText()) : type.valueStream().map(JsonNode::asText);
  }
}
