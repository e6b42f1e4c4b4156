package io.clientela.cli;

import io.clientela.cli.input.RecordProblem;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.Outcome;
import io.clientela.cli.report.Quantity;
import io.clientela.cli.report.RecordRef;
import io.clientela.cli.report.ReportLine;
import io.clientela.cli.report.RunListener;
import io.clientela.cli.report.Status;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says of each record that was not delivered which one, where and why: a line each, to a limit. Of
 * those that were not sent it says how many.
 */
final class ProblemLines implements RunListener {
  private static final int MOST = 100;

  private final PrintStream err;
  private final Map<String, Long> notSent = new LinkedHashMap<>();
  private long count;

  ProblemLines(PrintStream err) {
    this.err = err;
  }

  @Override
  public void broken(RecordRef record, List<RecordProblem> problems) {
    print(
        record.name()
            + ": "
            + problems.stream().map(RecordProblem::toString).collect(Collectors.joining("; ")));
  }

  @Override
  public void dropped(RecordRef record, List<RecordProblem> problems) {
    print(
        Texts.of(
            "%s: left out: %s",
            record.name(),
            problems.stream().map(RecordProblem::toString).collect(Collectors.joining("; "))));
  }

  @Override
  public void outcome(ReportLine entry) {
    Outcome outcome = entry.outcome();
    if (!outcome.status().isOpen()) return;
    if (outcome.status() == Status.NOT_SENT) {
      notSent.merge(outcome.vendor() + ": " + outcome.reason().orElse(""), 1L, Long::sum);
      return;
    }
    print(
        "%s, %s, %s: %s"
            .formatted(
                outcome.record().name(),
                outcome.vendor(),
                Texts.of(outcome.status().word()),
                outcome.reason().orElse("")));
  }

  @Override
  public void end() {
    notSent.forEach(
        (why, records) ->
            err.println(
                Texts.of("%s not sent to %s", Quantity.of(records, "customer", "customers"), why)));
    if (count > MOST) err.println(Texts.of("... and %s more, in the report", (count - MOST)));
  }

  private void print(String line) {
    if (++count <= MOST) err.println(line);
  }
}
