package io.clientela.cli.report;

import io.clientela.cli.file.WholeFile;
import io.clientela.cli.input.RecordProblem;
import io.clientela.cli.language.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A report as a page: what a run came to, by vendor and by reason. */
final class HtmlReport implements Report {
  private static final int MOST_NAMED = 10;

  private final OutputStream stream;
  private final Totals totals;
  private final boolean personal;
  private final ReasonGroups<Reason> reasons = new ReasonGroups<>(MOST_NAMED);

  /** What records that were not delivered have in common; no vendor if they cannot be read. */
  record Reason(String vendor, Status status, String text) {}

  static HtmlReport open(Path file, Totals totals, boolean personal) {
    byte[] unfinished = bytes(HtmlPage.unfinished());
    byte[] beginning = bytes(HtmlPage.BEGINNING);
    return new HtmlReport(WholeFile.open(file, "report", beginning, unfinished), totals, personal);
  }

  /** Writes to a stream, which is closed with this. */
  HtmlReport(OutputStream stream, Totals totals, boolean personal) {
    this.stream = stream;
    this.totals = totals;
    this.personal = personal;
  }

  @Override
  public void broken(RecordRef record, List<RecordProblem> problems) {
    String text = problems.stream().map(RecordProblem::toString).collect(Collectors.joining("; "));
    reasons.add(new Reason("", Status.FAILED, Texts.of("cannot be read: %s", text)), record);
  }

  @Override
  public void outcome(ReportLine entry) {
    Outcome outcome = entry.outcome();
    if (outcome.status().isDone()) return;
    String text = VendorWords.withoutTimes(outcome.reason().orElse(""));
    reasons.add(
        new Reason(outcome.vendor(), outcome.status(), personal ? text : VendorWords.cut(text)),
        outcome.record());
  }

  @Override
  public void close() throws IOException {
    try (stream) {
      stream.write(bytes(HtmlPage.of(totals, reasons, personal)));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
