package io.clientela.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.bsale.model.Client;
import io.clientela.bsale.model.Contact;
import io.clientela.mapping.bsale.BsaleMapper;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerJson;
import io.clientela.mapping.koibox.KoiboxMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a vendor says and no customer can hold is kept beside it or left out, and told. */
class UnwritableAnswersTest {
  @ParameterizedTest
  @ValueSource(strings = {"a\ud800", "a\u0000"})
  void whatAVendorAnswersThatCannotBeWrittenIsLeftOutAndTold(String text) {
    Mapped<Customer> read =
        BsaleMapper.toCustomer(
            Client.builder()
                .id(1L)
                .href("/1.json")
                .firstName("Ana")
                .note(text)
                .code(text)
                .facebook(text)
                .build(),
            List.of(Contact.builder().href("/2.json").id(2L).firstName(text).build()),
            List.of());

    assertThat(read.value().name().given()).contains("Ana");
    assertThat(read.losses())
        .extracting(Loss::path)
        .containsExactly("code", "note", "contacts[0].given", "facebook");
    assertThat(read.losses()).extracting(Loss::kind).containsOnly(LossKind.INVALID);
    assertThat(CustomerJson.read(CustomerJson.write(read.value()))).isEqualTo(read.value());
  }

  @Test
  void whatAVendorAnswersThatNoCustomerHasIsKeptAsACustomField() {
    Mapped<Customer> bsale =
        BsaleMapper.toCustomer(
            Client.builder()
                .id(1L)
                .href("/1.json")
                .maxCredit(new BigDecimal("1e50"))
                .createdAt(Instant.ofEpochSecond(-62_135_596_800L))
                .phone("\u00a0")
                .email("\u200b")
                .build());

    assertThat(bsale.value().credit()).isEmpty();
    assertThat(bsale.value().created()).isEmpty();
    assertThat(bsale.value().phones()).isEmpty();
    assertThat(bsale.value().customFields()).containsOnlyKeys("bsale.maxCredit", "bsale.createdAt");
  }

  @ParameterizedTest
  @CsvSource({
    "1899-12-30, 'is a date before 1900-01-02, which files have where there is none'",
    "2999-01-01, is in the future"
  })
  void aDayOfBirthThatCannotBeOneIsKeptAsACustomFieldAndTold(String day, String problem) {
    Mapped<Customer> read =
        KoiboxMapper.toCustomer(
            io.clientela.koibox.model.Customer.builder()
                .id(1L)
                .nombre("Ana")
                .fechaNacimiento(day)
                .build());

    assertThat(read.value().birthDate()).isEmpty();
    assertThat(read.value().customFields()).isEqualTo(Map.of("koibox.fecha_nacimiento", day));
    assertThat(read.losses())
        .containsExactly(
            new Loss(
                "birthDate", LossKind.INVALID, "kept as a custom field, because it " + problem));
  }
}
