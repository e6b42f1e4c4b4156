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
  private static final Words<DocumentType> DOCUMENT_TYPES = new Words<>(DocumentType.class);
  private static final Address NO_ADDRESS = Address.builder().build();

  private final Cells cells;

  CsvParts(Cells cells) {
    this.cells = cells;
  }

  List<IdentityDocument> documents() {
    List<IdentityDocument> documents = new ArrayList<>();
    for (DocumentColumns it : DocumentColumns.ALL) document(it).ifPresent(documents::add);
    return documents;
  }

  List<Address> addresses() {
    List<Address> addresses = new ArrayList<>();
    for (AddressColumns columns : AddressColumns.ALL) {
      Address address = address(columns);
      if (!address.equals(NO_ADDRESS)) addresses.add(address);
    }
    return addresses;
  }

  List<ContactPerson> contacts(@Nullable String country) {
    List<ContactPerson> contacts = new ArrayList<>();
    for (ContactColumns it : ContactColumns.ALL) contact(it, country).ifPresent(contacts::add);
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

  private Optional<IdentityDocument> document(DocumentColumns columns) {
    String number = cells.text(columns.number());
    if (number == null) {
      if (cells.text(columns.series()) != null) cells.problem(columns.number(), "is missing");
      return Optional.empty();
    }
    DocumentType type = cells.word(columns.type(), DOCUMENT_TYPES);
    if (type == null) {
      if (cells.text(columns.type()) == null) cells.problem(columns.type(), "is missing");
      return Optional.empty();
    }
    return Optional.of(
        IdentityDocument.builder(type, number)
            .country(cells.country(columns.country()))
            .series(cells.text(columns.series()))
            .issuer(cells.text(columns.issuer()))
            .issuerCode(cells.text(columns.issuerCode()))
            .issuedOn(cells.date(columns.issuedOn()))
            .birthPlace(cells.text(columns.birthPlace()))
            .build());
  }

  private Address address(AddressColumns columns) {
    return Address.builder()
        .label(cells.text(columns.label()))
        .street(cells.text(columns.street()))
        .district(cells.text(columns.district()))
        .city(cells.text(columns.city()))
        .province(cells.text(columns.province()))
        .region(cells.text(columns.region()))
        .country(cells.country(columns.country()))
        .postalCode(cells.text(columns.postalCode()))
        .position(position(columns))
        .build();
  }

  private @Nullable GeoPosition position(AddressColumns columns) {
    BigDecimal latitude = cells.decimal(columns.latitude());
    BigDecimal longitude = cells.decimal(columns.longitude());
    if (latitude == null && longitude == null) return null;
    try {
      return new GeoPosition(latitude, longitude);
    } catch (IllegalArgumentException e) {
      cells.problem(columns.latitude(), e.getMessage());
      return null;
    }
  }

  private Optional<ContactPerson> contact(ContactColumns columns, @Nullable String country) {
    String given = cells.text(columns.givenName());
    String family = cells.text(columns.familyName());
    String email = cells.text(columns.email());
    Optional<Phone> phone = phone(columns.phone(), country);
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
