package io.clientela.cli;

import io.clientela.cli.input.RecordProblem;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.Outcome;
import io.clientela.cli.report.Quantity;
import io.clientela.cli.report.RecordRef;
import io.clientela.cli.report.ReportLine;
import io.clientela.cli.report.RunListener;
import io.clientela.cli.report.Status;
import io.clientela.cli.report.VendorWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    rows.forEach((record, outcomes) -> table.row(row(record, outcomes, true)));
    if (table.fits(out.width())) table.print(out);
    else rows.forEach((record, outcomes) -> out.say(line(row(record, outcomes, false))));
    out.println();
    if (notes.isEmpty()) return;
    for (int i = 0; i < notes.size(); i++) out.say("(" + (i + 1) + ") " + notes.get(i));
    out.println();
  }

  private List<String> headings() {
    List<String> headings = new ArrayList<>(List.of(Texts.of("customer")));
    headings.addAll(vendors);
    return headings;
  }

  private List<String> row(RecordRef record, Map<String, Outcome> outcomes, boolean withLosses) {
    List<String> row = new ArrayList<>();
    row.add(record.id().orElse(Texts.of("line %s", record.line())));
    for (String vendor : vendors) {
      row.add(
          broken.containsKey(record)
              ? Texts.of(Status.FAILED.word()) + " " + note(broken.get(record).get(0).toString())
              : cell(outcomes.get(vendor), withLosses));
    }
    return row;
  }

  /** The row of a customer in words: vendors with the same outcome together. */
  private String line(List<String> row) {
    Map<String, List<String>> byCell = new LinkedHashMap<>();
    for (int i = 0; i < vendors.size(); i++) {
      byCell.computeIfAbsent(row.get(i + 1), it -> new ArrayList<>()).add(vendors.get(i));
    }
    List<String> parts = new ArrayList<>();
    byCell.forEach(
        (cell, those) -> parts.add(Texts.of("%s at %s", cell, String.join(", ", those))));
    return row.get(0) + ": " + String.join("; ", parts);
  }

  private String cell(@Nullable Outcome outcome, boolean withLosses) {
    // a run that cannot go on ends in the middle of a customer
    if (outcome == null) return "?";
    if (outcome.status().isDone()) {
      String word = Texts.of(outcome.status().word());
      return withLosses ? word + ", " + losses(outcome.losses().size()) : word;
    }
    return Texts.of(outcome.status().word())
        + outcome.reason().map(it -> " " + note(it)).orElse("");
  }

  private String note(String told) {
    String reason = VendorWords.withoutTimes(told);
    if (!notes.contains(reason)) notes.add(reason);
    return "(" + (notes.indexOf(reason) + 1) + ")";
  }

  private static String losses(int count) {
    return count == 0 ? Texts.of("no loss") : Quantity.of(count, "loss", "losses");
  }
}
