package io.clientela.cli.input;

import static java.util.Objects.requireNonNull;

import io.clientela.cli.columns.Columns;
import io.clientela.cli.input.CellTexts.Labelled;
import io.clientela.cli.language.Texts;
import io.clientela.cli.values.PhoneText;
import io.clientela.mapping.Shape;
import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.ContactPerson;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.GeoPosition;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Phone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a customer that take several columns each. */
final class CsvParts {
  private static final AcceptedWords<DocumentType> DOCUMENT_TYPES =
      new AcceptedWords<>(DocumentType.class);

  private CsvParts() {}

  static List<IdentityDocument> documents(Cells cells) {
    List<IdentityDocument> documents = new ArrayList<>();
    for (String it : Columns.DOCUMENTS) document(cells.under(it)).ifPresent(documents::add);
    for (String it : Columns.DOCUMENT_NUMBERS) numbers(cells, it, documents);
    return documents;
  }

  static List<Address> addresses(Cells cells) {
    List<Address> addresses = new ArrayList<>();
    for (String prefix : Columns.ADDRESSES) {
      Cells address = cells.under(prefix);
      if (address.isAnyFilled()) addresses.add(address(address));
    }
    return addresses;
  }

  static List<ContactPerson> contacts(Cells cells, @Nullable String country) {
    List<ContactPerson> contacts = new ArrayList<>();
    for (String it : Columns.CONTACTS) contact(cells.under(it), country).ifPresent(contacts::add);
    return contacts;
  }

  /** Documents of which a column has the numbers; their type tells the country, or nothing does. */
  private static void numbers(Cells cells, String column, List<IdentityDocument> documents) {
    for (Labelled it : cells.all(column)) {
      try {
        DocumentType type = requireNonNull(DOCUMENT_TYPES.constant(column));
        String number = CellTexts.number(it.text());
        IdentityDocument document = IdentityDocument.of(type, country(type, cells), number);
        if (!documents.contains(document)) documents.add(document);
      } catch (UnreadableCellException e) {
        cells.problem(column, it.place(), requireNonNull(e.getMessage()));
      }
    }
  }

  private static @Nullable String country(DocumentType type, Cells cells) {
    return switch (type) {
      case RUT -> "CL";
      case RUC, CE -> "PE";
      case NIF, NIE -> "ES";
      case CPF, CNPJ -> "BR";
      case SNILS -> "RU";
      case DNI, PASSPORT, OTHER -> cells.defaultCountry();
    };
  }

  /** The phone number in a column, dialled in a country; empty if there is none. */
  static Optional<Phone> phone(Cells cells, String column, @Nullable String country) {
    String written = cells.number(column);
    if (written == null) return Optional.empty();
    return phone(cells, column, Cells.ANYWHERE, written, country);
  }

  private static Optional<Phone> phone(
      Cells cells, String column, int place, String written, @Nullable String country) {
    PhoneText number = PhoneText.of(written, country);
    number.told().forEach(it -> cells.tell(column, place, it));
    if (number.phone().isPresent()) return number.phone();
    String where =
        country == null
            ? Texts.of("; without a country it must begin with + (country: in --columns tells one)")
            : Texts.of(" in %s", country);
    cells.problem(
        column,
        place,
        Texts.of("is not a phone number that can exist%s, found %s", where, Shape.of(written)));
    return Optional.empty();
  }

  /** One of several numbers, with what it is for. */
  static Optional<Phone> phone(Cells cells, Labelled number, @Nullable String country) {
    String column = Columns.MORE_PHONES;
    int place = number.place();
    try {
      Optional<Phone> phone = phone(cells, column, place, CellTexts.number(number.text()), country);
      return number.label().isEmpty() ? phone : phone.map(it -> labelled(it, number.label()));
    } catch (UnreadableCellException e) {
      cells.problem(column, place, requireNonNull(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Phone labelled(Phone phone, String label) {
    return new Phone(phone.e164(), phone.raw(), phone.type(), Optional.of(label));
  }

  private static Optional<IdentityDocument> document(Cells cells) {
    String number = cells.number("number");
    if (number == null) {
      if (cells.text("series") != null) cells.problem("number", Texts.of("is missing"));
      return Optional.empty();
    }
    DocumentType type = cells.word("type", DOCUMENT_TYPES);
    if (type == null) {
      if (cells.text("type") == null) cells.problem("type", Texts.of("is missing"));
      return Optional.empty();
    }
    return Optional.of(
        IdentityDocument.builder(type, number)
            .country(cells.country("country"))
            .series(cells.number("series"))
            .issuer(cells.text("issuer"))
            .issuerCode(cells.text("issuer_code"))
            .issuedOn(cells.date("issued_on"))
            .birthPlace(cells.text("birth_place"))
            .build());
  }

  private static Address address(Cells cells) {
    return Address.builder()
        .label(cells.text("label"))
        .street(cells.text("street"))
        .district(cells.text("district"))
        .city(cells.text("city"))
        .province(cells.text("province"))
        .region(cells.text("region"))
        .country(cells.country("country"))
        .postalCode(cells.number("postal_code"))
        .position(position(cells))
        .build();
  }

  private static @Nullable GeoPosition position(Cells cells) {
    BigDecimal latitude = cells.decimal("latitude");
    BigDecimal longitude = cells.decimal("longitude");
    if (latitude == null && longitude == null) return null;
    if (latitude == null || longitude == null) {
      String missing = latitude == null ? "latitude" : "longitude";
      cells.problem("latitude", Texts.of("%s is missing", missing));
      return null;
    }
    try {
      return new GeoPosition(latitude, longitude);
    } catch (IllegalArgumentException e) {
      cells.problem("latitude", requireNonNull(e.getMessage()));
      return null;
    }
  }

  private static Optional<ContactPerson> contact(Cells cells, @Nullable String country) {
    String given = cells.text("given_name");
    String family = cells.text("family_name");
    String email = cells.text("email");
    Optional<Phone> phone = phone(cells, "phone", country);
    if (given == null && family == null && email == null && phone.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ContactPerson(
            Optional.ofNullable(given),
            Optional.ofNullable(family),
            Optional.ofNullable(email).map(Email::of),
            phone));
  }
}
