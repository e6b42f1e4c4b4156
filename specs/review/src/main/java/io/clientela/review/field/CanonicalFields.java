package io.clientela.review.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which fields of the neutral customer belong to which property of a vendor's schemas: found by
 * taking away each field, and each property, and looking at what the mapper then makes otherwise.
 *
 * @param read by {@code Schema.property}, the fields that it is read into
 * @param written by {@code Schema.property}, the fields that it is written from
 */
public record CanonicalFields(Map<String, List<String>> read, Map<String, List<String>> written) {
  private static final String SAMPLES = "/io/clientela/mapping/customer/sample-customers.jsonl";

  public static CanonicalFields find(String vendor, JsonNode bundle) {
    Finder finder = new Finder(new SchemaSamples(bundle));
    MappedSchemas.readers(vendor).forEach(finder::read);
    List<Customer> customers = samples();
    MappedSchemas.writers(vendor).forEach((schema, way) -> finder.write(schema, way, customers));
    return new CanonicalFields(sorted(finder.read), sorted(finder.written));
  }

  private static Map<String, List<String>> sorted(Map<String, Set<String>> fields) {
    Map<String, List<String>> sorted = new TreeMap<>();
    fields.forEach((property, set) -> sorted.put(property, List.copyOf(set)));
    return sorted;
  }

  private static List<Customer> samples() {
    try (InputStream in = Customer.class.getResourceAsStream(SAMPLES)) {
      InputStream there = Objects.requireNonNull(in, SAMPLES);
      return new BufferedReader(new InputStreamReader(there, StandardCharsets.UTF_8))
          .lines()
          .map(CustomerJson::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + SAMPLES, e);
    }
  }

  /** Collects what belongs together. */
  private static final class Finder {
    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final SchemaSamples samples;
    private final Map<String, Set<String>> read = new TreeMap<>();
    private final Map<String, Set<String>> written = new TreeMap<>();

    Finder(SchemaSamples samples) {
      this.samples = samples;
    }

    void read(String schema, Function<JsonNode, Customer> way) {
      ObjectNode full = samples.full(schema);
      Map<String, JsonNode> all = CanonicalLeaves.of(way.apply(full));
      for (String property :
          List.copyOf(full.properties().stream().map(Map.Entry::getKey).toList())) {
        if (samples.isRequired(schema, property)) continue;
        ObjectNode less = full.deepCopy();
        less.remove(property);
        Map<String, JsonNode> rest = CanonicalLeaves.of(way.apply(less));
        all.entrySet().stream()
            .filter(leaf -> !leaf.getValue().equals(rest.get(leaf.getKey())))
            .forEach(leaf -> note(read, schema, property, leaf.getKey()));
      }
    }

    void write(
        String schema, Function<Customer, Optional<JsonNode>> way, List<Customer> customers) {
      for (Customer customer : customers) {
        Optional<JsonNode> all = way.apply(customer);
        if (all.isEmpty()) continue;
        for (var leaf : CanonicalLeaves.of(customer).entrySet()) {
          Optional<Customer> less = CanonicalLeaves.without(customer, leaf.getKey());
          if (less.isPresent()) {
            less.flatMap(way)
                .ifPresent(it -> differences(schema, all.get(), it, leaf.getKey(), ""));
            continue;
          }
          // Where the whole item has to go, only what shows the field itself comes of it.
          String shown = bare(leaf.getValue());
          CanonicalLeaves.withoutItem(customer, leaf.getKey())
              .map(it -> way.apply(it).orElse(NOTHING))
              .ifPresent(it -> differences(schema, all.get(), it, leaf.getKey(), shown));
        }
      }
    }

    private void differences(
        String schema, JsonNode all, JsonNode rest, String leaf, String shown) {
      for (var property : all.properties()) {
        JsonNode value = property.getValue();
        JsonNode less = rest.path(property.getKey());
        if (value.equals(less)) continue;
        if (bare(value).contains(shown)) note(written, schema, property.getKey(), leaf);
        Optional<String> inner = samples.schemaOf(schema, property.getKey());
        if (inner.isEmpty()) continue;
        if (value.isObject()) differences(inner.get(), value, less, leaf, shown);
        for (int i = 0; value.isArray() && i < value.size(); i++) {
          if (value.get(i).equals(less.path(i))) continue;
          differences(inner.get(), value.get(i), less.path(i), leaf, shown);
        }
      }
    }

    /** Letters and digits alone: a number is written with other signs between. */
    private static String bare(JsonNode value) {
      return value.toString().replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static void note(
        Map<String, Set<String>> fields, String schema, String property, String leaf) {
      fields
          .computeIfAbsent(schema + "." + property, key -> new TreeSet<>())
          .add(CanonicalLeaves.field(leaf));
    }
  }
}
