package io.clientela.conformance.probe;

import java.util.Random;
import org.cornutum.regexpgen.RandomGen;
import org.cornutum.regexpgen.RegExpGen;
import org.cornutum.regexpgen.js.Provider;
import org.cornutum.regexpgen.random.RandomBoundsGen;

/** Texts by chance: of some length, or of a pattern. The same seed gives the same texts. */
public final class SeededTexts {
  private static final String[] LETTERS =
      ("a b c x y z A Z 0 7 9 _ - . , ; : ! ? ' \" \\ / < > & % + = # @ ( ) { } | ~ "
              + "á ñ ü ç õ Ж я 漢 字 😀 €")
          .split(" ");
  private static final int MOST_MORE = 9;

  private final Random random;
  private final RandomGen bounds;

  public SeededTexts(Random random) {
    this.random = random;
    this.bounds = new RandomBoundsGen(random);
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

  /** A text that matches a pattern of ECMAScript, as a whole. */
  public String matching(String pattern) {
    RegExpGen texts = Provider.forEcmaScript().matchingExact(pattern);
    int shortest = texts.getMinLength();
    int longest = Math.min(texts.getMaxLength(), shortest + MOST_MORE);
    return texts.generate(bounds, shortest, longest);
  }
}
