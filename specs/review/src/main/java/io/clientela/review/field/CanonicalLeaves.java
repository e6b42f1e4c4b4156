package io.clientela.review.field;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerFormatException;
import io.clientela.mapping.customer.CustomerJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a neutral customer, and the customer without one of them. */
final class CanonicalLeaves {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Pattern ITEM = Pattern.compile("^/\\w+/[0-9]+");

  private CanonicalLeaves() {}

  /** The values by JSON pointer. */
  static Map<String, JsonNode> of(Customer customer) {
    Map<String, JsonNode> leaves = new LinkedHashMap<>();
    collect("", tree(customer), leaves);
    return leaves;
  }

  /** The name of the field as the matrix of the mappings has it: {@code phones[].e164}. */
  static String field(String pointer) {
    String field = pointer.substring(1).replaceAll("/[0-9]+(?=/|$)", "[]").replace('/', '.');
    if (field.startsWith("customFields.")) return field.substring("customFields.".length());
    return field.startsWith("externalIds.") ? "externalIds" : field;
  }

  /** The customer without the item of the list that holds the field, if it is in a list. */
  static Optional<Customer> withoutItem(Customer customer, String pointer) {
    Matcher item = ITEM.matcher(pointer);
    return item.find() ? without(customer, item.group()) : Optional.empty();
  }

  /** Empty if there is no such customer. */
  static Optional<Customer> without(Customer customer, String pointer) {
    JsonNode tree = tree(customer);
    int last = pointer.lastIndexOf('/');
    JsonNode owner = tree.at(pointer.substring(0, last));
    String key = pointer.substring(last + 1).replace("~1", "/").replace("~0", "~");
    if (owner instanceof ObjectNode object) object.remove(key);
    if (owner instanceof ArrayNode array) array.remove(Integer.parseInt(key));
    try {
      return Optional.of(CustomerJson.read(tree.toString()));
    } catch (CustomerFormatException noSuchCustomer) {
      return Optional.empty();
    }
  }

  private static JsonNode tree(Customer customer) {
    try {
      return JSON.readTree(CustomerJson.write(customer));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a customer is JSON", e);
    }
  }

  private static void collect(String pointer, JsonNode node, Map<String, JsonNode> leaves) {
    if (node.isValueNode()) leaves.put(pointer, node);
    node.properties()
        .forEach(e -> collect(pointer + "/" + escape(e.getKey()), e.getValue(), leaves));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(pointer + "/" + i, node.get(i), leaves);
    }
  }

  private static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
