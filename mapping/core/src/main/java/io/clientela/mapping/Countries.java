package io.clientela.mapping;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** ISO 3166-1 country codes. */
final class Countries {
  static final String RULE = "is not an ISO 3166-1 alpha-2 country code";

  private static final Map<String, String> ALPHA2_BY_CODE = alpha2ByCode();

  private Countries() {}

  /** The alpha-2 code that an alpha-2 or alpha-3 code stands for, in any case. */
  static Optional<String> alpha2(@Nullable String code) {
    return code == null
        ? Optional.empty()
        : Optional.ofNullable(ALPHA2_BY_CODE.get(code.toUpperCase(Locale.ROOT)));
  }

  static Optional<String> checked(Optional<String> country) {
    if (country.isPresent() && !isAlpha2(country.get())) {
      throw CanonicalValueException.found("country " + RULE, country.get());
    }
    return country;
  }

  /** The same country, if it is an alpha-2 code in capitals. */
  static String checked(String country) {
    if (!isAlpha2(country)) throw CanonicalValueException.found(RULE, country);
    return country;
  }

  private static boolean isAlpha2(String country) {
    return country.equals(ALPHA2_BY_CODE.get(country));
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
