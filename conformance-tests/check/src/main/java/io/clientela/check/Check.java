package io.clientela.check;

import io.clientela.check.CheckResult.Judged;
import io.clientela.conformance.contract.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes the calls of a plan, one after the other, and judges what comes of them. */
final class Check {
  /** A server that does not respond at all is not asked again and again. */
  private static final int FAILURES_IN_A_ROW = 3;

  private final Server server;
  private final Judge judge;
  private final Redaction redaction;
  private final Consumer<Exchange> progress;

  Check(Server server, Judge judge, Redaction redaction, Consumer<Exchange> progress) {
    this.server = server;
    this.judge = judge;
    this.redaction = redaction;
    this.progress = progress;
  }

  /** All that follows sees exchanges and findings without the credential. */
  CheckResult run(Contract contract, String name, List<PlannedCall> plan) {
    List<Judged> judged = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    int failures = 0;
    for (PlannedCall call : plan) {
      Exchange exchange = server.call(call);
      if (Thread.interrupted()) {
        notes.add("Stopped before the end: " + left(plan, judged) + " Run it again for the rest.");
        break;
      }
      progress.accept(exchange);
      judged.add(
          new Judged(
              redaction.of(exchange), judge.of(exchange).stream().map(redaction::of).toList()));
      failures = exchange.response() == null ? failures + 1 : 0;
      if (failures == FAILURES_IN_A_ROW) {
        notes.add("Given up after " + exchange.outcome() + ": " + left(plan, judged));
        break;
      }
    }
    List<PlannedCall> notMade = plan.subList(judged.size(), plan.size());
    return new CheckResult(contract, name, judged, notMade, notes, judge.isBesidePrism());
  }

  private static String left(List<PlannedCall> plan, List<Judged> judged) {
    return plan.size() - judged.size() + " of " + plan.size() + " calls were not made.";
  }
}
