package io.clientela.conformance;

import io.clientela.specs.MockVendors;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts mutants of a contract to the cases of the original. A mutant is killed by the first case
 * whose verdict is not the expected one. Cases that touch the changed place come first; of the
 * others, a few of each operation that leads there.
 */
final class MutationRun {
  private static final int MOST = 120;
  private static final int MORE = 25;
  private static final int OPERATIONS = 3;

  private final MockVendors mocks;
  private final ScriptedUpstream upstream;
  private final CaseSender sender = new CaseSender();
  private final Map<String, List<Case>> cases = new HashMap<>();
  private final Map<String, Map<ContractOperation, Set<String>>> reaches = new HashMap<>();
  private final KnownGaps gaps = KnownGaps.ofCases();
  private int loaded;

  /** How a mutant is put to the test. */
  enum Order {
    /** By Prism, what it leaves by the schema oracle. */
    PRISM_FIRST,
    /** By the schema oracle, and by Prism only what is no schema. */
    SCHEMA_FIRST
  }

  /** What became of a mutant; {@code by} names the case that killed it, empty if none did. */
  record Fate(Mutant mutant, boolean killed, String by, int exchanges) {}

  MutationRun(MockVendors mocks, ScriptedUpstream upstream) {
    this.mocks = mocks;
    this.upstream = upstream;
  }

  /** Uses these cases for the vendor's mutants. */
  void use(Contract contract, List<Case> all) {
    cases.put(contract.vendor(), all);
    Map<ContractOperation, Set<String>> reached = new HashMap<>();
    for (ContractOperation operation : contract.operations()) {
      Set<String> used = new HashSet<>();
      Pruned.collect(contract.root(), contract.root().at(operation.itemPointer()), used);
      reached.put(operation, used);
    }
    reaches.put(contract.vendor(), reached);
  }

  Fate fate(Mutant mutant, Order order) {
    List<Case> related = related(mutant);
    if (order == Order.PRISM_FIRST) return byPrism(mutant, related);
    Fate fate = bySchema(mutant, 0);
    boolean schema = mutant.pointer().startsWith("/components/schemas/");
    return fate.killed() || schema ? fate : byPrism(mutant, related);
  }

  private Fate byPrism(Mutant mutant, List<Case> related) {
    Set<ContractOperation> operations = new LinkedHashSet<>();
    related.forEach(one -> operations.add(one.operation()));
    String name = "mutant-" + ++loaded;
    URI proxy;
    try {
      proxy = mocks.loadProxy(name, Pruned.of(mutant.root(), operations), upstream.url());
    } catch (IllegalStateException e) {
      return new Fate(mutant, true, "it cannot be served: " + e.getMessage(), 0);
    }
    try {
      int exchanges = 0;
      for (Case one : related) {
        if (gaps.has(one.toString())) continue;
        exchanges++;
        String disagreement =
            one.disagreement(sender.send(proxy, upstream.scripted(one.request(), one.answer())));
        if (!disagreement.isEmpty()) return new Fate(mutant, true, one.toString(), exchanges);
      }
      return bySchema(mutant, exchanges);
    } finally {
      mocks.unload(name);
    }
  }

  /** The second oracle's chance: it knows what Prism does not enforce. */
  private Fate bySchema(Mutant mutant, int exchanges) {
    Contract changed = new Contract(mutant.vendor(), mutant.root());
    SchemaOracle oracle = new SchemaOracle(changed);
    Map<ContractOperation, Set<String>> reached = reaches.get(mutant.vendor());
    for (Case one : cases.get(mutant.vendor())) {
      if (one.question() == null) continue;
      if (!leads(one.operation(), reached.get(one.operation()), mutant.pointer())) continue;
      if (!one.question().answered(changed, oracle)) {
        return new Fate(mutant, true, "schema oracle: " + one, exchanges);
      }
    }
    return new Fate(mutant, false, "", exchanges);
  }

  private List<Case> related(Mutant mutant) {
    List<Case> first = new ArrayList<>();
    List<Case> more = new ArrayList<>();
    Map<ContractOperation, Integer> taken = new HashMap<>();
    Map<ContractOperation, Set<String>> reached = reaches.get(mutant.vendor());
    for (Case one : cases.get(mutant.vendor())) {
      if (touches(one, mutant.focus())) {
        first.add(one);
      } else if (one.touches().isEmpty()
          && leads(one.operation(), reached.get(one.operation()), mutant.pointer())) {
        more.add(one);
      } else if (leads(one.operation(), reached.get(one.operation()), mutant.pointer())
          && taken.merge(one.operation(), 1, Integer::sum) <= MORE) {
        more.add(one);
      }
    }
    first.sort(Comparator.comparingInt(one -> distance(one, mutant.focus())));
    first = first.subList(0, Math.min(MOST, first.size()));
    first.addAll(more);
    Set<ContractOperation> served = new LinkedHashSet<>();
    return first.stream()
        .filter(
            one -> {
              if (served.size() < OPERATIONS) served.add(one.operation());
              return served.contains(one.operation()) || one.touches().isEmpty();
            })
        .toList();
  }

  /** How far from the place the closest pointer of the case is, in letters; 0 for the place. */
  private static int distance(Case one, String pointer) {
    return one.touches().stream()
        .filter(touched -> within(touched, pointer) || within(pointer, touched))
        .mapToInt(touched -> Math.abs(touched.length() - pointer.length()))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static boolean touches(Case one, String pointer) {
    for (String touched : one.touches()) {
      if (within(touched, pointer) || within(pointer, touched)) return true;
    }
    return false;
  }

  private static boolean within(String inner, String outer) {
    return inner.equals(outer) || inner.startsWith(outer + "/");
  }

  private static boolean leads(ContractOperation operation, Set<String> used, String pointer) {
    if (within(pointer, operation.itemPointer())) return true;
    if (pointer.startsWith("/components/securitySchemes")) return operation.secured();
    return used.stream().anyMatch(component -> within(pointer, component));
  }
}
