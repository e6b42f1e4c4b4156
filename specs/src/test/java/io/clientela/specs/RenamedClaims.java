package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pointers of provenance.yaml that follow a renamed part of the contract. A part is taken for
 * renamed if its claim points nowhere, and beside it one part alone has no claim and states the
 * same.
 */
final class RenamedClaims {
  private RenamedClaims() {}

  /** The text of provenance.yaml with the pointers as they are now; everything else stays. */
  static String follow(JsonNode bundle, String provenance) {
    String text = provenance;
    for (Map.Entry<String, String> each : renamed(bundle, provenance).entrySet()) {
      Pattern pointer = Pattern.compile(Pattern.quote(each.getKey()) + "(?=['\"/]|$)");
      text = pointer.matcher(text).replaceAll(Matcher.quoteReplacement(each.getValue()));
    }
    return text;
  }

  private static Map<String, String> renamed(JsonNode bundle, String provenance) {
    Map<String, JsonNode> claims = new LinkedHashMap<>();
    for (JsonNode claim : Yaml.parse(provenance).path("claims")) {
      claims.put(claim.path("at").asText(), claim.path("states"));
    }
    Set<String> gone = new TreeSet<>(claims.keySet());
    gone.removeIf(at -> !Pointer.resolve(bundle, at).isMissingNode());
    States states = new States(bundle, claims.keySet());
    List<ContractNode> unclaimed =
        ContractNodes.of(bundle).stream().filter(n -> !claims.containsKey(n.pointer())).toList();
    Map<String, String> renamed = new LinkedHashMap<>();
    for (String at : gone) {
      List<String> found =
          unclaimed.stream()
              .filter(node -> Pointer.parent(node.pointer()).equals(Pointer.parent(at)))
              .filter(node -> states.of(node).equals(claims.get(at)))
              .map(ContractNode::pointer)
              .toList();
      long rivals =
          gone.stream()
              .filter(other -> Pointer.parent(other).equals(Pointer.parent(at)))
              .filter(other -> claims.get(other).equals(claims.get(at)))
              .count();
      if (found.size() == 1 && rivals == 1) renamed.put(at, found.get(0));
    }
    return renamed;
  }
}
