package io.clientela.conformance.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * When two JSON trees say the same by a schema of a contract.
 *
 * <p>They are equal member by member and item by item, numbers by their value, but for four things:
 * a member that is null is as one that is absent; a wire scalar is compared by what it stands for;
 * a bare integer is an object with the property that the schema's {@code x-integer-form} names; and
 * members that the schema neither names nor has a schema for compare plainly.
 */
public final class JsonEquivalence {
  private static final Set<String> TRUE = Set.of("true", "1");
  private static final Set<String> FALSE = Set.of("false", "0");

  private final Contract contract;
  private final List<String> differences = new ArrayList<>();

  private JsonEquivalence(Contract contract) {
    this.contract = contract;
  }

  /** Where the trees differ: one line for each place, a JSON pointer and both values. */
  public static List<String> differences(
      Contract contract, JsonNode schema, JsonNode expected, JsonNode actual) {
    JsonEquivalence comparison = new JsonEquivalence(contract);
    comparison.compare("", schema, expected, actual);
    return comparison.differences;
  }

  /** Whether a value stands for nothing: null, and of a wire scalar whatever means null. */
  static boolean standsForNothing(JsonNode schema, JsonNode value) {
    String codec = schema.path("x-wire-scalar").asText();
    return value.isNull() || (!codec.isEmpty() && meaning(codec, value).isNull());
  }

  private void compare(String at, JsonNode schema, JsonNode expected, JsonNode actual) {
    JsonNode resolved = contract.resolve(schema);
    if (resolved.has("x-wire-scalar")) {
      String codec = resolved.get("x-wire-scalar").asText();
      if (!meaning(codec, expected).equals(meaning(codec, actual))) {
        differences.add(at + ": " + expected + " became " + actual);
      }
    } else if (resolved.has("x-integer-form")) {
      compareObjects(at, resolved, formed(resolved, expected), formed(resolved, actual));
    } else if (expected.isObject() && actual.isObject()) {
      compareObjects(at, resolved, expected, actual);
    } else if (expected.isArray() && actual.isArray()) {
      compareArrays(at, resolved, expected, actual);
    } else {
      equal(at, expected, actual);
    }
  }

  private void compareObjects(String at, JsonNode schema, JsonNode expected, JsonNode actual) {
    if (!expected.isObject() || !actual.isObject()) {
      equal(at, expected, actual);
      return;
    }
    Set<String> names = new TreeSet<>();
    expected.fieldNames().forEachRemaining(names::add);
    actual.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      JsonNode values = schema.path("additionalProperties");
      JsonNode property = schema.path("properties").path(name);
      if (property.isMissingNode() && values.isObject()) property = values;
      compare(at + "/" + name, property, orNull(expected.get(name)), orNull(actual.get(name)));
    }
  }

  private void compareArrays(String at, JsonNode schema, JsonNode expected, JsonNode actual) {
    if (expected.size() != actual.size()) {
      differences.add(at + ": " + expected.size() + " items became " + actual.size());
      return;
    }
    for (int i = 0; i < expected.size(); i++) {
      compare(at + "/" + i, schema.path("items"), expected.get(i), actual.get(i));
    }
  }

  private void equal(String at, JsonNode expected, JsonNode actual) {
    if (!plain(expected).equals(plain(actual))) {
      differences.add(at + ": " + expected + " became " + actual);
    }
  }

  private static JsonNode orNull(JsonNode node) {
    return node == null ? NullNode.instance : node;
  }

  private static JsonNode formed(JsonNode schema, JsonNode value) {
    if (!value.isIntegralNumber()) return value;
    return Json.MAPPER.createObjectNode().set(schema.get("x-integer-form").asText(), value);
  }

  /** The value as it compares: numbers without trailing zeros, wherever they stand. */
  private static JsonNode plain(JsonNode node) {
    if (node.isNumber()) return number(node.decimalValue());
    if (node.isArray()) {
      var array = Json.MAPPER.createArrayNode();
      node.forEach(item -> array.add(plain(item)));
      return array;
    }
    if (!node.isObject()) return node;
    var object = Json.MAPPER.createObjectNode();
    node.properties().forEach(entry -> object.set(entry.getKey(), plain(entry.getValue())));
    return object;
  }

  private static JsonNode number(BigDecimal value) {
    return TextNode.valueOf("#" + value.stripTrailingZeros().toPlainString());
  }

  /** What a wire scalar stands for; the value itself where it stands for nothing. */
  private static JsonNode meaning(String codec, JsonNode value) {
    if (value.isNull() || value.isContainerNode()) return value;
    String text = value.asText();
    return switch (codec) {
      case "flag", "lenientFlag", "booleanText" -> flag(text, value);
      case "decimalText" -> text.isEmpty() ? NullNode.instance : number(new BigDecimal(text));
      case "epochSeconds", "lenientEpochSeconds" ->
          text.isEmpty() ? NullNode.instance : number(new BigDecimal(new BigInteger(text)));
      case "lenientDateTime" ->
          text.isEmpty()
              ? NullNode.instance
              : TextNode.valueOf("#" + OffsetDateTime.parse(text).toInstant());
      case "textOrInteger" -> TextNode.valueOf(text);
      case "dottedDate" -> value;
      default -> throw new IllegalArgumentException("unknown wire scalar " + codec);
    };
  }

  private static JsonNode flag(String text, JsonNode value) {
    if (text.isEmpty()) return NullNode.instance;
    String word = text.toLowerCase(Locale.ROOT);
    if (TRUE.contains(word)) return IntNode.valueOf(1);
    return FALSE.contains(word) ? IntNode.valueOf(0) : value;
  }
}
