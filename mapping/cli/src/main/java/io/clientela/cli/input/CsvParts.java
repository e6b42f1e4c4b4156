package io.clientela.cli.input;

import io.clientela.mapping.Address;
import io.clientela.mapping.ContactPerson;
import io.clientela.mapping.DocumentType;
import io.clientela.mapping.Email;
import io.clientela.mapping.GeoPosition;
import io.clientela.mapping.IdentityDocument;
import io.clientela.mapping.Phone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a customer that take several columns each. */
final class CsvParts {
  private static final Address NO_ADDRESS = Address.builder().build();

  private final Cells cells;

  CsvParts(Cells cells) {
    this.cells = cells;
  }

  List<IdentityDocument> documents() {
    List<IdentityDocument> documents = new ArrayList<>();
    for (String prefix : Columns.DOCUMENTS) document(prefix).ifPresent(documents::add);
    return documents;
  }

  List<Address> addresses() {
    List<Address> addresses = new ArrayList<>();
    for (String prefix : Columns.ADDRESSES) {
      Address address = address(prefix);
      if (!address.equals(NO_ADDRESS)) addresses.add(address);
    }
    return addresses;
  }

  List<ContactPerson> contacts(@Nullable String country) {
    List<ContactPerson> contacts = new ArrayList<>();
    for (String prefix : Columns.CONTACTS) contact(prefix, country).ifPresent(contacts::add);
    return contacts;
  }

  Optional<Phone> phone(String column, @Nullable String country) {
    String written = cells.text(column);
    if (written == null) return Optional.empty();
    Phone phone = Phone.of(written, country);
    if (phone.e164().isPresent()) return Optional.of(phone);
    String where = country == null ? "; without a country it must begin with +" : " in " + country;
    cells.problem(column, "is not a phone number that can exist" + where);
    return Optional.empty();
  }

  private Optional<IdentityDocument> document(String prefix) {
    String number = cells.text(prefix + "number");
    DocumentType type = cells.word(prefix + "type", DocumentType.class);
    if (number == null) return Optional.empty();
    if (type == null) {
      if (cells.text(prefix + "type") == null) cells.problem(prefix + "type", "is missing");
      return Optional.empty();
    }
    return Optional.of(
        IdentityDocument.builder(type, number)
            .country(cells.country(prefix + "country"))
            .series(cells.text(prefix + "series"))
            .issuer(cells.text(prefix + "issuer"))
            .issuerCode(cells.text(prefix + "issuer_code"))
            .issuedOn(cells.date(prefix + "issued_on"))
            .birthPlace(cells.text(prefix + "birth_place"))
            .build());
  }

  private Address address(String prefix) {
    return Address.builder()
        .label(cells.text(prefix + "label"))
        .street(cells.text(prefix + "street"))
        .district(cells.text(prefix + "district"))
        .city(cells.text(prefix + "city"))
        .province(cells.text(prefix + "province"))
        .region(cells.text(prefix + "region"))
        .country(cells.country(prefix + "country"))
        .postalCode(cells.text(prefix + "postal_code"))
        .position(position(prefix))
        .build();
  }

  private @Nullable GeoPosition position(String prefix) {
    BigDecimal latitude = cells.decimal(prefix + "latitude");
    BigDecimal longitude = cells.decimal(prefix + "longitude");
    if (latitude == null && longitude == null) return null;
    try {
      return new GeoPosition(latitude, longitude);
    } catch (IllegalArgumentException e) {
      cells.problem(prefix + "latitude", e.getMessage());
      return null;
    }
  }

  private Optional<ContactPerson> contact(String prefix, @Nullable String country) {
    String given = cells.text(prefix + "given_name");
    String family = cells.text(prefix + "family_name");
    String email = cells.text(prefix + "email");
    Optional<Phone> phone = phone(prefix + "phone", country);
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
