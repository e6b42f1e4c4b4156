package io.clientela.conformance.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What has changed since an earlier report.
 *
 * @param appeared findings that it does not have
 * @param gone findings that only it has
 * @param stayed how many findings both have
 */
public record Trend(List<String> appeared, List<String> gone, int stayed) {
  /** Compares findings as texts, each of which names its place and its message. */
  public static Trend of(List<String> earlier, List<String> now) {
    Set<String> before = new LinkedHashSet<>(earlier);
    Set<String> after = new LinkedHashSet<>(now);
    List<String> appeared = new ArrayList<>(after);
    appeared.removeAll(before);
    List<String> gone = new ArrayList<>(before);
    gone.removeAll(after);
    return new Trend(appeared, gone, after.size() - appeared.size());
  }

  /** The change in a few words. */
  public String words() {
    return appeared.size() + " new, " + gone.size() + " gone, " + stayed + " as before";
  }
}
