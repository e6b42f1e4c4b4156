package io.clientela.cli.columns;

import io.clientela.cli.language.Texts;
import io.clientela.mapping.MappedVendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every column that is understood. */
public final class Columns {
  /** The column of a file of rejects that is not the customer's: why it was refused. */
  public static final String REASON = "clientela_reason";

  public static final String CUSTOM = "custom.";
  public static final String EXTERNAL_ID = "external_id.";
  public static final String GROUP = "group.";

  /** Prefixes of the columns of the first and second document, address, contact person. */
  public static final List<String> DOCUMENTS = List.of("document_", "document2_");

  public static final List<String> ADDRESSES = List.of("address_", "address2_");
  public static final List<String> CONTACTS = List.of("contact_", "contact2_");
  public static final List<String> EMAILS = List.of("email", "email2", "email3");
  public static final List<String> PHONES = List.of("phone", "phone2", "phone3");

  /** Columns of which any number may be filled, and each with several values. */
  public static final String MORE_EMAILS = "emails";

  public static final String MORE_PHONES = "phones";

  /** Such columns of documents, by what they hold. */
  public static final List<String> DOCUMENT_NUMBERS =
      List.of("rut", "dni", "ruc", "ce", "nif", "nie", "cpf", "cnpj", "passport", "snils");

  /** External ids that are no vendor's key. */
  private static final Set<String> OTHER_IDS = Set.of("tomticket.email");

  private static final Set<String> NUMBERS =
      Set.of(
          "credit_limit",
          "address_latitude",
          "address_longitude",
          "address2_latitude",
          "address2_longitude");
  private static final Set<String> DATES =
      Set.of("birth_date", "created", "updated", "document_issued_on", "document2_issued_on");

  /** How the names of columns begin of which several belong together. */
  public static final List<String> PREFIXES =
      Stream.of(DOCUMENTS, ADDRESSES, CONTACTS, List.of(CUSTOM, EXTERNAL_ID, GROUP))
          .flatMap(List::stream)
          .toList();

  private static final List<Column> ALL = all();
  private static final Set<String> NAMES =
      ALL.stream().map(Column::name).collect(Collectors.toUnmodifiableSet());

  private Columns() {}

  /** All columns in the order in which a person would fill them. */
  public static List<Column> catalogue() {
    return ALL;
  }

  /**
   * Our name of a column. Case does not matter but in the name of a custom field, which is somebody
   * else's.
   *
   * @return empty if there is no such column
   */
  static Optional<String> named(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (NAMES.contains(lower)) return Optional.of(lower).filter(it -> !it.endsWith(">"));
    if (lower.startsWith(EXTERNAL_ID)) {
      String id = lower.substring(EXTERNAL_ID.length());
      return isVendor(id) || OTHER_IDS.contains(id) ? Optional.of(lower) : Optional.empty();
    }
    if (lower.startsWith(GROUP)) {
      return isVendor(lower.substring(GROUP.length())) ? Optional.of(lower) : Optional.empty();
    }
    if (!isFree(lower, CUSTOM)) return Optional.empty();
    return Optional.of(CUSTOM + customField(written.substring(CUSTOM.length())));
  }

  /** What to say of a name that is no column of ours. */
  static String notOne(String name) {
    return Texts.of("%s is not a column", ColumnNames.shown(name)) + Suggestions.of(name);
  }

  /** Whether a column takes several values, from any number of columns. */
  static boolean isList(String column) {
    return column.equals(MORE_EMAILS)
        || column.equals(MORE_PHONES)
        || DOCUMENT_NUMBERS.contains(column);
  }

  /** Whether a column holds days or moments. */
  static boolean isDate(String column) {
    return DATES.contains(column);
  }

  /** Whether a column holds numbers that are reckoned with. */
  static boolean isNumber(String column) {
    return NUMBERS.contains(column);
  }

  private static boolean isVendor(String key) {
    return MappedVendor.ofKey(key).isPresent();
  }

  private static boolean isFree(String name, String prefix) {
    return name.startsWith(prefix) && name.length() > prefix.length();
  }

  private static String customField(String name) {
    int dot = name.indexOf('.');
    String vendor = dot < 0 ? "" : name.substring(0, dot).toLowerCase(Locale.ROOT);
    return MappedVendor.ofKey(vendor).isPresent() ? vendor + name.substring(dot) : name;
  }

