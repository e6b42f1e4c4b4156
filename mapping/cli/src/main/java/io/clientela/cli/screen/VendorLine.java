package io.clientela.cli.screen;

import io.clientela.cli.language.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that tells how far a run is at one vendor. What is most important has its place first: how
 * many are done, what went wrong, how long it takes yet, the other outcomes, how fast it goes. A
 * bar fills what is left.
 *
 * @param name the vendor's name, as wide as the longest
 * @param share how many are done, and of how many
 * @param texts what else is told
 * @param room places that are left for a bar
 */
record VendorLine(String name, String share, List<String> texts, Pace pace, int room) {
  private static final String GAP = "  ";
  private static final int SHORTEST_BAR = 10;
  private static final int LONGEST_BAR = 30;

  /**
   * The line.
   *
   * @param nameWidth places for the vendor's name
   * @param width places for the line
   */
  static VendorLine of(String vendor, RunProgress progress, int nameWidth, int width) {
    Pace pace = progress.pace(vendor);
    String share = progress.share(vendor);
    List<String> byImportance = new ArrayList<>(progress.outcomes(vendor));
    String left = pace.left().map(it -> Texts.of("%s left", it)).orElse("");
    if (!left.isEmpty()) byImportance.add(Math.min(1, byImportance.size()), left);
    byImportance.add(pace.rate());
    List<String> texts = new ArrayList<>();
    int room = width - nameWidth - GAP.length() - share.length();
    for (String text : byImportance) {
      int rest = room - GAP.length() - text.length();
      if (rest < 0) continue;
      texts.add(text);
      room = rest;
    }
    if (texts.remove(left)) texts.add(left); // it is read last
    String name = vendor + " ".repeat(Math.max(0, nameWidth - vendor.length()));
    return new VendorLine(name, share, texts, pace, room);
  }

  /** How long a bar may be; 0 if there is no room for one, or nobody knows how full it is. */
  int barLength() {
    int length = Math.min(LONGEST_BAR, room - GAP.length() - 2);
    return length < SHORTEST_BAR || pace.total().isEmpty() ? 0 : length;
  }

  /** The line with a bar of this length. */
  String text(int barLength) {
    List<String> parts = new ArrayList<>(List.of(name));
    if (barLength > 0) parts.add(bar(barLength));
    parts.add(share);
    parts.addAll(texts);
    return String.join(GAP, parts);
  }

  private String bar(int length) {
    long total = Math.max(1, pace.total().orElse(1));
    int full = (int) (length * Math.min(pace.done(), total) / total);
    return "[" + "#".repeat(full) + "-".repeat(length - full) + "]";
  }
}
