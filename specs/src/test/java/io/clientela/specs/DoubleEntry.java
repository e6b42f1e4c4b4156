package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Compares what a claim states with what the contract says. */
final class DoubleEntry {
  /** Arrays in which the order means nothing. */
  private static final Set<String> SETS = Set.of("required", "type");

  private DoubleEntry() {}

  static void compare(Report report, String pointer, JsonNode contract, JsonNode states) {
    compare(report, pointer, Pointer.last(pointer), "states", contract, states);
  }

  private static void compare(
      Report report, String at, String key, String path, JsonNode contract, JsonNode states) {
    if (contract.isObject() && (states.isObject() || states.isMissingNode())) {
      Set<String> keys = new TreeSet<>();
      contract.fieldNames().forEachRemaining(keys::add);
      states.fieldNames().forEachRemaining(keys::add);
      for (String k : keys) {
        compare(report, at, k, path + "." + k, contract.path(k), states.path(k));
      }
      return;
    }
    if (same(key, contract, states)) return;
    report.add(at, path + " " + shown(contract) + " as in the contract", shown(states));
  }

  private static boolean same(String key, JsonNode a, JsonNode b) {
    if (a.isNumber() && b.isNumber()) return a.decimalValue().compareTo(b.decimalValue()) == 0;
    if (a.isArray() && b.isArray() && SETS.contains(key)) {
      return a.size() == b.size() && set(a).equals(set(b));
    }
    return a.equals(b);
  }

  private static Set<JsonNode> set(JsonNode array) {
    Set<JsonNode> set = new HashSet<>();
    array.forEach(set::add);
    return set;
  }

  private static String shown(JsonNode node) {
    return node.isMissingNode() ? "nothing" : node.toString();
  }
}
