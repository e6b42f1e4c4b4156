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
  private final Consumer<Exchange> progress;

  Check(Server server, Judge judge, Consumer<Exchange> progress) {
    this.server = server;
    this.judge = judge;
    this.progress = progress;
  }

  CheckResult run(Contract contract, String name, List<PlannedCall> plan) {
    List<Judged> judged = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    int failures = 0;
    for (PlannedCall call : plan) {
      Exchange exchange = server.call(call);
      progress.accept(exchange);
      judged.add(new Judged(exchange, judge.of(exchange)));
      failures = exchange.response() == null ? failures + 1 : 0;
      if (failures == FAILURES_IN_A_ROW || Thread.currentThread().isInterrupted()) {
        int left = plan.size() - judged.size();
        notes.add("Given up after " + exchange.outcome() + "; calls not made: " + left);
        break;
      }
    }
    return new CheckResult(contract, name, judged, notes);
  }
}
