package io.clientela.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InternationalFormTest {
  private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
  private static final int NUMBERS = Integer.getInteger("mapping.numbers", 10_000);
  private static final List<String> BETWEEN = List.of("", "", "", " ", "-");

  /** As many more with {@code -Dmapping.numbers}. */
  @ParameterizedTest
  @ValueSource(strings = {"56", "51", "34", "55", "7"})
  void whatIsReadIsWhatTheParserReads(String callingCode) throws NumberParseException {
    Random random = new Random(Long.parseLong(callingCode));
    int read = 0;
    for (int i = 0; i < NUMBERS; i++) {
      String written = "+" + callingCode + national(random);

      PhoneNumber number = InternationalForm.read(written);

      if (number == null) continue;
      read++;
      assertThat(number).as(written).isEqualTo(PLANS.parse(written, null));
    }
    assertThat(read).isGreaterThan(NUMBERS / 20);
  }

  @Test
  void anOrdinaryNumberOfEachCountryIsRead() {
    for (String number :
        List.of(
            "+56 9 6123 4567",
            "+51-912-345-678",
            "+34612345678",
            "+5511961234567",
            "+7 9161234567")) {
      assertThat(InternationalForm.read(number)).as(number).isNotNull();
    }
  }

  @Test
  void whateverElseMayMatterIsLeftToTheParser() {
    for (String written :
        List.of(
            "",
            "+",
            "+56",
            "+ 56961234567",
            "+56 9  61234567",
            "+56961234567 ",
            "+56961234567-",
            "+56961234567 ext 5",
            "56961234567",
            "0056961234567",
            "+56061234567",
            "+569612345678",
            "+5696123456",
            "+4915112345678",
            "+٥٦961234567")) {
      assertThat(InternationalForm.read(written)).as(written).isNull();
    }
  }

  /** Five to twelve digits, some with a blank or a hyphen behind them. */
  private static String national(Random random) {
    StringBuilder national = new StringBuilder();
    int length = 5 + random.nextInt(8);
    for (int i = 0; i < length; i++) {
      if (i > 0) national.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
      national.append(random.nextInt(10));
    }
    return national.toString();
  }
}
