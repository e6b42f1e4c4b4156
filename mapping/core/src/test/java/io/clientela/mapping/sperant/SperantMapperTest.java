package io.clientela.mapping.sperant;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.SkipReason;
import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.Consents;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.Gender;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.Phone;
import io.clientela.sperant.model.Client;
import io.clientela.sperant.model.ClientResource;
import io.clientela.sperant.model.ClientResponse;
import io.clientela.sperant.model.ClientUpdate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SperantMapperTest {
  private static final Customer KNOWN =
      Customer.builder().externalIds(Map.of("sperant", "22004")).build();

  @Test
  void mIsAMan() {
    Customer man = KNOWN.toBuilder().gender(Gender.MALE).build();

    assertThat(SperantMapper.updateFrom(man).value().client().gender().value()).isEqualTo("m");
    assertThat(
            SperantMapper.toCustomer(Client.builder().id(7L).gender("m").build()).value().gender())
        .contains(Gender.MALE);
  }

  @ParameterizedTest
  @CsvSource({"f, FEMALE", "Femenino, FEMALE", "M, MALE", "masculino, MALE"})
  void aGenderIsReadAsALetterOrAsAWord(String written, Gender gender) {
    assertThat(
            SperantMapper.toCustomer(Client.builder().id(7L).gender(written).build())
                .value()
                .gender())
        .contains(gender);
  }

  @Test
  void unknownConsentIsSentAsNoAndUnknownInterestAsTheDefaultAndBothAreTold() {
    Mapped<SperantUpdate> mapped = SperantMapper.updateFrom(KNOWN);

    assertThat(mapped.value())
        .isEqualTo(
            new SperantUpdate(
                22004,
                ClientUpdate.builder().publicityConsent(false).potentialBuyer(true).build()));
    assertThat(mapped.losses())
        .containsExactly(
            new Loss("consents.marketing", LossKind.DEFAULTED, "unknown is sent as no"),
            new Loss(
                "customFields.sperant.potential_buyer",
                LossKind.DEFAULTED,
                "unknown is sent as Sperant's own default, yes"));
  }

  @Test
  void whatIsKnownOfConsentAndInterestIsSent() {
    Customer customer =
        KNOWN.toBuilder()
            .consents(
                new Consents(
                    Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty()))
            .customFields(Map.of("sperant.potential_buyer", "false"))
            .build();

    Mapped<SperantUpdate> mapped = SperantMapper.updateFrom(customer);

    assertThat(mapped.value().client().publicityConsent()).isTrue();
    assertThat(mapped.value().client().potentialBuyer()).isFalse();
    assertThat(mapped.losses()).isEmpty();
  }

  @Test
  void aCustomerWithoutAnIdAtSperantIsSkipped() {
    Mapped<SperantUpdate> mapped = SperantMapper.updateFrom(Customer.builder().build());

    assertThat(mapped.skipped()).contains(SkipReason.NO_SPERANT_ID);
    assertThat(mapped.isDeliverable()).isFalse();
    assertThat(mapped.problems()).isEmpty();
  }

  @Test
  void anIdThatIsNoNumberIsToldWithEveryOtherProblem() {
    Customer customer =
        KNOWN.toBuilder()
            .externalIds(Map.of("sperant", "0"))
            .customFields(Map.of("sperant.potential_buyer", "perhaps"))
            .build();

    assertThat(SperantMapper.updateFrom(customer).problems())
        .containsExactly(
            new Loss("externalIds.sperant", LossKind.INVALID, "is not a whole number from 1"),
            new Loss(
                "customFields.sperant.potential_buyer",
                LossKind.INVALID,
                "is neither true nor false"));
  }

  @Test
  void twoFamilyNamesAreJoinedAndThatIsTold() {
    Customer customer =
        KNOWN.toBuilder()
            .name(Name.builder().given("Ana").family("Quispe").secondFamily("Ficticia").build())
            .build();

    Mapped<SperantUpdate> mapped = SperantMapper.updateFrom(customer);

    assertThat(mapped.value().client().lname()).isEqualTo("Quispe Ficticia");
    assertThat(mapped.losses())
        .contains(
            new Loss("name.secondFamily", LossKind.COERCED, "joined with the first family name"));
  }

  @Test
  void phonesEmailsAndDocumentsCannotBeChangedAndAreTold() {
    Customer customer =
        KNOWN.toBuilder()
            .emails(List.of(Email.of("a@example.com")))
            .phones(List.of(Phone.of("+51911001234", null)))
            .documents(List.of(IdentityDocument.of(DocumentType.DNI, "PE", "00000001")))
            .build();

    assertThat(SperantMapper.updateFrom(customer).losses())
        .extracting(Loss::path)
        .contains("emails[0]", "phones[0]", "documents[0]");
  }

  @Test
  void namesOfPlacesAreNotSentForCodes() {
    Customer customer =
        KNOWN.toBuilder()
            .addresses(List.of(Address.builder().region("Lima").country("PE").build()))
            .customFields(Map.of("sperant.deparment", "LIM"))
            .build();

    Mapped<SperantUpdate> mapped = SperantMapper.updateFrom(customer);

    assertThat(mapped.value().client().deparment()).isEqualTo("LIM");
    assertThat(mapped.value().client().country()).isEqualTo("PE");
    assertThat(mapped.losses())
        .extracting(Loss::path, Loss::kind)
        .contains(Tuple.tuple("addresses[0].region", LossKind.AMBIGUOUS));
  }

  @Test
  void anAnswerIsReadInItsEnvelopeOrWithoutOne() {
    Client client = Client.builder().id(22004L).fname("Ana").build();
    ClientResponse enveloped =
        ClientResponse.builder().data(ClientResource.builder().attributes(client).build()).build();
    ClientResponse flat =
        ClientResponse.builder()
            .additionalProperties(
                Map.of("id", new JsonPrimitive(22004), "fname", new JsonPrimitive("Ana")))
            .build();

    assertThat(SperantMapper.toCustomer(enveloped)).isEqualTo(SperantMapper.toCustomer(flat));
    assertThat(SperantMapper.toCustomer(flat).value().externalId("sperant")).contains("22004");
  }

  @Test
  void aDocumentKeepsTheZeroAtItsStartAndATypeThatIsNotKnownIsKept() {
    Client dni = Client.builder().id(7L).documentType("DNI").document("00000001").build();
    Client other = Client.builder().id(7L).documentType("Partida").document("007").build();

    assertThat(SperantMapper.toCustomer(dni).value().documents())
        .containsExactly(IdentityDocument.of(DocumentType.DNI, "PE", "00000001"));
    assertThat(SperantMapper.toCustomer(other).value().documents())
        .containsExactly(IdentityDocument.of(DocumentType.OTHER, null, "007"));
    assertThat(SperantMapper.toCustomer(other).value().customFields())
        .containsEntry("sperant.document_type", "Partida");
  }
}
