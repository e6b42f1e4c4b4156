package io.clientela.mapping.koibox;

import io.clientela.mapping.LossKind;
import io.clientela.mapping.customer.ParsedPhoneNumber;
import io.clientela.mapping.customer.Phone;
import io.clientela.mapping.customer.PhoneNumbers;
import io.clientela.mapping.customer.PhoneType;
import io.clientela.mapping.internal.VendorRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Koibox's phone numbers, which share one country prefix that may stand apart. */
final class KoiboxPhones {
  private static final String SPAIN = "ES";
  private static final Pattern INTERNATIONAL = Pattern.compile("\\s*(?:\\+|00).*");

  private static final Pattern DOUBLED = Pattern.compile("([1-9][0-9]{0,2})0*\\1");

  private final io.clientela.koibox.model.Customer customer;
  private final VendorRecord from;
  private final String prefix;
  private final List<Phone> phones = new ArrayList<>();

  KoiboxPhones(io.clientela.koibox.model.Customer customer, VendorRecord from) {
    this.customer = customer;
    this.from = from;
    this.prefix = prefix(customer.prefijoTel());
  }

  List<Phone> read() {
    add("movil", customer.movil(), PhoneType.MOBILE);
    add("fijo", customer.fijo(), PhoneType.LANDLINE);
    return phones;
  }

  private void add(String property, @Nullable String written, PhoneType type) {
    from.ignore(property);
    String text = from.text(property, written);
    if (text != null) addText(property, text, type);
  }

  private void addText(String property, String written, PhoneType type) {
    Optional<ParsedPhoneNumber> number = parse(written);
    number.ifPresentOrElse(
        it -> tell(property, written, it),
        () ->
            from.losses.add(
                property, LossKind.INVALID, "kept as written: no number that can exist"));
    Phone phone = Phone.of(number, written, Optional.of(type));
    boolean told = number.map(ParsedPhoneNumber::national).filter(written::equals).isPresent();
    phones.add(told ? phone.withoutRaw() : phone);
  }

  /** The number, of which the prefix may be a part although it stands apart. */
  private Optional<ParsedPhoneNumber> parse(String written) {
    if (INTERNATIONAL.matcher(written).matches() || prefix.isEmpty()) {
      return PhoneNumbers.parse(written, SPAIN);
    }
    Optional<ParsedPhoneNumber> number = PhoneNumbers.parse("+" + prefix + written, null);
    return number.isEmpty() && written.strip().startsWith(prefix)
        ? PhoneNumbers.parse("+" + written.strip(), null)
        : number;
  }

  /**
   * A calling code, without the zeros that are dialled before it, and once if it is there twice.
   */
  private static String prefix(@Nullable String written) {
    String digits = written == null ? "" : written.replaceAll("\\D", "").replaceFirst("^0+", "");
    if (PhoneNumbers.isCallingCode(digits)) return digits;
    Matcher doubled = DOUBLED.matcher(digits);
    return doubled.matches() ? doubled.group(1) : digits;
  }

  /** What cannot be told any more once the number is in the form of E.164. */
  private void tell(String property, String written, ParsedPhoneNumber number) {
    if (prefix.equals(String.valueOf(number.callingCode()))) {
      from.ignore("prefijo_tel");
      if (!prefix.equals(customer.prefijoTel())) {
        from.losses.add("prefijo_tel", LossKind.COERCED, "read as digits");
      }
    } else if (prefix.isEmpty()) {
      boolean international = INTERNATIONAL.matcher(written).matches();
      from.losses.add(
          "prefijo_tel",
          international ? LossKind.COERCED : LossKind.AMBIGUOUS,
          international ? "told by the number itself" : "absent: read as a Spanish number");
    }
    if (!number.national().equals(written)) {
      from.losses.add(property, LossKind.COERCED, "read in the form of E.164");
    }
  }
}
