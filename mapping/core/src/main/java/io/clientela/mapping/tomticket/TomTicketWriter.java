package io.clientela.mapping.tomticket;

import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.SkipReason;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.internal.Field;
import io.clientela.mapping.internal.Fields;
import io.clientela.mapping.internal.OutboundCustomer;
import io.clientela.mapping.internal.SendRules;
import io.clientela.mapping.internal.TrackedRecord;
import io.clientela.mapping.internal.TwoPartName;
import io.clientela.tomticket.model.ClientUpdate;
import io.clientela.tomticket.model.IdentifierType;
import io.clientela.tomticket.model.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes what is to be changed of TomTicket's customers. */
final class TomTicketWriter {
  private static final String INTERNAL_ID = "tomticket";
  private static final String CURRENT_EMAIL = "tomticket.email";
  private static final int LONGEST = 250;

  /** What servers take for a step in a path, also between what they take for slashes. */
  private static final Pattern STEP =
      Pattern.compile(
          "(?:^|\\\\|%2f|%5c)(?:\\.|%2e){1,2}(?:$|\\\\|%2f|%5c)", Pattern.CASE_INSENSITIVE);

  private static final List<Field<Name, String>> PARTS =
      List.of(Fields.GIVEN, Fields.MIDDLE, Fields.FAMILY, Fields.SECOND_FAMILY);

  private final OutboundCustomer from;

  private TomTicketWriter(Customer customer) {
    from = new OutboundCustomer(MappedVendor.TOMTICKET, customer);
  }

  static Mapped<TomTicketUpdate> update(Customer customer) {
    Optional<String> email = customer.externalId(CURRENT_EMAIL);
    Optional<String> internalId = customer.externalId(INTERNAL_ID);
    TomTicketWriter writing = new TomTicketWriter(customer);
    if (email.isPresent()) {
      return writing.update(
          writing.identifier(CURRENT_EMAIL, email.get()),
          IdentifierType.EMAIL,
          internalId.map(id -> writing.shortEnough("externalIds." + INTERNAL_ID, id)));
    }
    return internalId
        .map(
            id ->
                writing.update(
                    writing.identifier(INTERNAL_ID, id), IdentifierType.INTERNAL, Optional.empty()))
        .orElseGet(() -> Mapped.skip(SkipReason.NO_TOMTICKET_IDENTIFIER));
  }

  private Mapped<TomTicketUpdate> update(
      String identifier, IdentifierType type, Optional<String> internalId) {
    String name = from.require(fullName(), "name", "a customer needs a name");
    String email = from.require(email(), "emails", "a customer needs an e-mail address");
    ClientUpdate.Builder client =
        ClientUpdate.builder()
            .criarchamados(mayOpenTickets())
            .telefone(SendRules.e164(OutboundCustomer.first(from.phones), from.country()))
            .idOrganizacao(organisation())
            .idInterno(internalId.orElse(null))
            .campos(customFields())
            .idioma(language())
            .portfolioId(from.own.text("portfolio_id"));
    if (name != null) client.nome(name);
    if (email != null) client.email(email);
    return from.deliver(() -> new TomTicketUpdate(identifier, type, client.build()));
  }

  /** The identifier is a part of a path, in which neither a slash nor dots alone can stand. */
  private String identifier(String key, String id) {
    String path = "externalIds." + key;
    if (id.indexOf('/') >= 0) from.refuse(path, "has a slash");
    boolean mayStep = id.indexOf('.') >= 0 || id.indexOf('%') >= 0;
    if (mayStep && STEP.matcher(id).find())
      from.refuse(path, "is or has a step in a path: one dot or two");
    if (SendRules.hasControl(id)) from.refuse(path, SendRules.CONTROL);
    return shortEnough(path, id);
  }

  private String shortEnough(String path, String text) {
    if (text.codePointCount(0, text.length()) > LONGEST)
      from.refuse(path, "is longer than " + LONGEST + " characters");
    return text;
  }

  private @Nullable String fullName() {
    Name name = from.name.peek().orElseThrow();
    String full = name.full().or(name::joined).orElse(null);
    if (full == null) {
      return organisationName();
    }
    TwoPartName.takeWholeIfDerived(from.name);
    from.name.take(Fields.FULL);
    for (Field<Name, String> part : PARTS) {
      from.name.take(part, LossKind.COERCED, "TomTicket has the whole name only");
    }
    return SendRules.cut(from.name, Fields.FULL, full, LONGEST);
  }

  private @Nullable String organisationName() {
    return SendRules.cut(
        from.name,
        Fields.ORGANISATION,
        from.name.take(Fields.ORGANISATION, LossKind.COERCED, "sent as the full name"),
        LONGEST);
  }

  private @Nullable String email() {
    TrackedRecord<Email> main = OutboundCustomer.first(from.emails);
    String email = SendRules.email(main);
    if (email != null && email.length() > LONGEST) {
      main.recordLoss(
          Fields.EMAIL_ADDRESS, LossKind.INVALID, "is longer than " + LONGEST + " characters");
    }
    return email;
  }

  private boolean mayOpenTickets() {
    Boolean may = from.own.flag("criarchamados");
    if (may == null) {
      from.losses.add(
          "customFields.tomticket.criarchamados",
          LossKind.DEFAULTED,
          "unknown is sent as TomTicket's own default, yes");
    }
    return may == null || may;
  }

  private @Nullable String organisation() {
    String id = from.takeGroup();
    return id == null ? null : shortEnough("groups", id);
  }

  private @Nullable Map<String, String> customFields() {
    Map<String, String> fields = from.own.textsUnder("campos");
    for (String name : fields.keySet()) {
      if (name.isEmpty()) from.own.refuse("campos.", "has no name");
      if (SendRules.hasControl(name)) from.own.refuse("campos", SendRules.CONTROL + " in a name");
    }
    return fields.isEmpty() ? null : fields;
  }

  private static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }

  private Language language() {
    String tag = from.root.peek().flatMap(Customer::language).orElse("");
    Language language =
        switch (primary(tag)) {
          case "pt" -> Language.PORTUGUESE;
          case "en" -> Language.ENGLISH;
          case "es" -> Language.SPANISH;
          default -> null;
        };
    if (language == null) {
      from.losses.add(
          "language", LossKind.DEFAULTED, "sent as TomTicket's own default, Portuguese");
      from.root.take(Fields.LANGUAGE);
      return Language.PORTUGUESE;
    }
    from.root.take(Fields.LANGUAGE);
    if (!language.value().replace('_', '-').equals(tag)) {
      from.root.recordLoss(Fields.LANGUAGE, LossKind.COERCED, "sent as " + language.value());
    }
    return language;
  }
}
