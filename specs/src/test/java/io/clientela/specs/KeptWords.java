package io.clientela.specs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a translation repeats as it stands: names of the wire, numbers and paths. */
final class KeptWords {
  private static final Pattern SPAN = Pattern.compile("`[^`]+`");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern PATH =
      Pattern.compile("(?<![\\w/])(?:https?://|/|application/|multipart/|api\\.)[\\w{}./-]*\\w");

  /** Names that no language has as words: {@code person_type_id}, {@code clientType}. */
  private static final Pattern NAME =
      Pattern.compile("\\b(?:[a-z]+(?:_[A-Za-z0-9]+)+|[a-z]+[A-Z]\\w*)\\b");

  /** A translation that still has these was not finished. */
  private static final Pattern ENGLISH =
      Pattern.compile("\\b(?:the|of|is|are|that|which|and|with|not)\\b");

  private KeptWords() {}

  /** Tells, for each kind of word that differs, what was expected and what was found. */
  static void compare(String english, String translated, BiConsumer<String, String> differs) {
    for (Pattern counted : List.of(SPAN, NUMBER, PATH)) {
      var expected = counts(counted, english);
      var found = counts(counted, translated);
      if (!expected.equals(found)) differs.accept("the same of " + expected, found.toString());
    }
    var expected = new TreeSet<>(counts(NAME, english).keySet());
    var found = new TreeSet<>(counts(NAME, translated).keySet());
    if (!expected.equals(found)) differs.accept("the names " + expected, found.toString());
    var left = counts(ENGLISH, SPAN.matcher(translated).replaceAll("")).keySet();
    if (!left.isEmpty()) differs.accept("no English words", left.toString());
  }

  private static Map<String, Integer> counts(Pattern pattern, String text) {
    Map<String, Integer> counts = new TreeMap<>();
    pattern
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(w -> counts.merge(w, 1, Integer::sum));
    return counts;
  }
}
