package io.clientela.mapping.rules;

import io.clientela.mapping.CanonicalValueException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** ISO 3166-1 country codes. */
public final class Countries {
  public static final String RULE = "is not an ISO 3166-1 alpha-2 country code";

  private static final int LETTERS = 26;
  private static final @Nullable String[] ALPHA2 = alpha2();
  private static final Map<String, String> ALPHA2_BY_CODE = alpha2ByCode();

  private Countries() {}

  /** The alpha-2 code that an alpha-2 or alpha-3 code stands for, in any case. */
  public static Optional<String> alpha2(@Nullable String code) {
    if (code == null) return Optional.empty();
    String usual = ofCapitals(code);
    return Optional.ofNullable(
        usual != null ? usual : ALPHA2_BY_CODE.get(code.toUpperCase(Locale.ROOT)));
  }

  public static Optional<String> checked(Optional<String> country) {
    if (country.isPresent() && !isAlpha2(country.get())) {
      throw CanonicalValueException.found("country " + RULE, country.get());
    }
    return country;
  }

  /** The same country, if it is an alpha-2 code in capitals. */
  public static String checked(String country) {
    if (!isAlpha2(country)) throw CanonicalValueException.found(RULE, country);
    return country;
  }

  private static boolean isAlpha2(String country) {
    return ofCapitals(country) != null;
  }

  /** The same code, if it is an alpha-2 code in capitals; every address and document asks. */
  private static @Nullable String ofCapitals(String code) {
    if (code.length() != 2) return null;
    int first = code.charAt(0) - 'A';
    int second = code.charAt(1) - 'A';
    boolean capitals = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
    return capitals ? ALPHA2[first * LETTERS + second] : null;
  }

  private static @Nullable String[] alpha2() {
    @Nullable String[] codes = new @Nullable String[LETTERS * LETTERS];
    for (String it : Locale.getISOCountries()) {
      codes[(it.charAt(0) - 'A') * LETTERS + it.charAt(1) - 'A'] = it;
    }
    return codes;
  }

  private static Map<String, String> alpha2ByCode() {
    Map<String, String> codes = new HashMap<>();
    for (String alpha2 : Locale.getISOCountries()) {
      codes.put(alpha2, alpha2);
      codes.put(new Locale("", alpha2).getISO3Country(), alpha2);
    }
    return Map.copyOf(codes);
  }
}
