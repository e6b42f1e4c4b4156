package io.clientela.conformance.mutation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.cases.ExpectedFailures;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.coverage.Coverage;
import io.clientela.conformance.mutation.MutationRun.Fate;
import io.clientela.conformance.mutation.MutationRun.Killer;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is told of the mutants of a run. It depends on them alone, and not on their order. */
public final class MutationReport {
  private MutationReport() {}

  /** A mutant and what became of it, by all cases and by those of the documents alone. */
  public record Result(Fate fate, boolean killedByDocument) {
    Mutant mutant() {
      return fate.mutant();
    }

    boolean killed() {
      return fate.killed();
    }
  }

  /**
   * The section of a report.
   *
   * @param equivalent the mutants that count neither as killed nor as surviving
   * @param document whether the cases of the documents were asked as well
   */
  public static ObjectNode of(List<Result> results, ExpectedFailures equivalent, boolean document) {
    ObjectNode section = Json.MAPPER.createObjectNode();
    List<Result> listed =
        results.stream().filter(one -> equivalent.has(one.mutant().id())).toList();
    List<Result> counted =
        results.stream().filter(one -> !equivalent.has(one.mutant().id())).toList();
    section.put("total", results.size()).put("equivalent", listed.size());
    score(section, counted, document);
    section.put(
        "by_prism", counted.stream().filter(one -> one.fate().killer() == Killer.PRISM).count());
    section.put("exchanges", results.stream().mapToInt(one -> one.fate().exchanges()).sum());
    names(section.putArray("survivors"), counted, false);
    names(section.putArray("listed_but_killed"), listed, true);
    ObjectNode vendors = section.putObject("vendors");
    for (Contract contract : Contract.all()) {
      List<Result> own = counted.stream().filter(one -> isOf(contract, one)).toList();
      if (own.isEmpty()) continue;
      ObjectNode vendor = vendors.putObject(contract.vendor());
      vendor.put("total", results.stream().filter(one -> isOf(contract, one)).count());
      vendor.put("equivalent", listed.stream().filter(one -> isOf(contract, one)).count());
      score(vendor, own, document);
    }
    TreeMap<String, Integer> operators = new TreeMap<>();
    counted.forEach(one -> operators.merge(one.mutant().operator(), 1, Integer::sum));
    section.set("operators", Json.MAPPER.valueToTree(operators));
    return section;
  }

  private static boolean isOf(Contract contract, Result one) {
    return one.mutant().vendor().equals(contract.vendor());
  }

  private static void score(ObjectNode node, List<Result> results, boolean document) {
    long killed = results.stream().filter(Result::killed).count();
    node.put("killed", killed).put("score", Coverage.share(killed, results.size()));
    if (!document) return;
    long known = results.stream().filter(Result::killedByDocument).count();
    node.put("document_only", Coverage.share(known, results.size()));
  }

  private static void names(ArrayNode names, List<Result> results, boolean killed) {
    TreeSet<String> sorted = new TreeSet<>();
    results.stream()
        .filter(one -> one.killed() == killed)
        .forEach(one -> sorted.add(one.mutant().id()));
    sorted.forEach(names::add);
  }
}
