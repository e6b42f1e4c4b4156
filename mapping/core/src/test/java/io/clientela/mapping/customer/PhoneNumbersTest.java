package io.clientela.mapping.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhoneNumbersTest {
  private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

  @ParameterizedTest
  @MethodSource("regions")
  void theNumbersOfEveryRegionAreWrittenAsTheLibraryWritesThem(String region) {
    for (PhoneNumberType type : PhoneNumberType.values()) {
      PhoneNumber example = PLANS.getExampleNumberForType(region, type);
      if (example == null) continue; // the region has no such numbers
      String e164 = PLANS.format(example, PhoneNumberFormat.E164);

      ParsedPhoneNumber known = PhoneNumbers.parse(e164, null).orElseThrow();

      assertThat(known.e164()).isEqualTo(e164);
      assertThat(known.callingCode()).isEqualTo(example.getCountryCode());
      assertThat(known.national()).isEqualTo(PLANS.getNationalSignificantNumber(example));
    }
  }

  static Set<String> regions() {
    return PLANS.getSupportedRegions();
  }
}
