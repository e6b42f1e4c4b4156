package io.clientela.mapping.bsale;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.bsale.model.Client;
import io.clientela.bsale.model.ClientType;
import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Bsale says of a client, as a customer. */
class BsaleReadingTest {
  private static final Customer PERSON =
      Customer.builder()
          .type(CustomerType.PERSON)
          .name(Name.builder().given("Javiera").family("Rojas").build())
          .documents(List.of(IdentityDocument.of(DocumentType.RUT, "CL", "41333444-6")))
          .build();

  @Test
  void stateZeroIsActive() {
    assertThat(read(client().state(0)).active()).contains(true);
    assertThat(read(client().state(1)).active()).contains(false);
  }

  @Test
  void aStateThatIsNeitherActiveNorInactiveIsKept() {
    assertThat(read(client().state(99)).active()).isEmpty();
    assertThat(read(client().state(99)).customFields()).isEqualTo(Map.of("bsale.state", "99"));
  }

  @Test
  void companyOrPersonZeroIsAPerson() {
    assertThat(read(client().companyOrPerson(0)).type()).contains(CustomerType.PERSON);
    assertThat(read(client().companyOrPerson(1)).type()).contains(CustomerType.ORGANISATION);
    assertThat(BsaleMapper.fromCustomer(PERSON).value().client().companyOrPerson())
        .isEqualTo(ClientType.PERSON);
    assertThat(ClientType.PERSON.value()).isZero();
  }

  @Test
  void aDottedRutIsReadPlainAndThatIsTold() {
    Mapped<Customer> mapped = BsaleMapper.toCustomer(client().code("66.665.001-8").build());

    assertThat(mapped.value().documents())
        .containsExactly(IdentityDocument.of(DocumentType.RUT, "CL", "66665001-8"));
    assertThat(mapped.losses())
        .containsExactly(
            new Loss("documents[0].number", LossKind.COERCED, "kept in the form of its type"));
  }

  @Test
  void aForeignersCodeIsNotARut() {
    assertThat(read(client().isForeigner(true).code("1234-5")).documents())
        .containsExactly(IdentityDocument.of(DocumentType.OTHER, null, "1234-5"));
  }

  private static Client.Builder client() {
    return Client.builder().href("/v1/clients/65.json").id(65L);
  }

  private static Customer read(Client.Builder client) {
    return BsaleMapper.toCustomer(client.build()).value();
  }
}
