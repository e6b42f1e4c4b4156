package io.clientela.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Chile's {@code rol único tributario}: up to eight digits, a dash and a check character. */
final class Rut {
  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,8}-[0-9K]");
  private static final Pattern WRITTEN =
      Pattern.compile("[0-9]{1,2}(\\.[0-9]{3}){2}-[0-9kK]|[0-9]{1,8}-[0-9kK]");

  private Rut() {}

  /** The RUT in the form 40111222-7, if the text has the shape of one, dotted or not. */
  static Optional<String> plain(String written) {
    return WRITTEN.matcher(written).matches()
        ? Optional.of(written.replace(".", "").toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  static boolean isValid(String rut) {
    if (!PLAIN.matcher(rut).matches()) return false;
    int dash = rut.indexOf('-');
    int sum = 0;
    for (int i = dash - 1, weight = 2; i >= 0; i--, weight = weight == 7 ? 2 : weight + 1) {
      sum += (rut.charAt(i) - '0') * weight;
    }
    return rut.charAt(dash + 1) == "0K987654321".charAt(sum % 11);
  }
}
