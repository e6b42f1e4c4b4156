package io.clientela.mapping;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Phone numbers by the numbering plans of libphonenumber. */
final class PhoneNumbers {
  private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

  private PhoneNumbers() {}

  static Phone read(String written, @Nullable String region) {
    Optional<PhoneNumber> number = parse(written, region);
    Optional<String> e164 = number.map(PhoneNumbers::e164);
    Optional<String> raw =
        e164.filter(written::equals).isPresent() ? Optional.empty() : Optional.of(written);
    return new Phone(e164, raw, number.flatMap(PhoneNumbers::type), Optional.empty());
  }

  /** The number if it can exist. */
  static Optional<PhoneNumber> parse(String written, @Nullable String region) {
    try {
      return Optional.of(PLANS.parse(written, region)).filter(PLANS::isValidNumber);
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  /** Kind of line, where the numbering plan tells it. */
  static Optional<PhoneType> type(PhoneNumber number) {
    PhoneNumberType type = PLANS.getNumberType(number);
    return switch (type) {
      case MOBILE -> Optional.of(PhoneType.MOBILE);
      case FIXED_LINE -> Optional.of(PhoneType.LANDLINE);
      case FIXED_LINE_OR_MOBILE, UNKNOWN -> Optional.empty();
      default -> Optional.of(PhoneType.OTHER);
    };
  }

  static String e164(PhoneNumber number) {
    return PLANS.format(number, PhoneNumberFormat.E164);
  }

  /** Number without country code, with the zeros at its start that belong to it. */
  static String national(PhoneNumber number) {
    return PLANS.getNationalSignificantNumber(number);
  }
}
