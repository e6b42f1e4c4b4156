package io.clientela.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerFormatException;
import io.clientela.mapping.customer.CustomerJson;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which fields a customer can be without, and takes them out. It cannot be without those that
 * say who it is, nor without a consent: a vendor that is told none may take it as given.
 */
public final class OptionalFields {
  private static final Set<String> ESSENTIAL =
      Set.of("id", "externalIds", "type", "name", "documents", "consents");

  /** Lists whose elements are nothing without the one member that may be wrong. */
  private static final Set<String> WHOLE_ELEMENTS = Set.of("emails", "phones", "groups");

  /** Maps whose keys may have dots in them. */
  private static final List<String> MAPS = List.of("customFields.");

  private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)(?:\\[(\\d+)])?\\.?");

  /** More wrong fields than this make a customer of which nothing is to be believed. */
  private static final int MOST = 20;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private OptionalFields() {}

  /** Whether a customer can be without a field. */
  public static boolean isOptional(String path) {
    Matcher first = STEP.matcher(path);
    return first.lookingAt() && !ESSENTIAL.contains(first.group(1));
  }

  /** A customer without a field; empty if it cannot be without it. */
  public static Optional<Customer> without(Customer customer, String path) {
    return without(CustomerJson.write(customer), path, 1);
  }

  /** The customer in a JSON text without the field that is wrong, and whatever else is. */
  static Optional<Customer> without(String json, String path) {
    return without(json, path, MOST);
  }

  private static Optional<Customer> without(String json, String path, int most) {
    if (most == 0 || !isOptional(path)) return Optional.empty();
    String rest;
    try {
      JsonNode tree = JSON.readTree(json);
      if (!(tree instanceof ObjectNode customer) || !remove(customer, path)) {
        return Optional.empty();
      }
      rest = JSON.writeValueAsString(customer);
    } catch (JsonProcessingException noJson) {
      return Optional.empty();
    }
    try {
      return Optional.of(CustomerJson.read(rest));
    } catch (CustomerFormatException e) {
      return without(rest, e.path(), most - 1);
    }
  }

  private static boolean remove(ObjectNode customer, String path) {
    for (String map : MAPS) {
      if (path.startsWith(map)) {
        JsonNode holder = customer.get(map.substring(0, map.length() - 1));
        return holder instanceof ObjectNode object
            && object.remove(path.substring(map.length())) != null;
      }
    }
    return remove(customer, STEP.matcher(path), path.length());
  }

  private static boolean remove(ObjectNode holder, Matcher step, int length) {
    if (!step.find()) return false;
    String name = step.group(1);
    @Nullable String index = step.group(2);
    boolean last = step.end() == length;
    if (index == null) {
      if (last) return holder.remove(name) != null;
      return holder.get(name) instanceof ObjectNode object && remove(object, step, length);
    }
    if (!(holder.get(name) instanceof ArrayNode list)) return false;
    int place = Integer.parseInt(index);
    if (last || WHOLE_ELEMENTS.contains(name)) return list.remove(place) != null;
    return list.get(place) instanceof ObjectNode object && remove(object, step, length);
  }
}
