package io.clientela.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A terminal, as far as it is controlled here: the cursor goes up, and what follows is erased. */
final class TestScreen {
  private static final Pattern PARTS =
      Pattern.compile(
          "\u001b\\[(?<up>\\d+)A|(?<erase>\u001b\\[J)|(?<end>\n"
              + ")|(?<back>\r"
              + ")|(?<text>[^\u001b\n\r"
              + "]+)");

  private TestScreen() {}

  /** What stands on it after all was printed. */
  static List<String> shows(String printed) {
    return play(printed, new ArrayList<>());
  }

  /** Each line that ever stood on it. */
  static List<String> everShows(String printed) {
    List<String> ever = new ArrayList<>();
    play(printed, ever);
    return ever;
  }

  private static List<String> play(String printed, List<String> ever) {
    List<String> lines = new ArrayList<>(List.of(""));
    int row = 0;
    Matcher part = PARTS.matcher(printed);
    int end = 0;
    for (; part.find() && part.start() == end; end = part.end()) {
      if (part.group("up") != null) {
        row -= Integer.parseInt(part.group("up"));
        if (row < 0) throw new AssertionError("above the first line");
      } else if (part.group("erase") != null) {
        lines.subList(row, lines.size()).clear();
        lines.add("");
      } else if (part.group("end") != null) {
        ever.add(lines.get(row));
        if (++row == lines.size()) lines.add("");
      } else if (part.group("text") != null) {
        lines.set(row, lines.get(row) + part.group("text"));
      }
    }
    if (end != printed.length()) throw new AssertionError("unknown: " + printed.substring(end));
    if (lines.get(lines.size() - 1).isEmpty()) lines.remove(lines.size() - 1);
    return lines;
  }
}
