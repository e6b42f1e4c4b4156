package io.clientela.cli.report;

import io.clientela.cli.input.RecordProblem;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.ReasonGroups.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is left to do, by reason: how many records, and the first of them. */
public final class OpenGroups implements RunListener {
  private static final int MOST_SHOWN = 10;
  private static final int MOST_NAMED = 3;

  private final ReasonGroups<String> groups = new ReasonGroups<>(MOST_NAMED);

  @Override
  public void broken(RecordRef record, List<RecordProblem> problems) {
    String reason =
        problems.stream().map(RecordProblem::toString).collect(Collectors.joining("; "));
    groups.add(Texts.of("cannot be read: %s", reason), record);
  }

  @Override
  public void outcome(ReportLine entry) {
    Outcome outcome = entry.outcome();
    if (!outcome.status().isOpen()) return;
    groups.add(
        outcome.vendor()
            + ", "
            + Texts.of(outcome.status().word())
            + ": "
            + VendorWords.withoutTimes(outcome.reason().orElse("")),
        outcome.record());
  }

  /** The lines that tell it; none if all is done. */
  public List<String> lines() {
    List<Group<String>> largest = groups.largest();
    if (largest.isEmpty()) return List.of();
    List<String> lines = new ArrayList<>(List.of("", Texts.of("Not done:")));
    largest.stream().limit(MOST_SHOWN).forEach(it -> lines.add("  " + line(it)));
    if (largest.size() > MOST_SHOWN || groups.others() > 0) {
      lines.add(Texts.of("  and for other reasons, which the report has"));
    }
    return lines;
  }

  private static String line(Group<String> group) {
    return Quantity.of(group.count(), "time", "times")
        + " "
        + group.key()
        + " ("
        + group.first().stream().map(RecordRef::name).collect(Collectors.joining(", "))
        + (group.count() > MOST_NAMED ? ", ..." : "")
        + ")";
  }
}
