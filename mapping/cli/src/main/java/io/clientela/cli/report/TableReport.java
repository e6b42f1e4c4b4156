package io.clientela.cli.report;

import io.clientela.cli.input.RecordProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A report as a table: a row for each record and vendor. */
final class TableReport implements Report {
  private final ReportTable table;
  private final boolean personal;

  TableReport(ReportTable table, boolean personal) {
    this.table = table;
    this.personal = personal;
  }

  @Override
  public void broken(RecordRef record, List<RecordProblem> problems) {
    String reason =
        problems.stream().map(RecordProblem::toString).collect(Collectors.joining("; "));
    row(record, List.of(id(record.id()), "", Status.FAILED.word(), "", reason, ""));
  }

  @Override
  public void outcome(ReportLine entry) {
    Outcome outcome = entry.outcome();
    String reason = outcome.reason().orElse("");
    row(
        outcome.record(),
        List.of(
            id(outcome.record().id()),
            outcome.vendor(),
            outcome.status().word(),
            id(outcome.vendorId()),
            personal ? reason : VendorWords.cut(reason),
            losses(entry.losses())));
  }

  private String id(Optional<String> id) {
    return personal ? id.orElse("") : "";
  }

  private static String losses(List<InternedLoss> losses) {
    if (losses.isEmpty()) return "";
    StringBuilder text = new StringBuilder();
    for (InternedLoss loss : losses) text.append(loss.text()).append("; ");
    return text.substring(0, text.length() - 2);
  }

  private void row(RecordRef record, List<String> texts) {
    try {
      table.row(record.line(), texts);
    } catch (IOException e) {
      throw new UncheckedIOException("the report cannot be written", e);
    }
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
