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

  /** The number if it can exist. */
  static Optional<KnownNumber> parse(String written, @Nullable String region) {
    PhoneNumber number = InternationalForm.read(written);
    try {
      return known(number == null ? PLANS.parse(written, region) : number);
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  private static Optional<KnownNumber> known(PhoneNumber number) {
    PhoneNumberType type = PLANS.getNumberType(number);
    if (type == PhoneNumberType.UNKNOWN) return Optional.empty();
    return Optional.of(
        new KnownNumber(
            PLANS.format(number, PhoneNumberFormat.E164),
            number.getCountryCode(),
            PLANS.getNationalSignificantNumber(number),
            typeOf(type)));
  }

  private static Optional<PhoneType> typeOf(PhoneNumberType type) {
    return switch (type) {
      case MOBILE -> Optional.of(PhoneType.MOBILE);
      case FIXED_LINE -> Optional.of(PhoneType.LANDLINE);
      case FIXED_LINE_OR_MOBILE, UNKNOWN -> Optional.empty();
      default -> Optional.of(PhoneType.OTHER);
    };
  }
}
