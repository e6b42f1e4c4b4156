package io.clientela.sidebyside;

import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.mutation.Mutant;
import io.clientela.specs.MockVendors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tool before mocks: the mock serves the mutant, the tool holds the contract. It is given the
 * operations that the mutant has a say in; the same tests are compared with those on the contract
 * as it is.
 */
final class PeerSuite implements Contender {
  private final Peer peer;
  private final MockVendors mocks;
  private final Path folder;
  private final Map<String, TestResults> expected = new HashMap<>();
  private int runs;

  PeerSuite(Peer peer, MockVendors mocks, Path folder) {
    this.peer = peer;
    this.mocks = mocks;
    this.folder = folder;
  }

  private record Run(TestResults results, Pairs pairs, int exchanges, long nanos) {}

  @Override
  public String name() {
    return peer.name();
  }

  @Override
  public Baseline baseline(Contract contract) {
    Run run = run(contract, contract.operations(), contract);
    expected.put(contract.vendor(), run.results());
    return new Baseline(
        run.results().size(),
        run.results().failing(),
        run.pairs().seen(),
        run.exchanges(),
        run.nanos());
  }

  @Override
  public Trial trial(Contract contract, Mutant mutant) {
    Run run = run(contract, ReachedOperations.of(contract, mutant.pointer()), mutant.changed());
    boolean killed = run.results().differFrom(expected.get(contract.vendor()));
    return new Trial(killed, killed, run.exchanges(), run.nanos());
  }

  private Run run(Contract contract, List<ContractOperation> operations, Contract served) {
    long begin = System.nanoTime();
    String mock = "peer-" + ++runs;
    Path own = folder.resolve(contract.vendor() + "-" + runs);
    Pairs pairs = new Pairs(contract);
    try (Recorder recorder = new Recorder(mocks.load(mock, Served.of(served)), pairs)) {
      Path view = Files.createDirectories(own).resolve("contract.json");
      Files.writeString(view, Json.write(peer.view(contract, operations)));
      TestResults results = peer.test(contract, view, recorder.url(), own);
      return new Run(results, pairs, recorder.exchanges(), System.nanoTime() - begin);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + own, e);
    } finally {
      mocks.unload(mock);
    }
  }
}
