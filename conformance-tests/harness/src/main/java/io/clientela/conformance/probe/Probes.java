package io.clientela.conformance.probe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.clientela.conformance.contract.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Values to try in one place, by the keywords of its schema and a value that it has. */
public final class Probes {
  private static final List<String> TEXTS =
      List.of("no date", "2026-02-30", "0", "-1", "A@", "x x", "[x]", "1.5", "é");
  private static final List<String> CONSTRAINTS =
      List.of("pattern", "format", "enum", "minLength", "maxLength");

  private Probes() {}

  public static List<JsonNode> of(JsonNode schema, JsonNode value) {
    List<JsonNode> probes = new ArrayList<>(types(value));
    schema.path("enum").forEach(probes::add);
    if (schema.has("enum")) beside(probes, schema.get("enum"));
    if (textual(schema)) texts(probes, schema, value);
    numbers(probes, schema, value);
    if (value.isArray()) arrays(probes, value);
    if (value.isObject()) objects(probes, value);
    return probes;
  }

  /** One value of each type. */
  static List<JsonNode> types(JsonNode value) {
    return List.of(
        value,
        NullNode.instance,
        BooleanNode.TRUE,
        IntNode.valueOf(7),
        DecimalNode.valueOf(new BigDecimal("7.5")),
        TextNode.valueOf("x"),
        Json.MAPPER.createArrayNode(),
        Json.MAPPER.createObjectNode());
  }

  private static boolean textual(JsonNode schema) {
    return !schema.has("type") || schema.get("type").toString().contains("\"string\"");
  }

  private static void beside(List<JsonNode> probes, JsonNode values) {
    for (JsonNode value : values) {
      if (value.isInt()) probes.add(IntNode.valueOf(value.asInt() + 1));
      if (value.isTextual()) probes.add(TextNode.valueOf(value.asText() + "_"));
    }
    probes.add(IntNode.valueOf(-1));
  }

  private static void texts(List<JsonNode> probes, JsonNode schema, JsonNode value) {
    probes.add(TextNode.valueOf(""));
    if (CONSTRAINTS.stream().noneMatch(schema::has)) return;
    TEXTS.forEach(text -> probes.add(TextNode.valueOf(text)));
    if (value.isTextual()) {
      String text = value.asText();
      probes.add(TextNode.valueOf(text + "x"));
      probes.add(TextNode.valueOf("x" + text));
      probes.add(TextNode.valueOf(text + "0"));
      if (schema.has("pattern")) probes.add(TextNode.valueOf(text + "\n"));
      if (!text.isEmpty()) probes.add(TextNode.valueOf(text.substring(1)));
      if (!text.isEmpty()) probes.add(TextNode.valueOf(text.substring(0, text.length() - 1)));
    }
    for (String bound : List.of("minLength", "maxLength")) {
      if (!schema.has(bound)) continue;
      for (int length = schema.get(bound).asInt() - 1;
          length <= schema.get(bound).asInt() + 1;
          length++) {
        if (length >= 0) probes.add(sized(value, length));
      }
    }
  }

  /** A text of that length; of an address, still an address. */
  private static TextNode sized(JsonNode value, int length) {
    String text = value.asText();
    int at = text.indexOf('@');
    if (at < 0 || length < text.length()) return TextNode.valueOf("x".repeat(length));
    // Labels of a host and the part before the at sign have a longest length of 63 and 64.
    StringBuilder address = new StringBuilder(text);
    while (address.length() + 60 <= length) address.append(".").append("x".repeat(59));
    int rest = length - address.length();
    if (rest > 0) address.insert(0, "x".repeat(Math.min(rest, 60 - Math.min(at, 59))));
    return TextNode.valueOf(address.toString());
  }

  private static void numbers(List<JsonNode> probes, JsonNode schema, JsonNode value) {
    for (String bound : List.of("minimum", "maximum")) {
      if (!schema.has(bound)) continue;
      BigDecimal limit = schema.get(bound).decimalValue();
      for (int step = -1; step <= 1; step++) {
        probes.add(number(limit.add(BigDecimal.valueOf(step))));
      }
    }
    if (value.isNumber()) {
      probes.add(number(value.decimalValue().add(BigDecimal.ONE)));
      probes.add(IntNode.valueOf(0));
      probes.add(IntNode.valueOf(-1));
    }
    String format = schema.path("format").asText();
    if (format.equals("int32")) {
      probes.add(new BigIntegerNode(BigInteger.ONE.shiftLeft(31)));
      probes.add(new BigIntegerNode(BigInteger.ONE.shiftLeft(31).subtract(BigInteger.ONE)));
    }
    if (format.equals("int64")) probes.add(new BigIntegerNode(BigInteger.ONE.shiftLeft(40)));
  }

  private static JsonNode number(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0
        ? new BigIntegerNode(value.toBigIntegerExact())
        : DecimalNode.valueOf(value);
  }

  private static void arrays(List<JsonNode> probes, JsonNode value) {
    if (value.isEmpty()) return;
    probes.add(Json.MAPPER.createArrayNode().add(value.get(0)));
    probes.add(Json.MAPPER.createArrayNode().add(value.get(0)).add(value.get(0)));
    probes.add(Json.MAPPER.createArrayNode().addNull());
  }

  private static void objects(List<JsonNode> probes, JsonNode value) {
    ObjectNode more = value.deepCopy();
    probes.add(more.put("unexpected", "x"));
    ObjectNode number = value.deepCopy();
    probes.add(number.put("unexpected", 1));
  }
}
