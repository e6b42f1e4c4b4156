package io.clientela.sidebyside;

import io.clientela.conformance.cases.BundleCases;
import io.clientela.conformance.cases.Case;
import io.clientela.conformance.cases.ExpectedFailures;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractSlice;
import io.clientela.conformance.mutation.Mutant;
import io.clientela.conformance.mutation.MutantCases;
import io.clientela.conformance.mutation.MutationRun;
import io.clientela.conformance.mutation.MutationRun.MutantResult;
import io.clientela.conformance.wire.RequestSender;
import io.clientela.conformance.wire.ScriptedUpstream;
import io.clientela.conformance.wire.WireRequest;
import io.clientela.specs.MockVendors;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Our cases from the bundles, as {@code BundleCasesTest} and {@code MutationTest} run them. */
final class OwnSuite implements Contender, AutoCloseable {
  private final MockVendors mocks;
  private final ScriptedUpstream upstream = new ScriptedUpstream();
  private final RequestSender sender = new RequestSender();
  private final ExpectedFailures expected = ExpectedFailures.ofCases();
  private final Map<String, MutationRun> mutants = new HashMap<>();

  OwnSuite(MockVendors mocks) {
    this.mocks = mocks;
  }

  @Override
  public String name() {
    return "this suite";
  }

  @Override
  public Baseline baseline(Contract contract) {
    long begin = System.nanoTime();
    List<Case> cases = BundleCases.of(contract);
    MutantCases ordered = new MutantCases(contract, cases);
    mutants.put(contract.vendor(), new MutationRun(mocks, upstream, ordered, "own-mutant"));
    String proxy = "own-" + contract.vendor();
    URI url =
        mocks.loadProxy(
            proxy, ContractSlice.of(contract.root(), contract.operations()), upstream.url());
    Pairs pairs = new Pairs(contract);
    try (Recorder recorder = new Recorder(url, pairs)) {
      int failing = 0;
      for (Case exchange : cases) {
        WireRequest request = upstream.scripted(exchange.request(), exchange.response());
        boolean agreed = exchange.disagreement(sender.send(recorder.url(), request)).isEmpty();
        if (agreed == expected.has(exchange.toString())) failing++;
      }
      long nanos = System.nanoTime() - begin;
      return new Baseline(cases.size(), failing, pairs.seen(), recorder.exchanges(), nanos);
    } finally {
      mocks.unload(proxy);
    }
  }

  @Override
  public Trial trial(Contract contract, Mutant mutant) {
    long begin = System.nanoTime();
    MutantResult result =
        mutants.get(contract.vendor()).judge(mutant, MutationRun.Order.PRISM_FIRST);
    boolean onWire = result.killer() == MutationRun.Killer.PRISM;
    return new Trial(result.killed(), onWire, result.exchanges(), System.nanoTime() - begin);
  }

  @Override
  public void close() {
    upstream.close();
  }
}
