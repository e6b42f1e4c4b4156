package io.clientela.mapping.bsale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.bsale.model.ClientInput;
import io.clientela.bsale.model.ClientType;
import io.clientela.bsale.model.ClientUpdate;
import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.NotDeliverableException;
import io.clientela.mapping.SkipReason;
import io.clientela.mapping.customer.Credit;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.Phone;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BsaleMapperTest {
  private static final Customer PERSON =
      Customer.builder()
          .type(CustomerType.PERSON)
          .name(Name.builder().given("Javiera").family("Rojas").build())
          .documents(List.of(IdentityDocument.of(DocumentType.RUT, "CL", "41333444-6")))
          .build();

  @Test
  void aPersonIsSentWithoutAnyLoss() {
    Mapped<BsaleNewClient> mapped = BsaleMapper.fromCustomer(PERSON);

    assertThat(mapped.losses()).isEmpty();
    assertThat(mapped.value())
        .isEqualTo(
            new BsaleNewClient(
                ClientInput.builder()
                    .companyOrPerson(ClientType.PERSON)
                    .firstName("Javiera")
                    .lastName("Rojas")
                    .code("41333444-6")
                    .build(),
                List.of(),
                List.of()));
  }

  @Test
  void anOrganisationWithoutAPersonIsACompanyWhichIsTold() {
    Customer customer =
        Customer.builder().name(Name.builder().organisation("Prueba").build()).build();

    Mapped<BsaleNewClient> mapped = BsaleMapper.fromCustomer(customer);

    assertThat(mapped.value().client().companyOrPerson()).isEqualTo(ClientType.COMPANY);
    assertThat(mapped.losses())
        .containsExactly(
            new Loss("type", LossKind.DEFAULTED, "sent as a company: no person is named"));
  }

  @Test
  void everyProblemOfAPersonIsToldAtOnce() {
    Customer customer =
        PERSON.toBuilder()
            .name(Name.UNKNOWN)
            .documents(List.of(IdentityDocument.of(DocumentType.RUT, "CL", "41333444-K")))
            .credit(new Credit(Optional.empty(), Optional.of(new BigDecimal("-1"))))
            .build();

    Mapped<BsaleNewClient> mapped = BsaleMapper.fromCustomer(customer);

    assertThat(mapped.problems())
        .containsExactly(
            new Loss("name.given", LossKind.INVALID, "a person needs a given name"),
            new Loss("name.family", LossKind.INVALID, "a person needs a family name"),
            new Loss(
                "documents[0].number",
                LossKind.INVALID,
                "is not a RUT: its check digit is wrong, found 99999999-A"),
            new Loss("credit.limit", LossKind.INVALID, "is below 0"));
    assertThatThrownBy(mapped::value)
        .isInstanceOf(NotDeliverableException.class)
        .hasMessageStartingWith("not deliverable: name.given: a person needs a given name; ")
        .message()
        .doesNotContain("41333444");
  }

  @Test
  void aCompanyNeedsItsNameAndNothingElse() {
    Customer nameless = Customer.builder().type(CustomerType.ORGANISATION).build();
    Customer company =
        nameless.toBuilder().name(Name.builder().organisation("Ejemplo SpA").build()).build();

    assertThat(BsaleMapper.fromCustomer(nameless).problems())
        .containsExactly(new Loss("name.organisation", LossKind.INVALID, "a company needs a name"));
    assertThat(BsaleMapper.fromCustomer(company).value().client().company())
        .isEqualTo("Ejemplo SpA");
  }

  @ParameterizedTest
  @CsvSource({"Ana Pérez Soto, Ana, Pérez Soto", "Ana Pérez, Ana, Pérez"})
  void aWholeNameIsSplitAfterItsFirstWordAndThatIsTold(String whole, String given, String family) {
    Customer customer = PERSON.toBuilder().name(Name.builder().full(whole).build()).build();

    Mapped<BsaleNewClient> mapped = BsaleMapper.fromCustomer(customer);

    assertThat(mapped.value().client().firstName()).isEqualTo(given);
    assertThat(mapped.value().client().lastName()).isEqualTo(family);
    assertThat(mapped.losses())
        .containsExactly(
            new Loss(
                "name.full",
                LossKind.AMBIGUOUS,
                "split after its first word to get a family name"));
  }

  @Test
  void anUpdateNeedsTheIdAndLeavesTheTaxNumberAsItIs() {
    Customer known = PERSON.toBuilder().externalIds(Map.of("bsale", "65")).build();

    assertThat(BsaleMapper.updateFrom(PERSON).skipped()).contains(SkipReason.NO_BSALE_ID);
    assertThat(BsaleMapper.updateFrom(known).value())
        .isEqualTo(ClientUpdate.builder().id("65").firstName("Javiera").lastName("Rojas").build());
    assertThat(BsaleMapper.updateFrom(known).losses())
        .extracting(Loss::path)
        .containsExactly("type", "documents[0]");
  }

  @Test
  void aPhoneThatCannotExistIsRefusedAndOneWithoutAPrefixIsOfTheCustomersCountry() {
    Customer impossible = withPhone("2220928");
    Customer national = withPhone("9 2000 1234");

    assertThat(BsaleMapper.fromCustomer(impossible).problems())
        .containsExactly(
            new Loss(
                "phones[0].raw", LossKind.INVALID, "is not a phone number that can exist in CL"));
    assertThat(BsaleMapper.fromCustomer(national).value().client().phone())
        .isEqualTo("+56920001234");
    assertThat(BsaleMapper.fromCustomer(national).losses())
        .containsExactly(new Loss("phones[0].raw", LossKind.COERCED, "sent in the form of E.164"));
  }

  private static Customer withPhone(String raw) {
    Phone phone = new Phone(Optional.empty(), Optional.of(raw), Optional.empty(), Optional.empty());
    return PERSON.toBuilder().phones(List.of(phone)).build();
  }

  @Test
  void anUpdateIsRefusedUnlessTheIdIsAWholeNumberFromOne() {
    assertThat(updateOf("1").isDeliverable()).isTrue();
    assertThat(updateOf("0").problems())
        .containsExactly(
            new Loss("externalIds.bsale", LossKind.INVALID, "is not a whole number from 1"));
    assertThat(updateOf("x").problems()).hasSize(1);
  }

  private static Mapped<ClientUpdate> updateOf(String id) {
    return BsaleMapper.updateFrom(PERSON.toBuilder().externalIds(Map.of("bsale", id)).build());
  }
}
