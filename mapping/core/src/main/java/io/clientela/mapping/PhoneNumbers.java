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

  private static final int REMEMBERED = 4096;
  private static final Recent<Written, Optional<PhoneNumber>> NUMBERS =
      new Recent<>(REMEMBERED, PhoneNumbers::parse);
  private static final Recent<PhoneNumber, Optional<PhoneType>> TYPES =
      new Recent<>(REMEMBERED, PhoneNumbers::typeByPlan);

  /** A number as somebody wrote it, with the region where that matters. */
  private record Written(String text, @Nullable String region) {
    static Written of(String text, @Nullable String region) {
      return new Written(text, text.startsWith("+") ? null : region);
    }
  }

  private PhoneNumbers() {}

  static Phone read(String written, @Nullable String region) {
    Optional<PhoneNumber> number = parse(written, region);
    Optional<String> e164 = number.map(PhoneNumbers::e164);
    e164.ifPresent(it -> NUMBERS.put(Written.of(it, null), number));
    Optional<String> raw =
        e164.filter(written::equals).isPresent() ? Optional.empty() : Optional.of(written);
    return new Phone(e164, raw, number.flatMap(PhoneNumbers::type), Optional.empty());
  }

  /** The number if it can exist. */
  static Optional<PhoneNumber> parse(String written, @Nullable String region) {
    return NUMBERS.get(Written.of(written, region));
  }

  private static Optional<PhoneNumber> parse(Written written) {
    try {
      PhoneNumber number = PLANS.parse(written.text(), written.region());
      PhoneNumberType type = PLANS.getNumberType(number);
      if (type == PhoneNumberType.UNKNOWN) return Optional.empty();
      TYPES.put(number, typeOf(type));
      return Optional.of(number);
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  /** Kind of line, where the numbering plan tells it. */
  static Optional<PhoneType> type(PhoneNumber number) {
    return TYPES.get(number);
  }

  private static Optional<PhoneType> typeByPlan(PhoneNumber number) {
    return typeOf(PLANS.getNumberType(number));
  }

  private static Optional<PhoneType> typeOf(PhoneNumberType type) {
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
