package io.clientela.conformance.mutation;

import static java.util.Objects.requireNonNull;

import io.clientela.conformance.cases.Case;
import io.clientela.conformance.cases.ExpectedFailures;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractSlice;
import io.clientela.conformance.contract.SchemaOracle;
import io.clientela.conformance.wire.RequestSender;
import io.clientela.conformance.wire.ScriptedUpstream;
import io.clientela.conformance.wire.WireResponse;
import io.clientela.specs.MockVendors;
import io.clientela.specs.UnservableContractException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts mutants of a contract to the cases of the original. A mutant is killed by the first case
 * whose verdict is not the expected one. Which case that may be, the schema oracle guesses; Prism
 * has to see it as well, on the wire.
 */
public final class MutationRun {
  private static final int GUESSES = 2;
  private static final int FIRST = 25;

  private final MockVendors mocks;
  private final ScriptedUpstream upstream;
  private final MutantCases cases;
  private final RequestSender sender = new RequestSender();
  private final ExpectedFailures expected = ExpectedFailures.ofCases();
  private final String name;

  /** How a mutant is put to the test. */
  public enum Order {
    /** By Prism, what it leaves by the schema oracle. */
    PRISM_FIRST,
    /** By the schema oracle, and by Prism only what is no schema. */
    SCHEMA_FIRST
  }

  /** Who noticed a mutant. */
  public enum Killer {
    PRISM,
    SCHEMA_ORACLE,
    NOBODY
  }

  /** What became of a mutant; {@code by} names the case that killed it, empty if none did. */
  public record MutantResult(Mutant mutant, Killer killer, String by, int exchanges) {
    public boolean killed() {
      return killer != Killer.NOBODY;
    }
  }

  /**
   * Prepares a run.
   *
   * @param name of the mocks that it loads, one at a time
   */
  public MutationRun(MockVendors mocks, ScriptedUpstream upstream, MutantCases cases, String name) {
    this.mocks = mocks;
    this.upstream = upstream;
    this.cases = cases;
    this.name = name;
  }

  public MutantResult judge(Mutant mutant, Order order) {
    Contract changed = mutant.changed();
    List<Case> noticed = noticed(mutant, changed);
    MutantResult bySchema =
        noticed.isEmpty()
            ? new MutantResult(mutant, Killer.NOBODY, "", 0)
            : new MutantResult(mutant, Killer.SCHEMA_ORACLE, noticed.get(0).toString(), 0);
    if (order == Order.SCHEMA_FIRST) {
      boolean schema = mutant.pointer().startsWith("/components/schemas/");
      if (bySchema.killed() || schema) return bySchema;
    }
    MutantResult byPrism = byPrism(mutant, changed, noticed);
    return byPrism.killed()
        ? byPrism
        : new MutantResult(mutant, bySchema.killer(), bySchema.by(), byPrism.exchanges());
  }

  /** The first cases that the schema oracle judges otherwise by the changed contract. */
  private List<Case> noticed(Mutant mutant, Contract changed) {
    SchemaOracle oracle = new SchemaOracle(changed);
    return cases.asked(mutant).stream()
        .filter(exchange -> !requireNonNull(exchange.question()).isConfirmedBy(changed, oracle))
        .limit(GUESSES)
        .toList();
  }

  @SuppressWarnings("ReferenceEquality") // which of them were sent, not what they are
  private MutantResult byPrism(Mutant mutant, Contract changed, List<Case> noticed) {
    List<Case> related = cases.related(mutant);
    List<Case> first = noticed.isEmpty() ? ofOneOperation(related) : noticed;
    MutantResult result = exchange(mutant, changed, first);
    if (result.killed()) return result;
    List<Case> rest =
        related.stream()
            .filter(exchange -> first.stream().noneMatch(sent -> sent == exchange))
            .toList();
    MutantResult later = exchange(mutant, changed, rest);
    return new MutantResult(
        mutant, later.killer(), later.by(), result.exchanges() + later.exchanges());
  }

  private static List<Case> ofOneOperation(List<Case> cases) {
    return cases.stream()
        .filter(exchange -> exchange.operation().equals(cases.get(0).operation()))
        .limit(FIRST)
        .toList();
  }

  private MutantResult exchange(Mutant mutant, Contract changed, List<Case> list) {
    Set<ContractOperation> operations = new LinkedHashSet<>();
    list.forEach(exchange -> operations.add(exchange.operation()));
    URI proxy;
    try {
      proxy = mocks.loadProxy(name, ContractSlice.of(changed.root(), operations), upstream.url());
    } catch (UnservableContractException e) {
      return new MutantResult(mutant, Killer.PRISM, "it cannot be served: " + e.getMessage(), 0);
    }
    try {
      int exchanges = 0;
      for (Case exchange : list) {
        if (expected.has(exchange.toString())) continue;
        exchanges++;
        WireResponse response = exchange.send(sender, proxy, upstream);
        if (!exchange.disagreement(response).isEmpty()) {
          return new MutantResult(mutant, Killer.PRISM, exchange.toString(), exchanges);
        }
      }
      return new MutantResult(mutant, Killer.NOBODY, "", exchanges);
    } finally {
      mocks.unload(name);
    }
  }
}
