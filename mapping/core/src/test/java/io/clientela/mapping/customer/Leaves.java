package io.clientela.mapping.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.mapping.Loss;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A customer as its leaves: the values of its JSON form, by their paths. */
public final class Leaves {
  private static final Pattern POSITION = Pattern.compile("\\[[0-9]+]");
  private static final ObjectMapper MAPPER = CustomerJson.mapper();

  private Leaves() {}

  public static Map<String, JsonNode> of(Customer customer) {
    Map<String, JsonNode> leaves = new LinkedHashMap<>();
    collect("", tree(customer), leaves);
    return leaves;
  }

  /** The path without positions: {@code phones[].e164}, {@code customFields}. */
  public static String pattern(String leaf) {
    String pattern = leaf.indexOf('[') < 0 ? leaf : POSITION.matcher(leaf).replaceAll("[]");
    return pattern.startsWith("customFields.") ? "customFields" : pattern;
  }

  /** Whether one of the losses is about the leaf or about something that it is part of. */
  public static boolean isCovered(String leaf, List<Loss> losses) {
    return losses.stream().anyMatch(loss -> covers(loss.path(), leaf));
  }

  public static boolean covers(String path, String leaf) {
    return leaf.equals(path) || leaf.startsWith(path + ".") || leaf.startsWith(path + "[");
  }

  /**
   * The customer without the leaf or, where it cannot be without it, without the list's item that
   * holds it; empty if there is no such customer.
   */
  public static Optional<Customer> without(Customer customer, String leaf) {
    JsonNode tree = tree(customer);
    if (!remove(tree, leaf)) return Optional.empty();
    if (leaf.endsWith(".e164")) remove(tree, leaf.replace(".e164", ".raw"));
    Optional<Customer> rest = read(tree);
    int bracket = leaf.indexOf(']');
    if (rest.isPresent() || bracket < 0) return rest;
    JsonNode again = tree(customer);
    remove(again, leaf.substring(0, bracket + 1));
    return read(again);
  }

  private static Optional<Customer> read(JsonNode tree) {
    try {
      return Optional.of(CustomerJson.read(tree.toString()));
    } catch (CustomerFormatException noSuchCustomer) {
      return Optional.empty();
    }
  }

  private static boolean remove(JsonNode tree, String path) {
    if (path.startsWith("customFields.")) {
      return ((ObjectNode) tree.get("customFields")).remove(path.substring(13)) != null;
    }
    int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
    JsonNode holder = end < 0 ? tree : tree.at(pointer(path.substring(0, end)));
    if (holder instanceof ArrayNode array) {
      return array.remove(Integer.parseInt(path.substring(end + 1, path.length() - 1))) != null;
    }
    if (!(holder instanceof ObjectNode object)) return false;
    if (object.remove(path.substring(end + 1)) == null) return false;
    boolean emptied = holder.isEmpty() && end > 0 && path.charAt(end) == '.';
    return !emptied || path.charAt(end - 1) == ']' || remove(tree, path.substring(0, end));
  }

  private static String pointer(String path) {
    return "/" + path.replace('.', '/').replace("[", "/").replace("]", "");
  }

  private static JsonNode tree(Customer customer) {
    return MAPPER.valueToTree(customer);
  }

  private static void collect(String path, JsonNode node, Map<String, JsonNode> leaves) {
    if (node.isObject() && !path.endsWith(".position")) {
      node.properties()
          .forEach(
              property ->
                  collect(
                      path.isEmpty() ? property.getKey() : path + "." + property.getKey(),
                      property.getValue(),
                      leaves));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) collect(path + "[" + i + "]", node.get(i), leaves);
    } else {
      leaves.put(path, node);
    }
  }
}
