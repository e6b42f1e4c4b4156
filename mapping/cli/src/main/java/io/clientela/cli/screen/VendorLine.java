package io.clientela.cli.screen;

import io.clientela.cli.language.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that tells how far a run is at one vendor. What is most important has its place first: how
 * many are done, what went wrong, how long it takes yet, the other outcomes, how fast it goes. A
 * bar fills what is left.
 */
final class VendorLine {
  private static final String GAP = "  ";
  private static final int SHORTEST_BAR = 10;
  private static final int LONGEST_BAR = 30;

  private VendorLine() {}

  /**
   * The line.
   *
   * @param nameWidth places for the vendor's name
   * @param width places for the line
   */
  static String of(String vendor, RunProgress progress, int nameWidth, int width) {
    Pace pace = progress.pace(vendor);
    String name = vendor + " ".repeat(Math.max(0, nameWidth - vendor.length()));
    int room = width - name.length() - GAP.length() - progress.share(vendor).length();
    List<String> outcomes = progress.outcomes(vendor);
    String left = pace.left().map(it -> Texts.of("%s left", it)).orElse("");
    List<String> shown = new ArrayList<>();
    if (!outcomes.isEmpty()) room = add(outcomes.get(0), shown, room);
    room = left.isEmpty() ? room : room - GAP.length() - left.length();
    boolean hasLeft = !left.isEmpty() && room >= 0;
    if (!left.isEmpty() && !hasLeft) room += GAP.length() + left.length();
    for (String outcome : outcomes.subList(Math.min(1, outcomes.size()), outcomes.size())) {
      room = add(outcome, shown, room);
    }
    room = add(pace.rate(), shown, room);
    if (hasLeft) shown.add(left);
    return (name + bar(pace, room) + GAP + progress.share(vendor) + joined(shown)).stripTrailing();
  }

  /** Adds what there is room for; returns the room that is left. */
  private static int add(String text, List<String> shown, int room) {
    int rest = room - GAP.length() - text.length();
    if (rest < 0) return room;
    shown.add(text);
    return rest;
  }

  private static String joined(List<String> texts) {
    return texts.isEmpty() ? "" : GAP + String.join(GAP, texts);
  }

  private static String bar(Pace pace, int room) {
    int length = Math.min(LONGEST_BAR, room - GAP.length() - 2);
    if (length < SHORTEST_BAR || pace.total().isEmpty()) return "";
    long total = Math.max(1, pace.total().getAsLong());
    int full = (int) (length * Math.min(pace.done(), total) / total);
    return GAP + "[" + "#".repeat(full) + "-".repeat(length - full) + "]";
  }
}
