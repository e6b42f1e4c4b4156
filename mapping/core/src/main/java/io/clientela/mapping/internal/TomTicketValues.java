package io.clientela.mapping.internal;

import io.clientela.mapping.LossKind;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.Name;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What both of TomTicket's APIs are sent of a customer, under other names. */
public final class TomTicketValues {
  /** The longest id, name and address, in characters. */
  public static final int LONGEST = 250;

  private static final List<Field<Name, String>> PARTS =
      List.of(Fields.GIVEN, Fields.MIDDLE, Fields.FAMILY, Fields.SECOND_FAMILY);
  private static final Set<String> LANGUAGES = Set.of("pt", "en", "es");

  private final OutboundCustomer from;

  public TomTicketValues(OutboundCustomer from) {
    this.from = from;
  }

  public String shortEnough(String path, String text, int longest) {
    if (text.codePointCount(0, text.length()) > longest)
      from.refuse(path, "is longer than " + longest + " characters");
    return text;
  }

  public @Nullable String fullName() {
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

  public @Nullable String email() {
    TrackedRecord<Email> main = OutboundCustomer.first(from.emails);
    String email = SendRules.email(main);
    if (email != null && email.length() > LONGEST) {
      main.recordLoss(
          Fields.EMAIL_ADDRESS, LossKind.INVALID, "is longer than " + LONGEST + " characters");
    }
    return email;
  }

  /** Whether the customer may open tickets, by the vendor's own field. */
  public boolean mayOpenTickets(String field) {
    Boolean may = from.own.flag(field);
    if (may == null) {
      from.losses.add(
          from.own.path(field),
          LossKind.DEFAULTED,
          "unknown is sent as TomTicket's own default, yes");
    }
    return may == null || may;
  }

  public @Nullable String organisation(int longest) {
    String id = from.takeGroup();
    return id == null ? null : shortEnough("groups", id, longest);
  }

  /** The account's own fields, by their ids: those of the vendor's below a name. */
  public @Nullable Map<String, String> customFields(String above) {
    Map<String, String> fields = from.own.textsUnder(above);
    for (String name : fields.keySet()) {
      if (name.isEmpty()) from.own.refuse(above + ".", "has no name");
      if (SendRules.hasControl(name)) from.own.refuse(above, SendRules.CONTROL + " in a name");
    }
    return fields.isEmpty() ? null : fields;
  }

  /** The language's code without a country; Portuguese, where TomTicket has no such language. */
  public String language() {
    String language = primary(tag());
    if (!LANGUAGES.contains(language)) {
      from.losses.add(
          "language", LossKind.DEFAULTED, "sent as TomTicket's own default, Portuguese");
      language = "pt";
    }
    return language;
  }

  /** Takes the language, which is sent as a code of TomTicket's. */
  public void takeLanguage(String sent) {
    String tag = tag();
    from.root.take(Fields.LANGUAGE);
    boolean known = LANGUAGES.contains(primary(tag));
    if (known && !sent.replace('_', '-').equals(tag)) {
      from.root.recordLoss(Fields.LANGUAGE, LossKind.COERCED, "sent as " + sent);
    }
  }

  private String tag() {
    return from.root.peek().flatMap(Customer::language).orElse("");
  }

  private static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }
}
