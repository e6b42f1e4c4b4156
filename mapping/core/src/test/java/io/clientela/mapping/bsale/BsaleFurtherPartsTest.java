package io.clientela.mapping.bsale;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.bsale.model.AddressInput;
import io.clientela.bsale.model.ContactInput;
import io.clientela.bsale.model.DynamicAttributeInput;
import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.ContactPerson;
import io.clientela.mapping.customer.Credit;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.Phone;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What goes to Bsale in calls of its own: further addresses, contacts, attributes, credits. */
class BsaleFurtherPartsTest {
  private static final Customer PERSON =
      Customer.builder()
          .type(CustomerType.PERSON)
          .name(Name.builder().given("Javiera").family("Rojas").build())
          .documents(List.of(IdentityDocument.of(DocumentType.RUT, "CL", "41333444-6")))
          .build();

  @Test
  void furtherAddressesAndContactsAreSentOnTheirOwn() {
    Customer customer =
        PERSON.toBuilder()
            .addresses(
                List.of(
                    Address.builder().street("Uno 1").district("Ñuñoa").city("Santiago").build(),
                    Address.builder().label("bodega").street("Dos 2").build(),
                    Address.builder().street("Tres 3").build(),
                    Address.builder().city("Arica").build()))
            .contacts(
                List.of(
                    new ContactPerson(
                        Optional.of("Ignacio"),
                        Optional.of("Prueba"),
                        Optional.of(Email.of("i@example.com")),
                        Optional.of(Phone.of("+56920001234", null))),
                    new ContactPerson(
                        Optional.of("Nadie"),
                        Optional.empty(),
                        Optional.of(Email.of("n@example.com")),
                        Optional.empty())))
            .build();

    Mapped<BsaleNewClient> mapped = BsaleMapper.fromCustomer(customer);

    assertThat(mapped.value().client().municipality()).isEqualTo("Ñuñoa");
    assertThat(mapped.value().addresses())
        .containsExactly(
            AddressInput.builder().addressName("bodega").address("Dos 2").build(),
            AddressInput.builder().addressName("Address 3").address("Tres 3").build());
    assertThat(mapped.value().contacts())
        .containsExactly(
            ContactInput.builder()
                .firstName("Ignacio")
                .lastName("Prueba")
                .email("i@example.com")
                .phone("+56920001234")
                .build());
    assertThat(mapped.losses())
        .extracting(Loss::path, Loss::kind)
        .containsExactly(
            Tuple.tuple("addresses[2].label", LossKind.DEFAULTED),
            Tuple.tuple("addresses[3]", LossKind.UNSUPPORTED),
            Tuple.tuple("contacts[1]", LossKind.UNSUPPORTED),
            Tuple.tuple("contacts[1].email", LossKind.UNSUPPORTED));
  }

  @Test
  void ownFieldsAreSentAndAnUnknownOneIsTold() {
    Customer customer =
        PERSON.toBuilder()
            .customFields(
                Map.of(
                    "bsale.attribute.24", "21/03/1983",
                    "bsale.office.id", "1",
                    "koibox.foto", "/a.png",
                    "shoe size", "39"))
            .build();

    Mapped<BsaleNewClient> mapped = BsaleMapper.fromCustomer(customer);

    assertThat(mapped.value().client().dynamicAttributes())
        .containsExactly(
            DynamicAttributeInput.builder()
                .dynamicAttributeId(24L)
                .description("21/03/1983")
                .build());
    assertThat(mapped.losses())
        .containsExactlyInAnyOrder(
            new Loss(
                "customFields.bsale.office.id", LossKind.UNSUPPORTED, "Bsale has no place for it"),
            new Loss("customFields.shoe size", LossKind.UNSUPPORTED, "Bsale has no place for it"));
  }

  @Test
  void aCreditOfNothingIsSentAndOneBelowIsRefused() {
    assertThat(creditOf("0").value().client().maxCredit()).isEqualTo("0");
    assertThat(creditOf("-0.01").problems())
        .containsExactly(new Loss("credit.limit", LossKind.INVALID, "is below 0"));
  }

  private static Mapped<BsaleNewClient> creditOf(String limit) {
    Credit credit = new Credit(Optional.empty(), Optional.of(new BigDecimal(limit)));
    return BsaleMapper.fromCustomer(PERSON.toBuilder().credit(credit).build());
  }
}
