package io.clientela.mapping.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FastE164ParserTest {
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

      PhoneNumber number = FastE164Parser.read(written);

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
            "+56 9 2000 1234",
            "+51-911-001-234",
            "+34725001234",
            "+5511900001234",
            "+7 9070001234")) {
      assertThat(FastE164Parser.read(number)).as(number).isNotNull();
    }
  }

  @Test
  void whateverElseMayMatterIsLeftToTheParser() {
    for (String written :
        List.of(
            "",
            "+",
            "+56",
            "+ 56920001234",
            "+56 9  20001234",
            "+56920001234 ",
            "+56920001234-",
            "+56920001234 ext 5",
            "56920001234",
            "0056920001234",
            "+56020001234",
            "+569200012348",
            "+5692000123",
            "+447700900123",
            "+٥٦920001234")) {
      assertThat(FastE164Parser.read(written)).as(written).isNull();
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
