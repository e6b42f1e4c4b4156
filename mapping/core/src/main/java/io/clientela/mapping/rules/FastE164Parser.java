package io.clientela.mapping.rules;

import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers such as {@code +56 9 2000 1234} without libphonenumber's parser, which takes
 * several times as long. Only where nothing but the digits can matter: in the vendors' countries,
 * and when the national number does not begin like a prefix there. Whether the number can exist is
 * not asked here.
 */
public final class FastE164Parser {
  /**
   * What has to be known of a country.
   *
   * @param code its calling code
   * @param shortest digits of its shortest ordinary national numbers
   * @param longest digits of its longest national numbers
   * @param prefixes how a prefix for dialling within the country may begin
   */
  private record Country(String code, int shortest, int longest, List<String> prefixes) {}

  private static final List<Country> COUNTRIES =
      List.of(
          new Country("56", 9, 9, List.of("0")),
          new Country("51", 8, 9, List.of("0")),
          new Country("34", 9, 9, List.of("0")),
          new Country("55", 10, 11, List.of("0", "90")),
          new Country("7", 10, 10, List.of("0", "8")));

  private FastE164Parser() {}

  /** The number; null if it has to be parsed. */
  public static @Nullable PhoneNumber read(String written) {
    if (written.isEmpty() || written.charAt(0) != '+') return null;
    String digits = digits(written);
    for (Country country : COUNTRIES) {
      if (digits.startsWith(country.code())) return number(country, digits);
    }
    return null;
  }

  /** The digits, if blanks and hyphens stand between them only; else nothing. */
  private static String digits(String written) {
    StringBuilder digits = new StringBuilder(written.length());
    boolean afterDigit = false;
    for (int i = 1; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit && (!afterDigit || c != ' ' && c != '-')) return "";
      if (digit) digits.append(c);
      afterDigit = digit;
    }
    return afterDigit ? digits.toString() : "";
  }

  private static @Nullable PhoneNumber number(Country country, String digits) {
    int begin = country.code().length();
    int length = digits.length() - begin;
    if (length < country.shortest() || length > country.longest()) return null;
    for (String prefix : country.prefixes()) {
      if (digits.startsWith(prefix, begin)) return null;
    }
    return new PhoneNumber()
        .setCountryCode(Integer.parseInt(country.code()))
        .setNationalNumber(Long.parseLong(digits.substring(begin)));
  }
}
