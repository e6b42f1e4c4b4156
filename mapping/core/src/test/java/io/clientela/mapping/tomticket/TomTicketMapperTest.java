package io.clientela.mapping.tomticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.SkipReason;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.GroupId;
import io.clientela.mapping.customer.Name;
import io.clientela.tomticket.model.ClientUpdate;
import io.clientela.tomticket.model.IdentifierType;
import io.clientela.tomticket.model.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TomTicketMapperTest {
  private static final Customer KNOWN =
      Customer.builder()
          .externalIds(Map.of("tomticket", "C-0042"))
          .name(Name.builder().full("Joana Prado Exemplo").build())
          .emails(List.of(Email.of("joana@example.com")))
          .language("pt-BR")
          .customFields(Map.of("tomticket.criarchamados", "false"))
          .build();

  @Test
  void whatIsKnownIsSentWithoutAnyLoss() {
    Mapped<TomTicketUpdate> mapped = TomTicketMapper.fromCustomer(KNOWN);

    assertThat(mapped.losses()).isEmpty();
    assertThat(mapped.value())
        .isEqualTo(
            new TomTicketUpdate(
                "C-0042",
                IdentifierType.INTERNAL,
                ClientUpdate.builder()
                    .nome("Joana Prado Exemplo")
                    .email("joana@example.com")
                    .criarchamados(false)
                    .idioma(Language.PORTUGUESE)
                    .build()));
  }

  @Test
  void thereIsOneFullName() {
    Customer inParts =
        KNOWN.toBuilder()
            .name(Name.builder().given("Joana").family("Prado").secondFamily("Exemplo").build())
            .build();

    Mapped<TomTicketUpdate> mapped = TomTicketMapper.fromCustomer(inParts);

    assertThat(mapped.value().client().nome()).isEqualTo("Joana Prado Exemplo");
    assertThat(mapped.losses())
        .extracting(Loss::path)
        .containsExactly("name.given", "name.family", "name.secondFamily");
    assertThat(mapped.losses()).extracting(Loss::kind).containsOnly(LossKind.COERCED);
  }

  @Test
  void languageAndTicketsAreSentEvenIfUnknownAndThatIsTold() {
    Customer unknown = KNOWN.toBuilder().language(null).customFields(Map.of()).build();

    Mapped<TomTicketUpdate> mapped = TomTicketMapper.fromCustomer(unknown);

    assertThat(mapped.value().client().criarchamados()).isTrue();
    assertThat(mapped.value().client().idioma()).isEqualTo(Language.PORTUGUESE);
    assertThat(mapped.losses())
        .containsExactly(
            new Loss(
                "customFields.tomticket.criarchamados",
                LossKind.DEFAULTED,
                "unknown is sent as TomTicket's own default, yes"),
            new Loss(
                "language", LossKind.DEFAULTED, "sent as TomTicket's own default, Portuguese"));
  }

  @ParameterizedTest
  @CsvSource({
    "es-ES, SPANISH, 0",
    "es-CL, SPANISH, 1",
    "en-US, ENGLISH, 0",
    "pt, PORTUGUESE, 1",
    "ru, PORTUGUESE, 1",
  })
  void theLanguageIsTheNearestOfThree(String tag, Language language, int losses) {
    Mapped<TomTicketUpdate> mapped =
        TomTicketMapper.fromCustomer(KNOWN.toBuilder().language(tag).build());

    assertThat(mapped.value().client().idioma()).isEqualTo(language);
    assertThat(mapped.losses()).hasSize(losses);
  }

  @Test
  void anInternalIdIsGivenOnlyToACustomerThatIsFoundByEmail() {
    Customer byEmail =
        KNOWN.toBuilder()
            .externalIds(Map.of("tomticket", "C-0042", "tomticket.email", "old@example.com"))
            .build();

    TomTicketUpdate found = TomTicketMapper.fromCustomer(byEmail).value();

    assertThat(found.identifier()).isEqualTo("old@example.com");
    assertThat(found.identifierType()).isEqualTo(IdentifierType.EMAIL);
    assertThat(found.client().idInterno()).isEqualTo("C-0042");
    assertThat(TomTicketMapper.fromCustomer(KNOWN).value().client().idInterno()).isNull();
  }

  @Test
  void aCustomerWithoutAnExternalIdIsTakenForTheOneOfItsEmail() {
    TomTicketUpdate sent =
        TomTicketMapper.fromCustomer(KNOWN.toBuilder().externalIds(Map.of()).build()).value();

    assertThat(sent.identifier()).isEqualTo(sent.client().email());
    assertThat(sent.identifierType()).isEqualTo(IdentifierType.EMAIL);
  }

  @Test
  void aCustomerWithoutAnIdentifierIsSkipped() {
    Customer nobody = KNOWN.toBuilder().externalIds(Map.of()).emails(List.of()).build();

    assertThat(TomTicketMapper.fromCustomer(nobody).skipped())
        .contains(SkipReason.NO_TOMTICKET_IDENTIFIER);
  }

  @Test
  void anEmptyPortfolioIsSentBecauseItMeansToRemoveTheCustomerFromIt() {
    Customer removed = KNOWN.toBuilder().customFields(Map.of("tomticket.portfolio_id", "")).build();

    assertThat(TomTicketMapper.fromCustomer(removed).value().client().portfolioId()).isEmpty();
    assertThat(TomTicketMapper.fromCustomer(KNOWN).value().client().portfolioId()).isNull();
  }

  @Test
  void fieldsAndOrganisationOfTomTicketAreSent() {
    Customer customer =
        KNOWN.toBuilder()
            .customFields(Map.of("tomticket.campos.abc01", "Plano anual"))
            .groups(List.of(new GroupId("tomticket", "org-1"), new GroupId("tomticket", "org-2")))
            .build();

    Mapped<TomTicketUpdate> mapped = TomTicketMapper.fromCustomer(customer);

    assertThat(mapped.value().client().campos()).isEqualTo(Map.of("abc01", "Plano anual"));
    assertThat(mapped.value().client().idOrganizacao()).isEqualTo("org-1");
    assertThat(mapped.losses())
        .contains(new Loss("groups", LossKind.UNSUPPORTED, "TomTicket has no place for it"));
  }

  @Test
  void aNameThatIsTooLongIsCutAndThatIsTold() {
    Customer longName =
        KNOWN.toBuilder().name(Name.builder().full("ñ".repeat(251)).build()).build();

    Mapped<TomTicketUpdate> mapped = TomTicketMapper.fromCustomer(longName);

    assertThat(mapped.value().client().nome()).isEqualTo("ñ".repeat(250));
    assertThat(mapped.losses())
        .containsExactly(new Loss("name.full", LossKind.TRUNCATED, "cut to 250 characters"));
  }

  @Test
  void everyProblemIsToldAtOnce() {
    Customer customer =
        Customer.builder()
            .externalIds(Map.of("tomticket", "a/b" + "c".repeat(250)))
            .groups(List.of(new GroupId("tomticket", "o".repeat(251))))
            .build();

    assertThat(TomTicketMapper.fromCustomer(customer).problems())
        .containsExactly(
            new Loss("externalIds.tomticket", LossKind.INVALID, "has a slash"),
            new Loss("externalIds.tomticket", LossKind.INVALID, "is longer than 250 characters"),
            new Loss("name", LossKind.INVALID, "a customer needs a name"),
            new Loss("emails", LossKind.INVALID, "a customer needs an e-mail address"),
            new Loss("groups", LossKind.INVALID, "is longer than 250 characters"));
  }

  @Test
  void anEmailAddressThatIsTooLongIsRefused() {
    String address = "a@" + "b".repeat(60) + "." + ("c".repeat(60) + ".").repeat(3) + "example";
    Customer customer = KNOWN.toBuilder().emails(List.of(Email.of(address))).build();

    assertThat(address.length()).isBetween(251, 254);
    assertThat(TomTicketMapper.fromCustomer(customer).problems())
        .extracting(Loss::path)
        .containsExactly("emails[0].address");
  }

  @Test
  void twoHundredAndFiftyCharactersAreNotTooLong() {
    Customer longest =
        KNOWN.toBuilder()
            .externalIds(Map.of("tomticket", "C".repeat(250)))
            .emails(List.of(Email.of("a".repeat(238) + "@example.com")))
            .build();

    assertThat(TomTicketMapper.fromCustomer(longest).isDeliverable()).isTrue();
    assertThat(
            TomTicketMapper.fromCustomer(
                    longest.toBuilder().externalIds(Map.of("tomticket", "C".repeat(251))).build())
                .problems())
        .containsExactly(
            new Loss("externalIds.tomticket", LossKind.INVALID, "is longer than 250 characters"));
  }
}
