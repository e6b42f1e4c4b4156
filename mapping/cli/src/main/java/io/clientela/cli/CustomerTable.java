package io.clientela.cli;

import static java.util.Objects.requireNonNull;

import io.clientela.cli.input.RecordProblem;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.Outcome;
import io.clientela.cli.report.Quantity;
import io.clientela.cli.report.RecordRef;
import io.clientela.cli.report.ReportLine;
import io.clientela.cli.report.RunListener;
import io.clientela.cli.report.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Customer by vendor, what became of it; for files that fit on a screen. */
final class CustomerTable implements RunListener {
  private static final int MOST = 40;

  private final List<String> vendors;
  private final Map<RecordRef, Map<String, Outcome>> rows = new LinkedHashMap<>();
  private final Map<RecordRef, List<RecordProblem>> broken = new HashMap<>();
  private final List<String> notes = new ArrayList<>();
  private boolean tooLong;

  CustomerTable(List<String> vendors) {
    this.vendors = vendors;
  }

  @Override
  public void begin(RecordRef record) {
    if (tooLong) return;
    if (rows.size() < MOST) {
      rows.put(record, new HashMap<>());
    } else {
      tooLong = true;
      rows.clear();
    }
  }

  @Override
  public void broken(RecordRef record, List<RecordProblem> problems) {
    begin(record);
    if (!tooLong) broken.put(record, problems);
  }

  @Override
  public void outcome(ReportLine entry) {
    if (tooLong) return;
    Outcome outcome = entry.outcome();
    Map<String, Outcome> row = rows.get(outcome.record());
    if (row != null) row.put(outcome.vendor(), outcome);
  }

  void print(Output out) {
    if (tooLong || rows.isEmpty()) return;
    TextTable table = new TextTable(headings());
    rows.forEach((record, outcomes) -> table.row(row(record, outcomes)));
    table.print(out);
    out.println();
    if (notes.isEmpty()) return;
    for (int i = 0; i < notes.size(); i++) out.println("(" + (i + 1) + ") " + notes.get(i));
    out.println();
  }

  private List<String> headings() {
    List<String> headings = new ArrayList<>(List.of(Texts.of("customer")));
    headings.addAll(vendors);
    return headings;
  }

  private List<String> row(RecordRef record, Map<String, Outcome> outcomes) {
    List<String> row = new ArrayList<>();
    row.add(record.id().orElse(Texts.of("line %s", record.line())));
    for (String vendor : vendors) {
      row.add(
          broken.containsKey(record)
              ? word(Status.FAILED) + " " + note(broken.get(record).get(0).toString())
              : cell(requireNonNull(outcomes.get(vendor))));
    }
    return row;
  }

  private String cell(Outcome outcome) {
    if (outcome.status().isDone()) {
      return word(outcome.status()) + ", " + losses(outcome.losses().size());
    }
    return word(outcome.status()) + outcome.reason().map(it -> " " + note(it)).orElse("");
  }

  private static String word(Status status) {
    return Texts.of(status.word());
  }

  private String note(String reason) {
    if (!notes.contains(reason)) notes.add(reason);
    return "(" + (notes.indexOf(reason) + 1) + ")";
  }

  private static String losses(int count) {
    return count == 0 ? Texts.of("no loss") : Quantity.of(count, "loss", "losses");
  }
}
