package io.clientela.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoiboxPhonesTest {
  @ParameterizedTest
  @CsvSource({
    "34, 612345678",
    "+34, 612345678",
    "0034, 612345678",
    "034, 612345678",
    "00 34, 612 345 678",
    "(+34), 612345678",
    "+34, 34612345678",
    "0034, 34612345678",
    "34, 0034612345678",
    "34, +34 612 345 678",
    "3434, 612345678",
    "+34 +34, 612345678",
    "00340034, 612345678",
    ", 612345678"
  })
  void aPrefixIsReadInWhateverForm(String prefix, String written) {
    Mapped<Customer> read = read(prefix, written);

    assertThat(read.value().phones().get(0).e164()).contains("+34612345678");
    assertThat(read.value().customFields()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "56, 961234567, +56961234567",
    "0056, 56961234567, +56961234567",
    "55, 11961234567, +5511961234567",
    "7, 9161234567, +79161234567",
    "77, 9161234567, +79161234567"
  })
  void aPrefixIsThatOfAnyCountry(String prefix, String written, String e164) {
    assertThat(read(prefix, written).value().phones().get(0).e164()).contains(e164);
  }

  @ParameterizedTest
  @CsvSource({"34, 34612345678", "0034, 612345678", "+34, 612345678", "3434, 612345678"})
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