  private static List<Column> all() {
    List<Column> all = new ArrayList<>();
    identity(all);
    for (String name : DOCUMENT_NUMBERS) {
      add(all, name, "number of a document of that type, beside document_number");
    }
    for (String prefix : DOCUMENTS) document(all, prefix);
    for (String name : EMAILS) add(all, name, "e-mail address, the main one first");
    for (String name : PHONES) {
      add(all, name, "phone number, international or as dialled in the customer's country");
    }
    add(all, MORE_EMAILS, "more e-mail addresses; any number of columns may be called so");
    add(all, MORE_PHONES, "more phone numbers; any number of columns may be called so");
    for (String prefix : ADDRESSES) address(all, prefix);
    person(all);
    for (String prefix : CONTACTS) contact(all, prefix);
    free(all);
    return List.copyOf(all);
  }

  private static void identity(List<Column> all) {
    add(all, "id", "the customer's id in your system; names the record, must not occur twice");
    add(all, "type", "person or organisation");
    add(all, "given_name", "given names");
    add(all, "middle_name", "middle name or patronymic");
    add(all, "family_name", "family name, the first of two");
    add(all, "second_family_name", "second family name");
    add(all, "full_name", "whole name of a person whose parts are not known");
    add(all, "organisation", "name of the organisation that the customer is or works for");
    add(all, "trade_activity", "line of business (giro)");
  }

  private static void document(List<Column> all, String prefix) {
    add(all, prefix + "type", "rut, dni, ruc, ce, nif, nie, cpf, cnpj, passport, snils or other");
    add(all, prefix + "number", "number of the document; zeros at its start are kept");
    add(all, prefix + "country", "issuing country, ISO 3166-1 alpha-2, such as CL");
    add(all, prefix + "series", "series of a passport");
    add(all, prefix + "issuer", "authority that issued it");
    add(all, prefix + "issuer_code", "code of that authority");
    add(all, prefix + "issued_on", "day of issue, such as 2015-06-30");
    add(all, prefix + "birth_place", "place of birth as the document states it");
  }

  private static void address(List<Column> all, String prefix) {
    add(all, prefix + "label", "what the address is, such as registration or residence");
    add(all, prefix + "street", "street, house and flat");
    add(all, prefix + "district", "district or commune");
    add(all, prefix + "city", "city or town");
    add(all, prefix + "province", "province");
    add(all, prefix + "region", "region, department or state");
    add(all, prefix + "country", "country, ISO 3166-1 alpha-2, such as ES");
    add(all, prefix + "postal_code", "postal code; zeros at its start are kept");
    add(all, prefix + "latitude", "degrees, north positive, with a decimal point");
    add(all, prefix + "longitude", "degrees, east positive, with a decimal point");
  }

  private static void person(List<Column> all) {
    add(all, "birth_date", "day of birth, such as 1985-01-10");
    add(all, "gender", "female, male or other");
    add(all, "consent_marketing", "agreed to marketing: yes or no; empty means unknown");
    add(all, "consent_sms", "agreed to SMS: yes or no; empty means unknown");
    add(all, "consent_email", "agreed to e-mails: yes or no; empty means unknown");
    add(all, "consent_data_protection", "agreed to the processing of personal data: yes or no");
    add(all, "language", "preferred language, BCP 47, such as es-CL");
    add(all, "occupation", "occupation");
    add(all, "note", "remarks");
    add(all, "active", "whether business is done with the customer: yes or no");
    add(all, "credit_allowed", "whether the customer may buy on credit: yes or no");
    add(all, "credit_limit", "how much the customer may owe, with a decimal point");
    add(all, "created", "moment of the first record, such as 2026-03-02T10:15:00Z");
    add(all, "updated", "moment of the last change, such as 2026-03-02T10:15:00Z");
  }

  private static void contact(List<Column> all, String prefix) {
    add(all, prefix + "given_name", "given names of somebody to talk to");
    add(all, prefix + "family_name", "family names of that person");
    add(all, prefix + "email", "e-mail address of that person");
    add(all, prefix + "phone", "phone number of that person");
  }

  private static void free(List<Column> all) {
    add(
        all,
        EXTERNAL_ID + "<vendor>",
        "the customer's id at a vendor, such as external_id.sperant");
    add(all, GROUP + "<vendor>", "id of a group at a vendor that the customer belongs to");
    add(all, CUSTOM + "<name>", "anything else, such as custom.sperant.potential_buyer");
  }

  private static void add(List<Column> all, String name, String meaning) {
    all.add(new Column(name, meaning));
  }
}
