package io.clientela.cli.report;

import io.clientela.cli.input.RecordProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is left to do, by reason: how many records, and the first of them. */
public final class OpenGroups implements RunListener {
  private static final int MOST_SHOWN = 10;
  private static final int MOST_NAMED = 3;

  /** More reasons than this are as good as none. */
  private static final int MOST_KEPT = 1_000;

  private final Map<String, Group> groups = new LinkedHashMap<>();
  private long others;

  private static final class Group {
    private final List<String> first = new ArrayList<>();
    private long count;
  }

  @Override
  public void broken(RecordRef record, List<RecordProblem> problems) {
    String reason =
        problems.stream().map(RecordProblem::toString).collect(Collectors.joining("; "));
    add("cannot be read: " + reason, record);
  }

  @Override
  public void outcome(ReportLine entry) {
    Outcome outcome = entry.outcome();
    if (!outcome.status().isOpen()) return;
    add(
        outcome.vendor() + ", " + outcome.status().word() + ": " + outcome.reason().orElse(""),
        outcome.record());
  }

  private void add(String reason, RecordRef record) {
    Group group = groups.get(reason);
    if (group == null) {
      if (groups.size() == MOST_KEPT) {
        others++;
        return;
      }
      group = new Group();
      groups.put(reason, group);
    }
    if (++group.count <= MOST_NAMED) group.first.add(record.name());
  }

  /** The lines that tell it; none if all is done. */
  public List<String> lines() {
    if (groups.isEmpty()) return List.of();
    List<String> lines = new ArrayList<>(List.of("", "Not done:"));
    groups.entrySet().stream()
        .sorted(Comparator.comparingLong(it -> -it.getValue().count))
        .limit(MOST_SHOWN)
        .forEach(it -> lines.add("  " + line(it.getKey(), it.getValue())));
    long more = Math.max(0, groups.size() - MOST_SHOWN) + others;
    if (more > 0) lines.add("  and for other reasons, which the report has");
    return lines;
  }

  private static String line(String reason, Group group) {
    return Quantity.of(group.count, "time", "times")
        + " "
        + reason
        + " ("
        + String.join(", ", group.first)
        + (group.count > MOST_NAMED ? ", ..." : "")
        + ")";
  }
}
