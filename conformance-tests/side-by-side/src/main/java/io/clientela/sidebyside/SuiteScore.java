package io.clientela.sidebyside;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.mutation.Mutant;
import io.clientela.sidebyside.Contender.Baseline;
import io.clientela.sidebyside.Contender.Trial;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a suite did, on all contracts and all mutants. */
final class SuiteScore {
  private static final double NANOS_PER_MILLI = 1e6;

  private final String name;
  private final Map<String, Baseline> baselines = new LinkedHashMap<>();
  private final Map<Mutant, Trial> trials = new LinkedHashMap<>();

  SuiteScore(String name) {
    this.name = name;
  }

  void add(Contract contract, Baseline baseline) {
    baselines.put(contract.vendor(), baseline);
  }

  void add(Mutant mutant, Trial trial) {
    trials.put(mutant, trial);
  }

  String name() {
    return name;
  }

  int tests() {
    return baselines.values().stream().mapToInt(Baseline::tests).sum();
  }

  int failing() {
    return baselines.values().stream().mapToInt(Baseline::failing).sum();
  }

  int pairs() {
    return baselines.values().stream().mapToInt(baseline -> baseline.pairs().size()).sum();
  }

  int exchanges() {
    return baselines.values().stream().mapToInt(Baseline::exchanges).sum();
  }

  double millis() {
    return baselines.values().stream().mapToLong(Baseline::nanos).sum() / NANOS_PER_MILLI;
  }

  double millisPerExchange() {
    return millis() / exchanges();
  }

  int mutants() {
    return trials.size();
  }

  int killed() {
    return (int) trials.values().stream().filter(Trial::killed).count();
  }

  int killedOnWire() {
    return (int) trials.values().stream().filter(Trial::onWire).count();
  }

  int mutantExchanges() {
    return trials.values().stream().mapToInt(Trial::exchanges).sum();
  }

  double mutantMillis() {
    return trials.values().stream().mapToLong(Trial::nanos).sum() / NANOS_PER_MILLI;
  }

  double killedPerThousandExchanges() {
    return 1000.0 * killed() / Math.max(1, mutantExchanges());
  }

  ObjectNode json() {
    ObjectNode json = Json.MAPPER.createObjectNode().put("name", name);
    json.put("tests", tests()).put("failing", failing()).put("pairs", pairs());
    json.put("exchanges", exchanges()).put("ms", millis());
    json.put("ms_per_exchange", millisPerExchange());
    json.put("mutants", mutants()).put("killed", killed()).put("killed_on_wire", killedOnWire());
    json.put("mutant_exchanges", mutantExchanges()).put("mutant_ms", mutantMillis());
    json.put("killed_per_1000_exchanges", killedPerThousandExchanges());
    ObjectNode vendors = json.putObject("vendors");
    baselines.forEach(
        (vendor, baseline) ->
            vendors
                .putObject(vendor)
                .put("tests", baseline.tests())
                .put("failing", baseline.failing())
                .put("pairs", baseline.pairs().size())
                .put("exchanges", baseline.exchanges())
                .put("ms", baseline.nanos() / NANOS_PER_MILLI));
    ArrayNode survivors = json.putArray("survivors");
    trials.forEach(
        (mutant, trial) -> {
          if (!trial.killed()) survivors.add(mutant.id());
        });
    return json;
  }
}
