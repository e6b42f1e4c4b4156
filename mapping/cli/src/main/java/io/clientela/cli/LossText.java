package io.clientela.cli;

import io.clientela.cli.language.Texts;
import io.clientela.cli.report.LossGroup;
import io.clientela.cli.report.Totals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells losses in words: for each vendor what happened, and to which fields how often. */
final class LossText {
  private static final int WIDEST = 100;
  private static final int MOST_FIELDS = 60;
  private static final String INDENT = "    ";

  private final Output out;

  LossText(Output out) {
    this.out = out;
  }

  void print(Totals totals) {
    for (String vendor : totals.vendors()) {
      List<LossGroup> groups = totals.losses(vendor);
      if (groups.isEmpty()) continue;
      out.say(Texts.of("Lost at %s, by field how often:", vendor));
      byReason(groups).forEach(this::print);
      out.println();
    }
  }

  private static Map<String, List<String>> byReason(List<LossGroup> groups) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (LossGroup group : groups) {
      byReason
          .computeIfAbsent(
              group.loss().kind() + ": " + Texts.ofLibrary(group.loss().reason()),
              it -> new ArrayList<>())
          .add(group.loss().path() + String.format(Locale.ROOT, " %,d", group.count()));
    }
    return byReason;
  }

  private void print(String reason, List<String> fields) {
    out.say("  " + reason);
    int width = Math.min(WIDEST, out.width());
    StringBuilder line = new StringBuilder(INDENT);
    for (String field : fields.subList(0, Math.min(fields.size(), MOST_FIELDS))) {
      if (line.length() > INDENT.length() && line.length() + field.length() + 1 > width) {
        out.say(line.toString().stripTrailing());
        line.setLength(INDENT.length());
      }
      line.append(field).append(", ");
    }
    out.say(line.substring(0, line.length() - 2));
    if (fields.size() > MOST_FIELDS) {
      out.say(INDENT + Texts.of("and %s other fields, in the report", fields.size() - MOST_FIELDS));
    }
  }
}
