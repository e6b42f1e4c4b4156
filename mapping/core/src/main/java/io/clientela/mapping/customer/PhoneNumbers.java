package io.clientela.mapping.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.metadata.DefaultMetadataDependenciesProvider;
import io.clientela.mapping.rules.FastE164Parser;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Phone numbers by the numbering plans of libphonenumber. */
public final class PhoneNumbers {
  private static final int MOST_COPIES = 8;

  /** The same plans for several threads: each copy has one lock around its compiled patterns. */
  private static final List<PhoneNumberUtil> COPIES =
      IntStream.range(0, Math.min(MOST_COPIES, Runtime.getRuntime().availableProcessors()))
          .mapToObj(it -> copy())
          .toList();

  private PhoneNumbers() {}

  /** The number if it can exist. */
  public static Optional<ParsedPhoneNumber> parse(String written, @Nullable String region) {
    PhoneNumberUtil plans = plans();
    PhoneNumber number = FastE164Parser.read(written);
    try {
      return known(plans, number == null ? plans.parse(written, region) : number);
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }

  /** Whether digits are the calling code of a country. */
  public static boolean isCallingCode(String digits) {
    return digits.length() <= 3
        && !digits.isEmpty()
        && plans().getSupportedCallingCodes().contains(Integer.valueOf(digits));
  }

  private static PhoneNumberUtil copy() {
    return PhoneNumberUtil.createInstance(
        DefaultMetadataDependenciesProvider.getInstance().getMetadataLoader());
  }

  private static PhoneNumberUtil plans() {
    return COPIES.get((int) (Thread.currentThread().getId() % COPIES.size()));
  }

  private static Optional<ParsedPhoneNumber> known(PhoneNumberUtil plans, PhoneNumber number) {
    PhoneNumberType type = plans.getNumberType(number);
    if (type == PhoneNumberType.UNKNOWN) return Optional.empty();
    int callingCode = number.getCountryCode();
    String national = plans.getNationalSignificantNumber(number);
    return Optional.of(
        new ParsedPhoneNumber("+" + callingCode + national, callingCode, national, typeOf(type)));
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
