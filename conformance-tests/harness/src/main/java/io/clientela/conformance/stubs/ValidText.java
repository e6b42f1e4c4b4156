package io.clientela.conformance.stubs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a text has to match so that a schema allows the value that it stands for. */
final class ValidText {
  /** As JavaScript reads a whole number from a text, if it is one in JSON as well. */
  private static final String INTEGER = "\\s*-?[0-9]+(?:\\.0+)?(?:[eE]\\+?[0-9]+)?\\s*";

  private static final Set<String> KNOWN =
      Set.of(
          "type", "enum", "pattern", "minLength", "maxLength", "format", "description", "example");

  private final Contract contract;

  ValidText(Contract contract) {
    this.contract = contract;
  }

  /** Of a parameter in a query or header, or of a part of a form. */
  ObjectNode of(JsonNode reference) {
    JsonNode schema = contract.resolve(reference);
    return switch (schema.path("type").asText()) {
      case "integer" ->
          Matchers.and(
              List.of(
                  Matchers.matches(INTEGER), Matchers.schema(StubSchema.of(contract, reference))));
      case "string" -> Matchers.and(regexes(schema).stream().map(Matchers::matches).toList());
      // Of a parameter that comes several times, WireMock asks for one value that matches.
      case "array" -> of(schema.get("items"));
      default -> throw new IllegalArgumentException("expected a text or integer, found " + schema);
    };
  }

  private static List<String> regexes(JsonNode schema) {
    requireKnown(schema);
    List<String> regexes = new ArrayList<>();
    if (schema.has("enum")) {
      regexes.add(
          Contract.strings(schema.get("enum")).stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|")));
    }
    if (schema.has("pattern")) regexes.add(whole(schema.get("pattern").asText()));
    if (schema.has("minLength") || schema.has("maxLength")) {
      String most = schema.path("maxLength").asText("");
      regexes.add(".{" + schema.path("minLength").asInt() + "," + most + "}");
    }
    if (schema.has("format")) {
      Formats.regex(schema.get("format").asText()).ifPresent(regexes::add);
    }
    if (regexes.isEmpty()) regexes.add(".*");
    return regexes;
  }

  private static void requireKnown(JsonNode schema) {
    Iterator<String> keywords = schema.fieldNames();
    while (keywords.hasNext()) {
      String keyword = keywords.next();
      if (KNOWN.contains(keyword) || keyword.startsWith("x-")) continue;
      throw new IllegalArgumentException("expected one of " + KNOWN + ", found " + keyword);
    }
  }

  /** A pattern of a schema is sought in a text; WireMock's has to match all of it. */
  private static String whole(String pattern) {
    return ".*(?:" + Formats.forJava(pattern) + ").*";
  }

  /** Of a parameter in the path, which WireMock compares as it stands in the URL. */
  ObjectNode inPath(JsonNode reference) {
    JsonNode schema = contract.resolve(reference);
    if (!schema.path("type").asText().equals("string") || schema.has("enum")) return of(reference);
    String pattern = schema.path("pattern").asText("");
    if (pattern.isEmpty()) return of(reference);
    if (pattern.equals("^[^/]+$")) return Matchers.matches("(?:(?!%2[fF]).)+");
    throw new IllegalArgumentException("expected no pattern but ^[^/]+$, found " + pattern);
  }
}
