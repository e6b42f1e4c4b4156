package io.clientela.conformance.changes;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractSlice;
import io.clientela.conformance.contract.Pointers;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares two versions of a contract: what is on the wire, then whatever else differs. */
public final class ContractDiff {
  static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

  private final Located base;
  private final Located next;
  private final Changes changes = new Changes();
  private final OperationDiff operations = new OperationDiff(changes);

  private ContractDiff(JsonNode base, JsonNode next) {
    this.base = Located.at(base, "");
    this.next = Located.at(next, "");
  }

  /** All changes, breaking ones first; none if the two say the same. */
  public static List<Change> between(Contract base, Contract next) {
    return new ContractDiff(base.root(), next.root()).all();
  }

  private List<Change> all() {
    RootDiff root = new RootDiff(changes);
    root.servers(base.get("servers"), next.get("servers"));
    root.rateLimit(base.get("x-rate-limit"), next.get("x-rate-limit"));
    root.refusals(base, next);
    root.schemes(
        base.get("components").get("securitySchemes"),
        next.get("components").get("securitySchemes"));
    items("paths", Direction.SEND);
    items("webhooks", Direction.READ);
    Set<String> reached = reached(base);
    Set<String> reachedNow = reached(next);
    schemaNames(reached, reachedNow);
    Set<String> either = new HashSet<>(reached);
    either.addAll(reachedNow);
    new LeftoverDiff(changes, either).compare(base, next);
    return changes.all().stream().sorted(Change.ORDER).toList();
  }

  private void items(String section, Direction direction) {
    Map<String, Located> before = byTemplate(base.get(section));
    Map<String, Located> after = byTemplate(next.get(section));
    Set<String> templates = new TreeSet<>(before.keySet());
    templates.addAll(after.keySet());
    for (String template : templates) {
      Located old = before.getOrDefault(template, Located.missing(base));
      Located item = after.getOrDefault(template, Located.missing(next));
      if (old.exists() && item.exists() && !old.pointer().equals(item.pointer())) {
        String reason = "The path names its parameters otherwise; on the wire it is the same.";
        changes.add(
            new Change(
                "path-parameter-renamed",
                item.pointer(),
                direction,
                Impact.COMPATIBLE,
                null,
                null,
                reason));
        changes.cover(old);
      }
      for (String method : METHODS) {
        operations.compare(old, item, method, direction);
      }
    }
  }

  /** Path items by what is on the wire: the names of parameters are not. */
  private static Map<String, Located> byTemplate(Located section) {
    Map<String, Located> items = new LinkedHashMap<>();
    section
        .node()
        .fieldNames()
        .forEachRemaining(path -> items.put(path.replaceAll("\\{[^}]*}", "{}"), section.get(path)));
    return items;
  }

  private static Set<String> reached(Located root) {
    Set<String> reached = new HashSet<>();
    for (String section : List.of("paths", "webhooks")) {
      ContractSlice.collect(root.node(), root.get(section).node(), reached);
    }
    return reached;
  }

  /** Generated clients have a class for each schema, of the same name. */
  private void schemaNames(Set<String> reached, Set<String> reachedNow) {
    Located before = base.get("components").get("schemas");
    Located after = next.get("components").get("schemas");
    for (String name : Located.names(before, after)) {
      String pointer = "/components/schemas" + Pointers.step(name);
      if (before.has(name) == after.has(name)) continue;
      boolean gone = before.has(name);
      if (!(gone ? reached : reachedNow).contains(pointer)) continue;
      String reason =
          gone
              ? "Generated clients have the class `%s` no longer."
              : "Generated clients have the class `%s` from now on.";
      changes.add(
          gone ? "schema-name-removed" : "schema-name-added",
          before.get(name),
          after.get(name),
          Direction.NONE,
          gone ? Impact.BREAKING : Impact.COMPATIBLE,
          reason.formatted(name));
    }
  }
}
