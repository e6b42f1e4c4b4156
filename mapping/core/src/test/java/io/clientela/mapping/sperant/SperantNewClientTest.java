package io.clientela.mapping.sperant;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import io.clientela.sperant.model.ClientInput;
import io.clientela.sperant.model.ClientUpdate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SperantNewClientTest {
  private static final SperantIntake INTAKE =
      new SperantIntake(4, 8, 3, Optional.of(12L), Map.of(DocumentType.DNI, 1L));
  private static final Customer ROSA =
      Customer.builder()
          .name(Name.builder().given("Rosa").family("Quispe").build())
          .documents(List.of(IdentityDocument.of(DocumentType.DNI, "PE", "00000001")))
          .emails(List.of(Email.of("rosa@example.com")))
          .build();

  @Test
  void carriesWhatTheAccountWantsOfANewClient() {
    ClientInput sent = SperantMapper.fromCustomer(ROSA, INTAKE).value().client();

    assertThat(sent.inputChannelId()).isEqualTo(4);
    assertThat(sent.sourceId()).isEqualTo(8);
    assertThat(sent.interestTypeId()).isEqualTo(3);
    assertThat(sent.projectId()).isEqualTo(12);
    assertThat(sent.document()).isEqualTo("00000001");
    assertThat(sent.documentTypeId()).isEqualTo(1);
    assertThat(sent.publicityConsent()).isFalse();
  }

  @Test
  void needsOneCallWhereTheCreationTakesAll() {
    assertThat(SperantMapper.fromCustomer(ROSA, INTAKE).value().rest()).isEmpty();
  }

  @Test
  void whatTheCreationDoesNotTakeIsSentByAnUpdate() {
    Customer born = ROSA.toBuilder().birthDate(LocalDate.of(1985, 1, 10)).build();

    Mapped<SperantNewClient> mapped = SperantMapper.fromCustomer(born, INTAKE);

    ClientUpdate rest = mapped.value().rest().orElseThrow();
    assertThat(rest.dateOfBirth()).isEqualTo(LocalDate.of(1985, 1, 10));
    assertThat(rest.publicityConsent()).as("else its default is stored").isFalse();
    assertThat(rest.potentialBuyer()).isTrue();
    assertThat(mapped.losses()).noneMatch(it -> it.path().equals("birthDate"));
  }

  @Test
  void aDocumentOfATypeThatTheAccountDoesNotHaveIsANumber() {
    SperantIntake untyped = new SperantIntake(4, 8, 3, Optional.empty(), Map.of());

    Mapped<SperantNewClient> mapped = SperantMapper.fromCustomer(ROSA, untyped);

    assertThat(mapped.value().client().documentTypeId()).isNull();
    assertThat(mapped.losses())
        .contains(new Loss("documents[0].type", LossKind.COERCED, "sent as a number of no type"));
  }

  @Test
  void aClientWithoutAGivenNameIsRefused() {
    Mapped<SperantNewClient> mapped =
        SperantMapper.fromCustomer(Customer.builder().build(), INTAKE);

    assertThat(mapped.problems())
        .containsExactly(new Loss("name.given", LossKind.INVALID, "a client needs a given name"));
  }
}
