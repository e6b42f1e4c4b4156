package io.clientela.cli.values;

import io.clientela.cli.language.Texts;
import io.clientela.mapping.customer.ParsedPhoneNumber;
import io.clientela.mapping.customer.Phone;
import io.clientela.mapping.customer.PhoneNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Phone numbers as people write them.
 *
 * @param phone the number; empty if what was written is none that can exist
 * @param told what was done to read it, or is not part of the number; empty for most
 */
public record PhoneText(Optional<Phone> phone, List<String> told) {
  private static final Pattern EXTENSION =
      Pattern.compile(
          "(?iu)[ ,;(]*(?:extensi[oó]n|ext|anexo|anx|interno|int|ramal|доб|x|#)[. :]*[0-9]{1,7}[ )]*$");

  /** Another way to write a number, and what it leaves out. */
  private record Mended(String number, String told) {}

  /** Copies the list. */
  public PhoneText {
    told = List.copyOf(told);
  }

  /**
   * Reads a number.
   *
   * @param region the country in which it is dialled; null if that is not known
   */
  public static PhoneText of(String written, @Nullable String region) {
    Phone phone = Phone.of(written, region);
    if (hasWords(written)) {
      Matcher extension = EXTENSION.matcher(written);
      if (extension.find()) return extended(written, extension.start(), region);
    }
    if (phone.e164().isPresent()) return new PhoneText(Optional.of(phone), List.of());
    return mended(written, written, region);
  }

  /** Most numbers have no letters, so that no extension need be looked for. */
  private static boolean hasWords(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '#' || Character.isLetter(c)) return true;
    }
    return false;
  }

  private static PhoneText extended(String written, int end, @Nullable String region) {
    PhoneText number = mended(written, written.substring(0, end).strip(), region);
    if (number.phone.isEmpty()) return number;
    List<String> told = new ArrayList<>(number.told);
    told.add(
        Texts.of(
            "an extension is kept beside the number as it was written, which vendors do not get"));
    return new PhoneText(number.phone, told);
  }

  /** Tries the number, then what is left of it without what people put before it. */
  private static PhoneText mended(String written, String number, @Nullable String region) {
    Optional<ParsedPhoneNumber> parsed = PhoneNumbers.parse(number, region);
    if (parsed.isPresent()) return read(written, parsed, List.of());
    for (Mended other : others(number, region)) {
      parsed = PhoneNumbers.parse(other.number(), region);
      if (parsed.isPresent()) return read(written, parsed, List.of(other.told()));
    }
    return new PhoneText(Optional.empty(), List.of());
  }

  private static PhoneText read(
      String written, Optional<ParsedPhoneNumber> number, List<String> told) {
    return new PhoneText(number.map(it -> Phone.of(number, written, it.type())), told);
  }

  private static List<Mended> others(String number, @Nullable String region) {
    String digits = number.replaceAll("[^0-9+]", "");
    List<Mended> others = new ArrayList<>();
    if (digits.startsWith("00")) {
      others.add(
          new Mended("+" + digits.substring(2), Texts.of("00 before a phone number is read as +")));
      digits = "+" + digits.substring(2);
    }
    if (digits.startsWith("+")) doubled(digits, others);
    if ("CL".equals(region) && digits.matches("0?9[0-9]{8}|0[0-9]{9}")) {
      others.add(
          new Mended(
              digits.substring(1),
              Texts.of("the zero of former times before a phone number is left out")));
    }
    return others;
  }

  /** {@code +56 56 9...}, {@code +56 +56 9...}, {@code +34 0034 6...}. */
  private static void doubled(String digits, List<Mended> others) {
    String plain = digits.substring(1).replace("+", "");
    for (int length = 1; length <= 3 && length < plain.length(); length++) {
      String code = plain.substring(0, length);
      if (!PhoneNumbers.isCallingCode(code)) continue;
      String rest = plain.substring(length);
      String again = rest.startsWith("00") ? rest.substring(2) : rest;
      if (again.startsWith(code)) {
        others.add(
            new Mended(
                "+" + again, Texts.of("a country's calling code that stands twice is read once")));
      }
    }
  }
}
