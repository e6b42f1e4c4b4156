package io.clientela.mapping.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhoneTest {
  @Test
  void aNationalNumberIsReadWithTheRegionAndItsRawFormIsKept() {
    Phone phone = Phone.of("725 00 12 34", "ES");

    assertThat(phone.e164()).contains("+34725001234");
    assertThat(phone.raw()).contains("725 00 12 34");
    assertThat(phone.type()).contains(PhoneType.MOBILE);
    assertThat(phone.number()).isEqualTo("+34725001234");
  }

  @Test
  void anE164NumberHasNoRawForm() {
    assertThat(Phone.of("+74950001234", null))
        .isEqualTo(
            new Phone(
                Optional.of("+74950001234"),
                Optional.empty(),
                Optional.of(PhoneType.LANDLINE),
                Optional.empty()));
  }

  @Test
  void aNumberThatCannotExistIsKeptAsWritten() {
    Phone phone = Phone.of("2220928", "CL");

    assertThat(phone.e164()).isEmpty();
    assertThat(phone.raw()).contains("2220928");
    assertThat(phone.type()).isEmpty();
    assertThat(phone.number()).isEqualTo("2220928");
  }

  @Test
  void whereMobileAndLandlineLookAlikeTheTypeIsUnknown() {
    assertThat(Phone.of("+56920001234", null).type()).isEmpty();
    assertThat(Phone.of("+448081570123", null).type()).contains(PhoneType.OTHER);
  }

  @Test
  void phonesAreEqualIfAllComponentsAre() {
    Phone phone = Phone.of("725 00 12 34", "ES");

    assertThat(phone)
        .isEqualTo(Phone.of("725 00 12 34", "ES"))
        .hasSameHashCodeAs(Phone.of("725 00 12 34", "ES"))
        .isNotEqualTo(Phone.of("+34725001234", null))
        .isNotEqualTo(Phone.of("725 00 12 35", "ES"))
        .isNotEqualTo(phone.withType(PhoneType.LANDLINE))
        .isNotEqualTo(new Phone(phone.e164(), phone.raw(), phone.type(), Optional.of("work")))
        .isNotEqualTo("+34725001234");
    assertThat(phone.withType(null).type()).isEmpty();
    assertThat(phone.withType(PhoneType.MOBILE)).isEqualTo(phone);
  }

  @Test
  void aPhoneNamesItsComponentsAndShowsNone() {
    assertThat(Phone.of("+74950001234", null)).hasToString("Phone[e164, type]");
  }

  @Test
  void aPhoneWithoutANumberOrWithAnotherFormIsRefused() {
    assertThatThrownBy(() -> phone("", "")).hasMessage("e164 and raw are both missing");
    assertThatThrownBy(() -> phone("+0123", "")).hasMessage("e164 is not of the form +56920001234");
    assertThatThrownBy(() -> phone("56920001234", "x"))
        .hasMessage("e164 is not of the form +56920001234");
    assertThat(phone("+999123", "").known(null)).isEmpty();
  }

  private static Phone phone(String e164, String raw) {
    return new Phone(Optional.of(e164), Optional.of(raw), Optional.empty(), Optional.empty());
  }
}
