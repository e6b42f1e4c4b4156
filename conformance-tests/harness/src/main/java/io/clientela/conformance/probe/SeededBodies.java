package io.clientela.conformance.probe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Valid values of a schema, by chance: any of its types, values and lengths, and any part of what
 * need not be there. The same seed gives the same values. Whether they are valid is not taken for
 * granted; that is for an oracle.
 */
public final class SeededBodies {
  private static final int LONGEST = 24;
  private static final int TRIES = 50;
  private static final int PASSES = 4;
  private static final Set<String> INSTANTS = Set.of("epochSeconds", "lenientEpochSeconds");
  private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private final Contract contract;
  private final Random random;
  private final SeededTexts texts;

  public SeededBodies(Contract contract, long seed) {
    this.contract = contract;
    this.random = new Random(seed);
    this.texts = new SeededTexts(random);
  }

  public JsonNode of(JsonNode reference) {
    JsonNode schema = contract.resolve(reference);
    if (schema.has("enum")) return one(schema.get("enum"));
    return switch (type(schema)) {
      case "object" -> object(schema);
      case "array" -> array(schema);
      case "string" -> TextNode.valueOf(text(schema));
      case "integer" -> LongNode.valueOf(integer(schema));
      case "number" -> DecimalNode.valueOf(number(schema));
      case "boolean" -> BooleanNode.valueOf(random.nextBoolean());
      case "null" -> NullNode.instance;
      default -> throw new IllegalArgumentException("unknown type in " + schema);
    };
  }

  /**
   * Where a schema names no type, all are allowed; those inside which more would be are not taken.
   */
  private String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isTextual()) return type.asText();
    return type.isArray()
        ? one(type).asText()
        : List.of("string", "integer", "number", "boolean", "null").get(random.nextInt(5));
  }

  private JsonNode one(JsonNode array) {
    return array.get(random.nextInt(array.size()));
  }

  private ArrayNode array(JsonNode schema) {
    ArrayNode array = Json.MAPPER.createArrayNode();
    int least = schema.path("minItems").asInt();
    int size = least + random.nextInt(schema.path("maxItems").asInt(least + 3) - least + 1);
    for (int i = 0; i < size; i++) array.add(of(schema.path("items")));
    return array;
  }

  /** Conditions may contradict what was chosen before, or each other; then all is chosen anew. */
  private ObjectNode object(JsonNode schema) {
    for (int i = 0; i < TRIES; i++) {
      ObjectNode object = members(schema);
      for (int pass = 0; pass < PASSES; pass++) {
        if (!conditions(schema, schema, object)) return object;
      }
    }
    throw new IllegalStateException("expected conditions that can be met, found " + schema);
  }

  private ObjectNode members(JsonNode schema) {
    ObjectNode object = Json.MAPPER.createObjectNode();
    List<String> required = required(schema);
    int likelihood = random.nextInt(5);
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      boolean wanted = required.contains(property.getKey()) || random.nextInt(4) < likelihood;
      if (wanted) object.set(property.getKey(), of(property.getValue()));
    }
    JsonNode more = schema.path("additionalProperties");
    if (more.isObject() || more.asBoolean()) {
      for (int i = random.nextInt(3); i > 0; i--) {
        object.set("more" + i, of(more.isObject() ? more : Json.MAPPER.createObjectNode()));
      }
    }
    if (object.size() < schema.path("minProperties").asInt()) {
      Map.Entry<String, JsonNode> first = schema.get("properties").properties().iterator().next();
      object.set(first.getKey(), of(first.getValue()));
    }
    return object;
  }

  private static List<String> required(JsonNode schema) {
    return schema.has("required") ? Contract.strings(schema.get("required")) : List.of();
  }

  /** Makes the object keep what a schema says under conditions; whether members came or went. */
  private boolean conditions(JsonNode conditional, JsonNode schema, ObjectNode object) {
    boolean changed = false;
    if (conditional.has("if")) {
      boolean met = contract.oracle().accepts(conditional.get("if"), object);
      JsonNode branch = conditional.path(met ? "then" : "else");
      changed = keep(branch, schema, object);
      changed |= conditions(branch, schema, object);
    }
    for (Map.Entry<String, JsonNode> entry : conditional.path("dependentSchemas").properties()) {
      if (!object.has(entry.getKey())) continue;
      changed |= keep(entry.getValue(), schema, object);
      changed |= conditions(entry.getValue(), schema, object);
    }
    return changed;
  }

  private boolean keep(JsonNode branch, JsonNode schema, ObjectNode object) {
    boolean changed = false;
    for (Map.Entry<String, JsonNode> property : branch.path("properties").properties()) {
      String name = property.getKey();
      if (!object.has(name)) continue;
      if (property.getValue().isObject()) {
        ObjectNode both = contract.resolve(schema.get("properties").get(name)).deepCopy();
        object.set(name, of(both.setAll((ObjectNode) property.getValue())));
      } else if (!property.getValue().asBoolean()) {
        object.remove(name);
        changed = true;
      }
    }
    for (String name : required(branch)) {
      if (object.has(name)) continue;
      object.set(name, of(schema.get("properties").get(name)));
      changed = true;
    }
    return changed;
  }

  private String text(JsonNode schema) {
    LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(80_000));
    if (schema.path("format").asText().equals("date")) return day.toString();
    if (schema.path("x-wire-scalar").asText().equals("dottedDate")) return DOTTED.format(day);
    if (schema.has("pattern")) return texts.matching(schema.get("pattern").asText());
    int least = schema.path("minLength").asInt();
    int most = Math.min(schema.path("maxLength").asInt(LONGEST), Math.max(least, LONGEST));
    return switch (schema.path("format").asText()) {
      case "email" -> texts.matching("[a-z0-9]+(\\.[a-z0-9]+)*@[a-z0-9]+\\.example\\.com");
      case "uri" -> texts.matching("https://[a-z0-9]+\\.example\\.com/[a-z0-9]*");
      default -> texts.ofLength(least + random.nextInt(most - least + 1));
    };
  }

  private long integer(JsonNode schema) {
    boolean narrow = schema.path("format").asText().equals("int32");
    // What counts seconds is read as an instant, and an instant has a first and a last year.
    boolean instant = INSTANTS.contains(schema.path("x-wire-scalar").asText());
    long lowest = instant ? Instant.MIN.getEpochSecond() : Long.MIN_VALUE;
    long highest = instant ? Instant.MAX.getEpochSecond() : Long.MAX_VALUE;
    long least = schema.path("minimum").asLong(narrow ? Integer.MIN_VALUE : lowest);
    long most = schema.path("maximum").asLong(narrow ? Integer.MAX_VALUE : highest);
    return switch (random.nextInt(8)) {
      case 0 -> least;
      case 1 -> most;
      default -> {
        long small = random.nextInt(100_000);
        yield Math.max(least, Math.min(most, random.nextInt(4) == 0 ? -small : small));
      }
    };
  }

  private BigDecimal number(JsonNode schema) {
    BigDecimal any = BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(7));
    BigDecimal least = schema.path("minimum").decimalValue();
    BigDecimal most = schema.path("maximum").decimalValue();
    if (schema.has("minimum") && any.compareTo(least) < 0) return least;
    return schema.has("maximum") && any.compareTo(most) > 0 ? most : any;
  }
}
