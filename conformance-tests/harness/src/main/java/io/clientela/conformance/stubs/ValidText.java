package io.clientela.conformance.stubs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation.Parameter;
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

  private static final String NUMBER = "\\s*-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\\s*";

  private static final Set<String> KNOWN =
      Set.of(
          "type", "enum", "pattern", "minLength", "maxLength", "format", "description", "example");

  private final Contract contract;

  ValidText(Contract contract) {
    this.contract = contract;
  }

  /** Of a parameter in a query or header. */
  ObjectNode ofParameter(Parameter parameter) {
    JsonNode schema = contract.resolve(parameter.node().get("schema"));
    if (!parameter.list()) return of(parameter.node().get("schema"));
    // Of a parameter that comes several times, WireMock asks for one value that matches.
    if (parameter.node().path("explode").asBoolean(true)) return of(schema.get("items"));
    String item = item(contract.resolve(schema.get("items")));
    return Matchers.matches("(?:%s)(?:,(?:%s))*".formatted(item, item));
  }

  private static String item(JsonNode schema) {
    return switch (schema.path("type").asText()) {
      case "integer" -> INTEGER;
      case "string" -> String.join("", regexes(schema)).equals(".*") ? "[^,]*" : refused(schema);
      default -> throw unknown(schema);
    };
  }

  /** Of a scalar in a query or header, or of a part of a form. */
  ObjectNode of(JsonNode reference) {
    JsonNode schema = contract.resolve(reference);
    return switch (schema.path("type").asText()) {
      case "integer" -> number(INTEGER, reference);
      case "number" -> number(NUMBER, reference);
      case "boolean" -> Matchers.matches("true|false");
      case "string" -> Matchers.and(regexes(schema).stream().map(Matchers::matches).toList());
      default -> throw unknown(schema);
    };
  }

  private ObjectNode number(String regex, JsonNode reference) {
    JsonNode schema = StubSchema.of(contract, reference);
    return Matchers.and(List.of(Matchers.matches(regex), Matchers.schema(schema)));
  }

  private static String refused(JsonNode schema) {
    throw new IllegalArgumentException("expected a joined list of any texts, found " + schema);
  }

  private static IllegalArgumentException unknown(JsonNode schema) {
    return new IllegalArgumentException("expected a text, number or boolean, found " + schema);
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
