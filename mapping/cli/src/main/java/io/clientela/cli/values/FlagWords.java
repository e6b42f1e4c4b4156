package io.clientela.cli.values;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words for yes and no in English, Spanish, Portuguese and Russian. */
public final class FlagWords {
  /** What is wrong with any other word. */
  public static final String OTHERWISE = "is not yes or no";

  private static final Set<String> YES =
      Set.of("yes", "true", "1", "si", "sim", "verdadero", "verdadeiro", "да", "истина");
  private static final Set<String> NO = Set.of("no", "false", "0", "nao", "falso", "нет", "ложь");
  private static final Map<String, Boolean> FLAGS =
      Stream.concat(YES.stream(), NO.stream())
          .collect(Collectors.toUnmodifiableMap(it -> it, YES::contains));

  private FlagWords() {}

  /** What a word says, whatever its case and accents; null if neither. */
  public static @Nullable Boolean flag(String word) {
    Boolean usual = FLAGS.get(word);
    return usual != null ? usual : FLAGS.get(Folded.word(word));
  }
}
