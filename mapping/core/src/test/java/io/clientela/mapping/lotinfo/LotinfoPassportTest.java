package io.clientela.mapping.lotinfo;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.lotinfo.model.ClientInput;
import io.clientela.lotinfo.model.PassportInput;
import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** A Russian passport is two numbers for Lotinfo, a date, and who issued it. */
class LotinfoPassportTest {
  private static final Name ANNA =
      Name.builder().given("Анна").middle("Павловна").family("Берёзкина").build();
  private static final Customer PERSON = Customer.builder().name(ANNA).build();

  @Test
  void aPassportKeepsTheZerosAtItsStart() {
    Customer customer =
        PERSON.toBuilder()
            .documents(
                List.of(
                    IdentityDocument.builder(DocumentType.PASSPORT, "001234")
                        .country("RU")
                        .series("0012")
                        .issuer("ОВД")
                        .issuedOn(LocalDate.of(2010, 9, 5))
                        .issuerCode("000-077")
                        .birthPlace("Тула")
                        .build(),
                    IdentityDocument.of(DocumentType.SNILS, "RU", "900-100-200 93")))
            .addresses(
                List.of(
                    Address.builder()
                        .label("registration")
                        .street("Опытная 7")
                        .city("Тула")
                        .build(),
                    Address.builder().label("residence").street("Примерная 1").build()))
            .build();

    Mapped<ClientInput> mapped = LotinfoMapper.fromCustomer(customer, 123);

    assertThat(mapped.value().passport())
        .isEqualTo(
            PassportInput.builder()
                .serial("0012")
                .number("001234")
                .sended("ОВД")
                .dateSended(LocalDate.of(2010, 9, 5))
                .codePod("000-077")
                .placeBirth("Тула")
                .snils("900-100-200 93")
                .propiska("Опытная 7, Тула")
                .placeHome("Примерная 1")
                .build());
    assertThat(mapped.value().address()).isNull();
    assertThat(mapped.losses())
        .containsExactly(
            new Loss(
                "addresses[0].city", LossKind.COERCED, "written into the one line of the address"));
  }

  @Test
  void everyMistakeInAPassportIsToldAtOnce() {
    Customer customer =
        PERSON.toBuilder()
            .documents(
                List.of(
                    IdentityDocument.builder(DocumentType.PASSPORT, "1234")
                        .country("RU")
                        .series("412")
                        .issuerCode("77")
                        .build(),
                    IdentityDocument.of(DocumentType.SNILS, "RU", "90010020094")))
            .build();

    assertThat(LotinfoMapper.fromCustomer(customer, 123).problems())
        .extracting(Loss::path)
        .containsExactly(
            "documents[0].series",
            "documents[0].number",
            "documents[0].issuerCode",
            "documents[1].number");
  }

  @Test
  void aForeignPassportHasNoPlace() {
    Customer customer =
        PERSON.toBuilder()
            .documents(List.of(IdentityDocument.of(DocumentType.PASSPORT, "ES", "AAA123456")))
            .build();

    assertThat(LotinfoMapper.fromCustomer(customer, 123).value().passport()).isNull();
    assertThat(LotinfoMapper.fromCustomer(customer, 123).losses())
        .extracting(Loss::path, Loss::kind)
        .containsExactly(Tuple.tuple("documents[0]", LossKind.UNSUPPORTED));
  }
}
