package io.clientela.check;

import io.clientela.check.PlannedCall.Kind;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.report.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a check found.
 *
 * @param server what was checked, in words
 * @param judged each exchange with its findings, in the order of the calls
 * @param notMade the calls that should have been made, had the check not ended before
 * @param notes what a reader has to know
 * @param besidePrism whether Prism judged the responses too
 */
record CheckResult(
    Contract contract,
    String server,
    List<Judged> judged,
    List<PlannedCall> notMade,
    List<String> notes,
    boolean besidePrism) {
  /** An exchange and what is not as the contract says. */
  record Judged(Exchange exchange, List<Finding> findings) {}

  /** The same with more notes. */
  CheckResult with(List<String> more) {
    List<String> all = new ArrayList<>(notes);
    all.addAll(more);
    return new CheckResult(contract, server, judged, notMade, all, besidePrism);
  }

  /** Each finding once, in the order in which they were found. */
  List<Finding> findings() {
    Set<Finding> all = new LinkedHashSet<>();
    judged.forEach(it -> all.addAll(it.findings()));
    return List.copyOf(all);
  }

  /**
   * The operations that should have succeeded and never did, with the outcome of the last call: a
   * success of theirs could not be judged.
   */
  Map<ContractOperation, String> notExercised() {
    Map<ContractOperation, String> missing = new LinkedHashMap<>();
    for (Judged it : judged) {
      if (it.exchange().call().kind() != Kind.SUCCESS) continue;
      missing.put(it.exchange().call().operation(), it.exchange().outcome());
    }
    for (PlannedCall call : notMade) {
      if (call.kind() == Kind.SUCCESS) missing.putIfAbsent(call.operation(), "no call");
    }
    judged.stream()
        .filter(it -> it.exchange().call().kind() != Kind.WITHOUT_CREDENTIAL)
        .filter(it -> it.exchange().isSuccess())
        .forEach(it -> missing.remove(it.exchange().call().operation()));
    return missing;
  }

  /** 0: as the contract says; 1: it differs; 3: no difference, but not all could be judged. */
  int exitCode() {
    if (!findings().isEmpty()) return 1;
    return judged.isEmpty() || !notExercised().isEmpty() ? 3 : 0;
  }

  /** The result in one line. */
  String headline() {
    List<String> parts = new ArrayList<>();
    parts.add(counted(judged.size(), "call"));
    parts.add(counted(findings().size(), "difference"));
    int missing = notExercised().size();
    if (missing > 0) parts.add(counted(missing, "operation") + " without a success to judge");
    return contract.vendor() + ", " + server + ": " + String.join(", ", parts);
  }

  /** What the comparison with Prism came to, in one line. */
  String besidePrismWords() {
    long responses = judged.stream().filter(it -> it.exchange().response() != null).count();
    long apart =
        judged.stream()
            .filter(it -> it.findings().stream().anyMatch(f -> f.kind().equals("judges-disagree")))
            .count();
    return "Judged by Prism too: the two agree on "
        + (responses - apart)
        + " of "
        + counted(responses, "response");
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
