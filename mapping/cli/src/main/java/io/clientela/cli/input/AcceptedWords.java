package io.clientela.cli.input;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that stand for the constants of an enum, in any case. */
final class AcceptedWords<E extends Enum<E>> {
  private final Map<String, E> constants;
  private final String otherwise;

  AcceptedWords(Class<E> type) {
    E[] all = type.getEnumConstants();
    constants =
        Arrays.stream(all)
            .collect(Collectors.toUnmodifiableMap(AcceptedWords::word, Function.identity()));
    otherwise =
        "is none of "
            + Arrays.stream(all).map(AcceptedWords::word).collect(Collectors.joining(", "));
  }

  @Nullable E constant(String word) {
    E usual = constants.get(word);
    return usual != null ? usual : constants.get(word.toLowerCase(Locale.ROOT));
  }

  /** What is wrong with any other word. */
  String otherwise() {
    return otherwise;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
