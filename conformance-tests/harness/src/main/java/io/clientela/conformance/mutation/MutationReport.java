package io.clientela.conformance.mutation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.cases.ExpectedFailures;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.coverage.Coverage;
import io.clientela.conformance.mutation.MutationRun.Killer;
import io.clientela.conformance.mutation.MutationRun.MutantResult;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is told of the mutants of a run. It depends on them alone, and not on their order. */
public final class MutationReport {
  private MutationReport() {}

  /** A mutant and what became of it, by all cases and by those of the documents alone. */
  public record Entry(MutantResult result, boolean killedByDocument) {
    Mutant mutant() {
      return result.mutant();
    }

    boolean killed() {
      return result.killed();
    }
  }

  /**
   * The section of a report.
   *
   * @param equivalent the mutants that count neither as killed nor as surviving
   * @param document whether the cases of the documents were asked as well
   */
  public static ObjectNode of(List<Entry> results, ExpectedFailures equivalent, boolean document) {
    ObjectNode section = Json.MAPPER.createObjectNode();
    List<Entry> listed =
        results.stream().filter(entry -> equivalent.has(entry.mutant().id())).toList();
    List<Entry> counted =
        results.stream().filter(entry -> !equivalent.has(entry.mutant().id())).toList();
    section.put("total", results.size()).put("equivalent", listed.size());
    score(section, counted, document);
    section.put(
        "by_prism",
        counted.stream().filter(entry -> entry.result().killer() == Killer.PRISM).count());
    section.put("exchanges", results.stream().mapToInt(entry -> entry.result().exchanges()).sum());
    names(section.putArray("survivors"), counted, false);
    names(section.putArray("listed_but_killed"), listed, true);
    ObjectNode vendors = section.putObject("vendors");
    for (Contract contract : Contract.all()) {
      List<Entry> own = counted.stream().filter(entry -> isOf(contract, entry)).toList();
      if (own.isEmpty()) continue;
      ObjectNode vendor = vendors.putObject(contract.vendor());
      vendor.put("total", results.stream().filter(entry -> isOf(contract, entry)).count());
      vendor.put("equivalent", listed.stream().filter(entry -> isOf(contract, entry)).count());
      score(vendor, own, document);
    }
    TreeMap<String, Integer> operators = new TreeMap<>();
    counted.forEach(entry -> operators.merge(entry.mutant().operator(), 1, Integer::sum));
    section.set("operators", Json.MAPPER.valueToTree(operators));
    return section;
  }

  private static boolean isOf(Contract contract, Entry entry) {
    return entry.mutant().vendor().equals(contract.vendor());
  }

  private static void score(ObjectNode node, List<Entry> results, boolean document) {
    long killed = results.stream().filter(Entry::killed).count();
    node.put("killed", killed).put("score", Coverage.share(killed, results.size()));
    if (!document) return;
    long known = results.stream().filter(Entry::killedByDocument).count();
    node.put("document_only", Coverage.share(known, results.size()));
  }

  private static void names(ArrayNode names, List<Entry> results, boolean killed) {
    TreeSet<String> sorted = new TreeSet<>();
    results.stream()
        .filter(entry -> entry.killed() == killed)
        .forEach(entry -> sorted.add(entry.mutant().id()));
    sorted.forEach(names::add);
  }
}
