package io.clientela.mapping.tomticketv2;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.SkipReason;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.GroupId;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.Phone;
import io.clientela.tomticketv2.model.CustomerInput;
import io.clientela.tomticketv2.model.CustomerUpdate;
import io.clientela.tomticketv2.model.IdentifierType;
import io.clientela.tomticketv2.model.Language;
import io.clientela.tomticketv2.model.Organization;
import io.clientela.tomticketv2.model.TicketPermission;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TomTicketV2MapperTest {
  private static final Customer JOANA =
      Customer.builder()
          .id("4711")
          .name(Name.builder().full("Joana Prado Exemplo").build())
          .emails(List.of(Email.of("joana@example.com")))
          .phones(List.of(Phone.of("+551120000001", "BR")))
          .language("pt-BR")
          .groups(List.of(new GroupId("tomticket-v2", "org-1")))
          .customFields(
              Map.of(
                  "tomticket-v2.allow_create_tickets", "false",
                  "tomticket-v2.portfolio_id", "7",
                  "tomticket-v2.custom_field.abc01", "Valor 01"))
          .build();

  @Test
  void aNewCustomerHasTheIdOfTheSendingSystemAndNothingIsLost() {
    Mapped<CustomerInput> mapped = TomTicketV2Mapper.fromCustomer(JOANA);

    assertThat(mapped.losses()).isEmpty();
    assertThat(mapped.value())
        .isEqualTo(
            CustomerInput.builder()
                .customerId("4711")
                .name("Joana Prado Exemplo")
                .email("joana@example.com")
                .phone("+551120000001")
                .createTickets(TicketPermission.BLOCKED)
                .organizationId("org-1")
                .language(Language.PORTUGUESE)
                .portfolioId("7")
                .customField(Map.of("abc01", "Valor 01"))
                .build());
    assertThat(TomTicketV2Mapper.fromCustomer(with(Map.of("tomticket-v2", "C-1"))).value())
        .extracting(CustomerInput::customerId)
        .isEqualTo("C-1");
  }

  @Test
  void aCustomerIsFoundByItsAddressOrElseByItsInternalId() {
    CustomerUpdate byId = TomTicketV2Mapper.updateFrom(with(Map.of("tomticket-v2", "C-1"))).value();
    CustomerUpdate byEmail =
        TomTicketV2Mapper.updateFrom(
                with(Map.of("tomticket-v2", "C-1", "tomticket-v2.email", "old@example.com")))
            .value();

    assertThat(byId.customerId()).isEqualTo("C-1");
    assertThat(byId.customerTypeId()).isEqualTo(IdentifierType.INTERNAL);
    assertThat(byId.internalId()).isNull();
    assertThat(byId.createTickets()).isEqualTo(TicketPermission.BLOCKED);
    assertThat(byEmail.customerId()).isEqualTo("old@example.com");
    assertThat(byEmail.customerTypeId()).isEqualTo(IdentifierType.EMAIL);
    assertThat(byEmail.internalId()).isEqualTo("C-1");
    assertThat(byEmail.email()).isEqualTo("joana@example.com");
  }

  @Test
  void withoutAnIdThereIsNothingToWriteTo() {
    assertThat(TomTicketV2Mapper.updateFrom(JOANA).skipped())
        .contains(SkipReason.NO_TOMTICKET_V2_IDENTIFIER);
    assertThat(TomTicketV2Mapper.fromCustomer(JOANA.toBuilder().id(null).build()).skipped())
        .contains(SkipReason.NO_ID_FOR_TOMTICKET_V2);
  }

  @Test
  void languageAndTicketsAreSentEvenIfUnknownAndThatIsTold() {
    Customer unknown = JOANA.toBuilder().language(null).customFields(Map.of()).build();

    Mapped<CustomerInput> mapped = TomTicketV2Mapper.fromCustomer(unknown);

    assertThat(mapped.value().createTickets()).isEqualTo(TicketPermission.ALLOWED);
    assertThat(mapped.value().language()).isEqualTo(Language.PORTUGUESE);
    assertThat(mapped.losses())
        .containsExactly(
            new Loss(
                "customFields.tomticket-v2.allow_create_tickets",
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
    "ru, PORTUGUESE, 1"
  })
  void theLanguageIsTheNearestOfThree(String tag, Language language, int losses) {
    Mapped<CustomerInput> mapped =
        TomTicketV2Mapper.fromCustomer(JOANA.toBuilder().language(tag).build());

    assertThat(mapped.value().language()).isEqualTo(language);
    assertThat(mapped.losses()).hasSize(losses);
  }

  @ParameterizedTest
  @CsvSource({"251, 512, id", "250, 513, groups"})
  void whatIsTooLongIsRefused(int id, int group, String path) {
    Customer customer =
        JOANA.toBuilder()
            .id("x".repeat(id))
            .groups(List.of(new GroupId("tomticket-v2", "g".repeat(group))))
            .build();

    assertThat(TomTicketV2Mapper.fromCustomer(customer).problems())
        .extracting(Loss::path)
        .containsExactly(path);
  }

  @Test
  void aCustomerNeedsANameAndAnIdThatAFormCanHold() {
    Customer nameless = JOANA.toBuilder().id("a\u0007").name(Name.builder().build()).build();

    assertThat(TomTicketV2Mapper.fromCustomer(nameless).problems())
        .extracting(Loss::path)
        .containsExactly("id", "name");
  }

  @Test
  void whatIsReadIsKeptAndCanBeSentBack() {
    var answered =
        io.clientela.tomticketv2.model.Customer.builder()
            .id("7f3a01")
            .internalId("C-0042")
            .name("Joana Prado Exemplo")
            .email("joana@example.com")
            .phone("11 2000-0001")
            .monthlyTicketQuota(10)
            .active(true)
            .allowCreateTickets(false)
            .emailValidated(true)
            .organization(Organization.builder().id("org-1").name("Padaria Exemplo").build())
            .build();

    Mapped<Customer> read = TomTicketV2Mapper.toCustomer(answered);

    assertThat(read.losses()).isEmpty();
    assertThat(read.value().externalIds()).isEqualTo(Map.of("tomticket-v2", "C-0042"));
    assertThat(read.value().name().full()).contains("Joana Prado Exemplo");
    assertThat(read.value().active()).contains(true);
    assertThat(read.value().groups()).containsExactly(new GroupId("tomticket-v2", "org-1"));
    assertThat(read.value().customFields())
        .isEqualTo(
            Map.of(
                "tomticket-v2.id", "7f3a01",
                "tomticket-v2.monthly_ticket_quota", "10",
                "tomticket-v2.allow_create_tickets", "false",
                "tomticket-v2.email_validated", "true",
                "tomticket-v2.organization.name", "Padaria Exemplo"));
    CustomerUpdate sent = TomTicketV2Mapper.updateFrom(read.value()).value();
    assertThat(sent.customerId()).isEqualTo("C-0042");
    assertThat(sent.createTickets()).isEqualTo(TicketPermission.BLOCKED);
    assertThat(sent.phone()).isEqualTo("+551120000001");
    assertThat(sent.organizationId()).isEqualTo("org-1");
  }

  private static Customer with(Map<String, String> externalIds) {
    return JOANA.toBuilder().externalIds(externalIds).build();
  }
}
