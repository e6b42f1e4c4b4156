package io.clientela.mapping.tomticket;

import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.SkipReason;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.internal.OutboundCustomer;
import io.clientela.mapping.internal.SendRules;
import io.clientela.mapping.internal.TomTicketValues;
import io.clientela.tomticket.model.ClientUpdate;
import io.clientela.tomticket.model.IdentifierType;
import io.clientela.tomticket.model.Language;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes what is to be changed of TomTicket's customers. */
final class TomTicketWriter {
  private static final String INTERNAL_ID = "tomticket";
  private static final String CURRENT_EMAIL = "tomticket.email";

  /** What servers take for a step in a path, also between what they take for slashes. */
  private static final Pattern STEP =
      Pattern.compile(
          "(?:^|\\\\|%2f|%5c)(?:\\.|%2e){1,2}(?:$|\\\\|%2f|%5c)", Pattern.CASE_INSENSITIVE);

  private final OutboundCustomer from;
  private final TomTicketValues values;

  private TomTicketWriter(Customer customer) {
    from = new OutboundCustomer(MappedVendor.TOMTICKET, customer);
    values = new TomTicketValues(from);
  }

  static Mapped<TomTicketUpdate> update(Customer customer) {
    Optional<String> email = customer.externalId(CURRENT_EMAIL);
    Optional<String> internalId = customer.externalId(INTERNAL_ID);
    TomTicketWriter writing = new TomTicketWriter(customer);
    if (email.isPresent()) {
      return writing.update(
          writing.identifier(CURRENT_EMAIL, email.get()),
          IdentifierType.EMAIL,
          internalId.map(
              id ->
                  writing.values.shortEnough(
                      "externalIds." + INTERNAL_ID, id, TomTicketValues.LONGEST)));
    }
    Optional<String> address = customer.emails().stream().findFirst().map(Email::address);
    return internalId
        .map(
            id ->
                writing.update(
                    writing.identifier(INTERNAL_ID, id), IdentifierType.INTERNAL, Optional.empty()))
        .or(
            () ->
                address.map(
                    it ->
                        writing.update(
                            writing.inPath("emails[0].address", it),
                            IdentifierType.EMAIL,
                            Optional.empty())))
        .orElseGet(() -> Mapped.skip(SkipReason.NO_TOMTICKET_IDENTIFIER));
  }

  private Mapped<TomTicketUpdate> update(
      String identifier, IdentifierType type, Optional<String> internalId) {
    String name = from.require(values.fullName(), "name", "a customer needs a name");
    String email = from.require(values.email(), "emails", "a customer needs an e-mail address");
    ClientUpdate.Builder client =
        ClientUpdate.builder()
            .criarchamados(values.mayOpenTickets("criarchamados"))
            .telefone(SendRules.e164(OutboundCustomer.first(from.phones), from.country()))
            .idOrganizacao(values.organisation(TomTicketValues.LONGEST))
            .idInterno(internalId.orElse(null))
            .campos(values.customFields("campos"))
            .idioma(language())
            .portfolioId(from.own.text("portfolio_id"));
    if (name != null) client.nome(name);
    if (email != null) client.email(email);
    return from.deliver(() -> new TomTicketUpdate(identifier, type, client.build()));
  }

  private String identifier(String key, String id) {
    return inPath("externalIds." + key, id);
  }

  /** The identifier is a part of a path, in which neither a slash nor dots alone can stand. */
  private String inPath(String path, String id) {
    if (id.indexOf('/') >= 0) from.refuse(path, "has a slash");
    boolean mayStep = id.indexOf('.') >= 0 || id.indexOf('%') >= 0;
    if (mayStep && STEP.matcher(id).find())
      from.refuse(path, "is or has a step in a path: one dot or two");
    if (SendRules.hasControl(id)) from.refuse(path, SendRules.CONTROL);
    return values.shortEnough(path, id, TomTicketValues.LONGEST);
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
