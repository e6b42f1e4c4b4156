package io.clientela.mapping.tomticketv2;

import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.SkipReason;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.internal.OutboundCustomer;
import io.clientela.mapping.internal.SendRules;
import io.clientela.mapping.internal.TomTicketValues;
import io.clientela.tomticketv2.model.CustomerInput;
import io.clientela.tomticketv2.model.CustomerUpdate;
import io.clientela.tomticketv2.model.IdentifierType;
import io.clientela.tomticketv2.model.Language;
import io.clientela.tomticketv2.model.TicketPermission;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes TomTicket's customers, new ones and what is to be changed of others. */
final class TomTicketV2Writer {
  private static final String INTERNAL_ID = MappedVendor.TOMTICKET_V2.key();
  private static final String CURRENT_EMAIL = INTERNAL_ID + ".email";
  private static final int LONGEST_GROUP = 512;

  private final OutboundCustomer from;
  private final TomTicketValues values;

  private TomTicketV2Writer(Customer customer) {
    from = new OutboundCustomer(MappedVendor.TOMTICKET_V2, customer);
    values = new TomTicketValues(from);
  }

  static Mapped<CustomerInput> create(Customer customer) {
    TomTicketV2Writer writing = new TomTicketV2Writer(customer);
    Optional<String> known =
        customer.externalId(INTERNAL_ID).map(id -> writing.id("externalIds." + INTERNAL_ID, id));
    return known
        .or(() -> customer.id().map(id -> writing.id("id", id)))
        .map(writing::create)
        .orElseGet(() -> Mapped.skip(SkipReason.NO_ID_FOR_TOMTICKET_V2));
  }

  static Mapped<CustomerUpdate> update(Customer customer) {
    TomTicketV2Writer writing = new TomTicketV2Writer(customer);
    Optional<String> internalId =
        customer.externalId(INTERNAL_ID).map(id -> writing.id("externalIds." + INTERNAL_ID, id));
    Optional<String> email =
        customer
            .externalId(CURRENT_EMAIL)
            .map(id -> writing.id("externalIds." + CURRENT_EMAIL, id));
    return email
        .map(id -> writing.update(id, IdentifierType.EMAIL, internalId.orElse(null)))
        .or(() -> internalId.map(id -> writing.update(id, IdentifierType.INTERNAL, null)))
        .orElseGet(() -> Mapped.skip(SkipReason.NO_TOMTICKET_V2_IDENTIFIER));
  }

  private String id(String path, String id) {
    if (SendRules.hasControl(id)) from.refuse(path, SendRules.CONTROL);
    return values.shortEnough(path, id, TomTicketValues.LONGEST);
  }

  private Mapped<CustomerInput> create(String id) {
    String name = name();
    CustomerInput.Builder customer =
        CustomerInput.builder()
            .customerId(id)
            .email(values.email())
            .phone(phone())
            .createTickets(mayOpenTickets())
            .organizationId(values.organisation(LONGEST_GROUP))
            .language(language())
            .portfolioId(portfolio())
            .customField(values.customFields("custom_field"));
    if (name != null) customer.name(name);
    return from.deliver(customer::build);
  }

  private Mapped<CustomerUpdate> update(
      String identifier, IdentifierType type, @Nullable String internalId) {
    CustomerUpdate.Builder customer =
        CustomerUpdate.builder()
            .customerId(identifier)
            .customerTypeId(type)
            .name(name())
            .email(values.email())
            .phone(phone())
            .createTickets(mayOpenTickets())
            .organizationId(values.organisation(LONGEST_GROUP))
            .language(language())
            .portfolioId(portfolio())
            .customField(values.customFields("custom_field"))
            .internalId(internalId);
    return from.deliver(customer::build);
  }

  private @Nullable String name() {
    return from.require(values.fullName(), "name", "a customer needs a name");
  }

  private @Nullable String phone() {
    return SendRules.e164(OutboundCustomer.first(from.phones), from.country());
  }

  /** What is sent as {@code create_tickets} is read as {@code allow_create_tickets}. */
  private TicketPermission mayOpenTickets() {
    return values.mayOpenTickets("allow_create_tickets")
        ? TicketPermission.ALLOWED
        : TicketPermission.BLOCKED;
  }

  private @Nullable String portfolio() {
    String id = from.own.nonEmptyText("portfolio_id");
    return id == null
        ? null
        : values.shortEnough("customFields." + INTERNAL_ID + ".portfolio_id", id, LONGEST_GROUP);
  }

  private Language language() {
    Language language =
        switch (values.language()) {
          case "en" -> Language.ENGLISH;
          case "es" -> Language.SPANISH;
          default -> Language.PORTUGUESE;
        };
    values.takeLanguage(language.value());
    return language;
  }
}
