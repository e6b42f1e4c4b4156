package io.clientela.cli.destination;

import io.clientela.mapping.Blanks;
import io.clientela.mapping.customer.DocumentNumber;
import io.clientela.mapping.customer.DocumentType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The code by which Bsale knows a client: a RUT in one of the forms in which people write them, or
 * any other text.
 */
final class BsaleCode {
  private static final int USUAL_DIGITS = 8;

  private final String code;

  /** Null if the code is no RUT. */
  private final @Nullable DocumentNumber rut;

  BsaleCode(String code) {
    this.code = Blanks.strip(code);
    // without a hyphen it may be any number
    this.rut = code.contains("-") ? validRut(code) : null;
  }

  /** Whether a client's code says the same, in whatever form of a RUT. */
  boolean isSame(@Nullable String other) {
    if (other == null) return false;
    return rut == null ? plain(other).equals(plain(code)) : rut.equals(validRut(other));
  }

  /** The forms to ask for, since Bsale compares letter by letter; the one that is sent first. */
  List<String> forms() {
    if (rut == null) return List.of(code);
    String digits = rut.number().substring(0, rut.number().indexOf('-'));
    String check = rut.number().substring(digits.length() + 1);
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

  private static @Nullable DocumentNumber validRut(String code) {
    DocumentNumber number = DocumentNumber.of(DocumentType.RUT, "CL", code);
    return number.isValid() ? number : null;
  }

  /** With the zeros that stand for missing digits. */
  private static String padded(String digits) {
    return "0".repeat(Math.max(0, USUAL_DIGITS - digits.length())) + digits;
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
