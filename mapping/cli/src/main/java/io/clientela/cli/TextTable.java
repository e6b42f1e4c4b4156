package io.clientela.cli;

import io.clientela.cli.report.VisibleText;
import io.clientela.cli.screen.WrappedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells in columns as wide as they need to be; all but the first line up alike. Where a
 * terminal is too narrow for them, the cells of a row stand below its first, each behind its
 * heading.
 */
final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(List<String> headings) {
    rows.add(headings);
  }

  void row(List<String> cells) {
    rows.add(cells.stream().map(VisibleText::line).toList());
  }

  void print(Output out) {
    if (fits(out.width())) {
      int[] widths = widths();
      for (List<String> row : rows) out.println(line(row, widths));
    } else {
      for (List<String> row : rows.subList(1, rows.size())) printBelow(row, out);
    }
  }

  /** Whether no row is wider than this. */
  boolean fits(int width) {
    int[] widths = widths();
    return rows.stream().allMatch(it -> WrappedText.length(line(it, widths)) <= width);
  }

  private int[] widths() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], WrappedText.length(row.get(i)));
      }
    }
    return widths;
  }

  private void printBelow(List<String> row, Output out) {
    List<String> headings = rows.get(0);
    int widest = headings.stream().skip(1).mapToInt(WrappedText::length).max().orElse(0);
    out.say(row.get(0));
    for (int i = 1; i < row.size(); i++) {
      if (row.get(i).isEmpty()) continue;
      String heading = headings.get(i) + " ".repeat(widest - WrappedText.length(headings.get(i)));
      out.say(GAP + heading + GAP + row.get(i));
    }
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(row.get(i))
          .append(" ".repeat(widths[i] - WrappedText.length(row.get(i))))
          .append(GAP);
    }
    return line.toString().stripTrailing();
  }
}
