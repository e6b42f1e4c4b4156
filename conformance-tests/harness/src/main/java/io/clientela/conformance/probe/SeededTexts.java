package io.clientela.conformance.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts by chance: of some length, or of a pattern. The same seed gives the same texts. */
public final class SeededTexts {
  private static final String[] LETTERS =
      ("a b c x y z A Z 0 7 9 _ - . , ; : ! ? ' \" \\ / < > & % + = # @ ( ) { } | ~ "
              + "á ñ ü ç õ Ж я 漢 字 😀 €")
          .split(" ");
  private static final int MOST_REPEATS = 4;

  private final Random random;

  public SeededTexts(Random random) {
    this.random = random;
  }

  /** A text of that many letters; inside it, not at its ends, there may be spaces. */
  String ofLength(int letters) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < letters; i++) {
      boolean space = i > 0 && i < letters - 1 && random.nextInt(6) == 0;
      text.append(space ? " " : LETTERS[random.nextInt(LETTERS.length)]);
    }
    return text.toString();
  }

  /**
   * A text that matches a pattern of literals, classes of single letters and ranges, groups, their
   * alternatives and the quantifiers <code>? * + {n}</code>: what the contracts use.
   */
  public String matching(String pattern) {
    String inner = pattern.replaceFirst("^\\^", "").replaceFirst("\\$$", "");
    return new Sample(inner).alternatives();
  }

  /** One pass over a pattern. */
  private final class Sample {
    private final String pattern;
    private int at;

    Sample(String pattern) {
      this.pattern = pattern;
    }

    String alternatives() {
      List<String> choice = new ArrayList<>(List.of(sequence()));
      while (at < pattern.length() && pattern.charAt(at) == '|') {
        at++;
        choice.add(sequence());
      }
      return choice.size() == 1 ? choice.get(0) : choice.get(random.nextInt(choice.size()));
    }

    private String sequence() {
      StringBuilder text = new StringBuilder();
      while (at < pattern.length() && ")|".indexOf(pattern.charAt(at)) < 0) {
        int begin = at;
        String once = atom();
        int repeats = repeats();
        int end = at;
        for (int i = 0; i < repeats; i++) {
          at = begin;
          text.append(i == 0 ? once : atom());
        }
        at = end;
      }
      return text.toString();
    }

    private String atom() {
      char first = pattern.charAt(at++);
      if (first == '\\') return String.valueOf(pattern.charAt(at++));
      if (first == '[') return oneOf();
      if (first != '(') return String.valueOf(first);
      String group = alternatives();
      at++;
      return group;
    }

    private String oneOf() {
      boolean not = pattern.charAt(at) == '^';
      if (not) at++;
      List<String> members = new ArrayList<>();
      while (pattern.charAt(at) != ']') {
        if (pattern.charAt(at) == '\\') at++;
        char from = pattern.charAt(at++);
        boolean range = pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']';
        char to = range ? pattern.charAt(at + 1) : from;
        if (range) at += 2;
        for (char letter = from; letter <= to; letter++) members.add(String.valueOf(letter));
      }
      at++;
      List<String> choice = new ArrayList<>(not ? List.of(LETTERS) : members);
      if (not) choice.removeAll(members);
      return choice.get(random.nextInt(choice.size()));
    }

    private int repeats() {
      if (at == pattern.length()) return 1;
      char sign = pattern.charAt(at);
      if (sign == '{') {
        int end = pattern.indexOf('}', at);
        int count = Integer.parseInt(pattern.substring(at + 1, end));
        at = end + 1;
        return count;
      }
      if (sign == '?' || sign == '*' || sign == '+') at++;
      return switch (sign) {
        case '?' -> random.nextInt(2);
        case '*' -> random.nextInt(MOST_REPEATS);
        case '+' -> 1 + random.nextInt(MOST_REPEATS);
        default -> 1;
      };
    }
  }
}
