package io.clientela.cli.vendor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code by which Bsale knows a client: a RUT in one of the forms in which people write them, or
 * any other number.
 */
final class BsaleCode {
  private static final Pattern RUT = Pattern.compile("0*([0-9]{1,8}?)-?([0-9K])");
  private static final int USUAL_DIGITS = 8;

  private final String code;

  /** Digits without leading zeros, and check character; null if the code is no RUT. */
  private final @Nullable String digits;

  private final @Nullable String check;

  BsaleCode(String code) {
    this.code = code.strip();
    Matcher rut = RUT.matcher(plain(code));
    // without a dash it may be any number
    boolean isRut = code.contains("-") && rut.matches();
    this.digits = isRut ? rut.group(1) : null;
    this.check = isRut ? rut.group(2) : null;
  }

  /** Whether a client's code says the same, dots, dash, leading zeros and case aside. */
  boolean isSame(@Nullable String other) {
    if (other == null) return false;
    if (digits == null) return plain(other).equals(plain(code));
    Matcher rut = RUT.matcher(plain(other));
    return rut.matches() && rut.group(1).equals(digits) && rut.group(2).equals(check);
  }

  /** The forms to ask for, since Bsale compares letter by letter; the one that is sent first. */
  List<String> forms() {
    if (digits == null || check == null) return List.of(code);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(code);
    for (String number : new LinkedHashSet<>(List.of(digits, padded(digits)))) {
      for (String end : new LinkedHashSet<>(List.of(check, check.toLowerCase(Locale.ROOT)))) {
        forms.add(dotted(number) + "-" + end);
        forms.add(number + "-" + end);
        forms.add(number + end);
      }
    }
    return List.copyOf(forms);
  }

  /** With the zero that stands for the eighth digit. */
  private static String padded(String digits) {
    return digits.length() == USUAL_DIGITS - 1 ? "0" + digits : digits;
  }

  private static String dotted(String digits) {
    List<String> groups = new ArrayList<>();
    for (int end = digits.length(); end > 0; end -= 3) {
      groups.add(0, digits.substring(Math.max(0, end - 3), end));
    }
    return String.join(".", groups);
  }

  private static String plain(String code) {
    return code.replace(".", "").replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }
}
