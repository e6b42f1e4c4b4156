package io.clientela.mapping.koibox;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoiboxPhonesTest {
  @ParameterizedTest
  @CsvSource({
    "34, 725001234",
    "+34, 725001234",
    "0034, 725001234",
    "034, 725001234",
    "00 34, 725 001 234",
    "(+34), 725001234",
    "+34, 34725001234",
    "0034, 34725001234",
    "34, 0034725001234",
    "34, +34 725 001 234",
    "3434, 725001234",
    "+34 +34, 725001234",
    "00340034, 725001234",
    ", 725001234"
  })
  void aPrefixIsReadInWhateverForm(String prefix, String written) {
    Mapped<Customer> read = read(prefix, written);

    assertThat(read.value().phones().get(0).e164()).contains("+34725001234");
    assertThat(read.value().customFields()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "56, 920001234, +56920001234",
    "0056, 56920001234, +56920001234",
    "55, 11900001234, +5511900001234",
    "7, 9070001234, +79070001234",
    "77, 9070001234, +79070001234"
  })
  void aPrefixIsThatOfAnyCountry(String prefix, String written, String e164) {
    assertThat(read(prefix, written).value().phones().get(0).e164()).contains(e164);
  }

  @ParameterizedTest
  @CsvSource({"34, 34725001234", "0034, 725001234", "+34, 725001234", "3434, 725001234"})
  void whatIsNotKeptOfAnOddFormIsTold(String prefix, String written) {
    assertThat(read(prefix, written).losses()).extracting(Loss::kind).contains(LossKind.COERCED);
  }

  @Test
  void aNumberThatCannotBeReadIsKeptWithItsPrefixAndTold() {
    Mapped<Customer> read = read("0034", "12");

    assertThat(read.value().phones().get(0).raw()).contains("12");
    assertThat(read.value().customFields()).containsEntry("koibox.prefijo_tel", "0034");
    assertThat(read.losses())
        .containsExactly(
            new Loss("movil", LossKind.INVALID, "kept as written: no number that can exist"));
  }

  private static Mapped<Customer> read(String prefix, String written) {
    return KoiboxMapper.toCustomer(
        io.clientela.koibox.model.Customer.builder()
            .id(1L)
            .nombre("")
            .prefijoTel(prefix)
            .movil(written)
            .build());
  }
}
