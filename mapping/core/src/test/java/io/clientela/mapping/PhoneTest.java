package io.clientela.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhoneTest {
  @Test
  void aNationalNumberIsReadWithTheRegionAndItsRawFormIsKept() {
    Phone phone = Phone.of("612 34 56 78", "ES");

    assertThat(phone.e164()).contains("+34612345678");
    assertThat(phone.raw()).contains("612 34 56 78");
    assertThat(phone.type()).contains(PhoneType.MOBILE);
    assertThat(phone.number()).isEqualTo("+34612345678");
  }

  @Test
  void anE164NumberHasNoRawForm() {
    assertThat(Phone.of("+74951234567", null))
        .isEqualTo(
            new Phone(
                Optional.of("+74951234567"),
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
    assertThat(Phone.of("+56961234567", null).type()).isEmpty();
    assertThat(Phone.of("+34900123456", null).type()).contains(PhoneType.OTHER);
  }

  @Test
  void phonesAreEqualIfAllComponentsAre() {
    Phone phone = Phone.of("612 34 56 78", "ES");

    assertThat(phone)
        .isEqualTo(Phone.of("612 34 56 78", "ES"))
        .hasSameHashCodeAs(Phone.of("612 34 56 78", "ES"))
        .isNotEqualTo(Phone.of("+34612345678", null))
        .isNotEqualTo(Phone.of("612 34 56 79", "ES"))
        .isNotEqualTo(phone.withType(PhoneType.LANDLINE))
        .isNotEqualTo(new Phone(phone.e164(), phone.raw(), phone.type(), Optional.of("work")))
        .isNotEqualTo("+34612345678");
    assertThat(phone.withType(null).type()).isEmpty();
    assertThat(phone.withType(PhoneType.MOBILE)).isEqualTo(phone);
  }

  @Test
  void aPhoneNamesItsComponentsAndShowsNone() {
    assertThat(Phone.of("+74951234567", null)).hasToString("Phone[e164, type]");
  }

  @Test
  void aPhoneWithoutANumberOrWithAnotherFormIsRefused() {
    assertThatThrownBy(() -> phone("", "")).hasMessage("e164 and raw are both missing");
    assertThatThrownBy(() -> phone("+0123", "")).hasMessage("e164 is not of the form +56912345678");
    assertThatThrownBy(() -> phone("56961234567", "x"))
        .hasMessage("e164 is not of the form +56912345678");
    assertThat(phone("+999123", "").known(null)).isEmpty();
  }

  private static Phone phone(String e164, String raw) {
    return new Phone(Optional.of(e164), Optional.of(raw), Optional.empty(), Optional.empty());
  }
}
