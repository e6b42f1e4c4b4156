package io.clientela.mapping;

import static org.assertj.core.api.Assertions.assertThat;

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
}
