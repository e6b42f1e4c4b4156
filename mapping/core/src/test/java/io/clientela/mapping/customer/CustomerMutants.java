package io.clientela.mapping.customer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The sample customers with one to three things changed, the same for the same seed. */
final class CustomerMutants {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final List<String> VALUES =
      List.of(
          "null true false 0 1 6 -1 1.5 90.5 -181 1e3 1e15 1e400 -1e15 1e-20 1e-21 [] {} [null] [{}]"
              .split(" "));
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u00a0",
          "\u200b\ufeff",
          "\u3000x",
          "\u0000",
          "a\u0000",
          "\ud800",
          "a\udc00b",
          "😀",
          "true",
          "0",
          "1700000000000",
          "PERSON",
          "person",
          "male",
          "rut",
          "es-CL",
          "ES_cl",
          "spanish",
          "x-klingon",
          "cl",
          "CL",
          "XX",
          "CHL",
          "+56920001234",
          "+0725001234",
          "1899-12-30",
          "1900-01-01",
          "1900-01-02",
          "1985-02-29",
          "9999-12-31",
          "+11985-01-10",
          "1985-01-10T00:00:00Z",
          "2026-03-02T10:15:00Z",
          "2026-03-02T10:15:00.123456789Z",
          "2026-03-02T10:15Z",
          "2026-03-02T10:15:60Z",
          "2026-03-02T10:15:00+00:00",
          "2026-03-02t10:15:00z");
  private static final List<String> NAMES =
      List.of(
          "id",
          "type",
          "e164",
          "raw",
          "country",
          "language",
          "created",
          "limit",
          "Id",
          "",
          "\u00a0");
  private static final String CHARACTERS = "aZ09-_+.:T \n\t\u00a0\u200b\u0000\ud800é";

  private final Random random;
  private final List<JsonNode> samples;

  CustomerMutants(long seed) {
    random = new Random(seed);
    samples = SampleFile.lines().stream().map(CustomerMutants::parse).toList();
  }

  String next() {
    ObjectNode mutant = samples.get(random.nextInt(samples.size())).deepCopy();
    for (int i = random.nextInt(3); i >= 0; i--) mutate(mutant);
    return mutant.toString();
  }

  private void mutate(ObjectNode customer) {
    List<JsonNode> holders = new ArrayList<>();
    collect(customer, holders);
    JsonNode holder = pick(holders);
    if (holder instanceof ArrayNode list) mutateList(list);
    if (holder instanceof ObjectNode object) mutateObject(object);
  }

  private void mutateList(ArrayNode list) {
    if (list.isEmpty() || random.nextInt(4) == 0) {
      list.add(value());
      return;
    }
    int at = random.nextInt(list.size());
    if (random.nextBoolean()) list.remove(at);
    else list.set(at, changed(list.get(at)));
  }

  private void mutateObject(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty() || random.nextInt(6) == 0) {
      object.set(pick(NAMES), random.nextBoolean() ? value() : text());
      return;
    }
    String name = pick(names);
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(pick(names), object.get(name).deepCopy());
      default -> object.set(name, changed(object.get(name)));
    }
  }

  /** Another value of the same type, or any other. */
  private JsonNode changed(JsonNode node) {
    return switch (random.nextInt(4)) {
      case 0 -> value();
      case 1 -> text();
      case 2 ->
          node.isTextual() ? MAPPER.getNodeFactory().textNode(edited(node.asText())) : value();
      default -> MAPPER.createArrayNode().add(node.deepCopy());
    };
  }

  private String edited(String text) {
    int at = random.nextInt(text.length() + 1);
    char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
    return switch (random.nextInt(4)) {
      case 0 -> text + c;
      case 1 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1));
      case 2 -> text.substring(0, at) + c + text.substring(Math.min(text.length(), at + 1));
      default ->
          random.nextBoolean() ? text.toLowerCase(Locale.ROOT) : text.toUpperCase(Locale.ROOT);
    };
  }

  private JsonNode value() {
    return parse(pick(VALUES));
  }

  private JsonNode text() {
    return MAPPER.getNodeFactory().textNode(pick(TEXTS));
  }

  private <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  private static void collect(JsonNode node, List<JsonNode> holders) {
    if (!node.isContainerNode()) return;
    holders.add(node);
    node.forEach(it -> collect(it, holders));
  }

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
