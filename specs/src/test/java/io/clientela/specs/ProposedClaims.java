package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Claims that provenance.yaml lacks, each with its pointer, what the contract states there and the
 * lines of the document that may say it. Where it comes from is left to whoever reads the lines:
 * {@code from: TODO} fails until it is told. No claim that is there is changed.
 */
final class ProposedClaims {
  private static final List<String> ROOT =
      List.of("security", "x-rate-limit", "x-error-text", "x-success-property");
  private static final int MOST_LINES = 12;

  private final JsonNode bundle;
  private final DocumentIndex index;

  ProposedClaims(JsonNode bundle, DocumentIndex index) {
    this.bundle = bundle;
    this.index = index;
  }

  /** The text of provenance.yaml with the missing claims behind those that are there. */
  String addTo(String provenance) {
    Set<String> claimed = new LinkedHashSet<>();
    Yaml.parse(provenance).path("claims").forEach(it -> claimed.add(it.path("at").asText()));
    List<ContractNode> missing = new ArrayList<>();
    for (ContractNode node : ContractNodes.of(bundle)) {
      if (!node.is(Kind.REFERENCE) && !isCovered(node, claimed)) missing.add(node);
    }
    Set<String> all = new LinkedHashSet<>(claimed);
    missing.forEach(node -> all.add(node.pointer()));
    States states = new States(bundle, all);
    StringBuilder added = new StringBuilder();
    for (String key : ROOT) {
      if (!bundle.has(key) || claimed.contains("#/" + key)) continue;
      added.append(claim("#/" + key, List.of(), bundle.get(key)));
    }
    for (ContractNode node : missing) {
      added.append(claim(node.pointer(), lines(node), states.of(node)));
    }
    int end = provenance.indexOf("\ndecisions:");
    if (end < 0) return provenance + added;
    return provenance.substring(0, end + 1) + added + provenance.substring(end + 1);
  }

  /** A media type is covered by the claim on its body, which is proposed first. */
  private static boolean isCovered(ContractNode node, Set<String> claimed) {
    return claimed.contains(node.pointer()) || node.is(Kind.MEDIA_TYPE);
  }

  private String claim(String at, List<String> lines, JsonNode states) {
    return """
          - at: '%s'
            from: TODO
            %s
            status: TODO
            states: %s
        """
        .formatted(
            at.replace("'", "''"),
            index.isNone() ? "note: TODO" : "lines: " + lines,
            Flow.text(states));
  }

  private List<String> lines(ContractNode node) {
    return switch (node.kind()) {
      case PROPERTY -> said(Fact.Kind.NAME, Set.of(Pointer.last(node.pointer())));
      case PARAMETER -> said(Fact.Kind.NAME, Set.of(node.json().path("name").asText()));
      case RESPONSE -> said(Fact.Kind.STATUS, Set.of(Pointer.last(node.pointer())));
      case OPERATION -> said(Fact.Kind.OPERATION, calls(node.pointer()));
      case SCHEMA -> said(Fact.Kind.NAME, names(node.json()));
      default -> List.of();
    };
  }

  private static Set<String> calls(String pointer) {
    String method = Pointer.last(pointer).toUpperCase(Locale.ROOT);
    return Set.of(method, method + " " + Pointer.last(Pointer.parent(pointer)));
  }

  private static Set<String> names(JsonNode schema) {
    return schema.path("properties").properties().stream()
        .map(property -> property.getKey())
        .collect(Collectors.toSet());
  }

  /** The first lines that say one of the values; a path may stand behind its host there. */
  private List<String> said(Fact.Kind kind, Set<String> values) {
    return index.lines().keySet().stream()
        .filter(line -> index.facts(line).stream().anyMatch(fact -> says(fact, kind, values)))
        .limit(MOST_LINES)
        .map(line -> kind == Fact.Kind.NAME ? withMarks(line) : String.valueOf(line))
        .toList();
  }

  /** The line of a name, and those below it that mark something of it. */
  private String withMarks(int line) {
    String name = index.facts(line).get(0).of();
    int last = line;
    while (isOf(name, last + 1)) last++;
    return last == line ? String.valueOf(line) : "'" + line + "-" + last + "'";
  }

  private boolean isOf(String name, int line) {
    return index.has(line)
        && index.facts(line).stream().noneMatch(fact -> fact.is(Fact.Kind.NAME))
        && index.facts(line).stream().anyMatch(fact -> fact.of().equals(name));
  }

  private static boolean says(Fact fact, Fact.Kind kind, Set<String> values) {
    return fact.is(kind) && values.stream().anyMatch(it -> isSaid(fact.value(), it));
  }

  private static boolean isSaid(String said, String value) {
    String path = value.substring(value.indexOf(' ') + 1);
    return said.equals(value) || (path.startsWith("/") && said.endsWith(path));
  }
}
