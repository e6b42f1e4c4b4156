package io.clientela.conformance.mutation;

import static java.util.Objects.requireNonNull;

import io.clientela.conformance.cases.Case;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractSlice;
import io.clientela.conformance.wire.WireRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which cases a mutant of a contract is put to, and in which order. */
public final class MutantCases {
  private static final int MOST = 120;
  private static final int MORE = 25;
  private static final int OPERATIONS = 3;

  private final List<Case> cases;
  private final Map<String, List<Case>> bySchema = new LinkedHashMap<>();
  private final Map<String, Set<String>> schemaLeadsTo = new HashMap<>();
  private final Map<ContractOperation, Set<String>> operationLeadsTo = new HashMap<>();

  public MutantCases(Contract contract, List<Case> cases) {
    this.cases = cases;
    for (Case exchange : cases) {
      operationLeadsTo.computeIfAbsent(
          exchange.operation(), operation -> reached(contract, operation.itemPointer()));
      if (exchange.question() == null) continue;
      String schema = exchange.question().schema();
      bySchema.computeIfAbsent(schema, key -> new ArrayList<>()).add(exchange);
      schemaLeadsTo.computeIfAbsent(schema, key -> reached(contract, key));
    }
  }

  private static Set<String> reached(Contract contract, String pointer) {
    Set<String> used = new HashSet<>();
    ContractSlice.collect(contract.root(), contract.root().at(pointer), used);
    return used;
  }

  /** The cases about a schema that the fault is in, those closest to the fault first. */
  List<Case> asked(Mutant mutant) {
    String pointer = mutant.pointer();
    List<Case> asked = new ArrayList<>();
    bySchema.forEach(
        (schema, list) -> {
          boolean inside = within(pointer, schema) || within(schema, pointer);
          if (inside || leads(requireNonNull(schemaLeadsTo.get(schema)), pointer))
            asked.addAll(list);
        });
    return closestFirst(asked.stream(), mutant.focus());
  }

  /**
   * The cases that touch the changed place, closest first; after them a few of each operation that
   * leads there, of no more than three operations.
   */
  List<Case> related(Mutant mutant) {
    List<Case> related =
        new ArrayList<>(
            closestFirst(
                cases.stream()
                    .filter(exchange -> distance(exchange, mutant.focus()) < Integer.MAX_VALUE),
                mutant.focus()));
    if (related.size() > MOST) related.subList(MOST, related.size()).clear();
    Set<Case> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    taken.addAll(related);
    Map<ContractOperation, Integer> more = new HashMap<>();
    Set<String> shapes = new HashSet<>();
    for (Case exchange : cases) {
      if (taken.contains(exchange) || !leads(exchange.operation(), mutant.pointer())) continue;
      boolean wanted =
          exchange.coveredPointers().isEmpty()
              ? shapes.add(shape(exchange))
              : more.merge(exchange.operation(), 1, Integer::sum) <= MORE;
      if (wanted) related.add(exchange);
    }
    Set<ContractOperation> served = new LinkedHashSet<>();
    related.removeIf(
        exchange -> {
          if (served.size() < OPERATIONS) served.add(exchange.operation());
          return !served.contains(exchange.operation()) && !exchange.coveredPointers().isEmpty();
        });
    return related;
  }

  /** What tells exchanges apart that are not about the inside of a schema. */
  private static String shape(Case exchange) {
    WireRequest request = exchange.request();
    return String.join(
        "\n",
        exchange.operation().id(),
        request.target(),
        String.valueOf(request.contentType()),
        String.valueOf(request.body() == null),
        request.headers().toString(),
        String.valueOf(exchange.response().status()),
        String.valueOf(exchange.response().contentType()),
        String.valueOf(exchange.requestValid()),
        String.valueOf(exchange.responseValid()));
  }

  private static List<Case> closestFirst(Stream<Case> cases, String pointer) {
    return cases.sorted(Comparator.comparingInt(exchange -> distance(exchange, pointer))).toList();
  }

  /** How far from the place the closest pointer of the case is, in letters; 0 for the place. */
  private static int distance(Case exchange, String pointer) {
    int closest = Integer.MAX_VALUE;
    for (String touched : exchange.coveredPointers()) {
      if (within(touched, pointer) || within(pointer, touched)) {
        closest = Math.min(closest, Math.abs(touched.length() - pointer.length()));
      }
    }
    return closest;
  }

  private boolean leads(ContractOperation operation, String pointer) {
    if (within(pointer, operation.itemPointer())) return true;
    if (pointer.startsWith("/components/securitySchemes")) return operation.secured();
    return leads(requireNonNull(operationLeadsTo.get(operation)), pointer);
  }

  private static boolean leads(Set<String> components, String pointer) {
    for (String component : components) {
      if (within(pointer, component)) return true;
    }
    return false;
  }

  private static boolean within(String inner, String outer) {
    return inner.startsWith(outer)
        && (inner.length() == outer.length() || inner.charAt(outer.length()) == '/');
  }
}
