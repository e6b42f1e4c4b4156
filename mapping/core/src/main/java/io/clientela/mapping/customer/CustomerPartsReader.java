package io.clientela.mapping.customer;

import io.clientela.mapping.rules.Countries;
import io.clientela.mapping.rules.Required;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from JSON what a customer has in lists. */
final class CustomerPartsReader {
  private final CanonicalJsonReader in;

  CustomerPartsReader(CanonicalJsonReader in) {
    this.in = in;
  }

  IdentityDocument document() {
    IdentityDocumentBuilder document = new IdentityDocumentBuilder();
    in.object(
        name -> {
          switch (name) {
            case "type" -> document.type(in.value(CanonicalCodes.DOCUMENT_TYPE::constant));
            case "country" -> document.country(in.value(Countries::checked));
            case "number" -> document.number(in.text());
            case "series" -> document.series(in.text());
            case "issuer" -> document.issuer(in.text());
            case "issuedOn" -> document.issuedOn(in.value(CanonicalValues::date));
            case "issuerCode" -> document.issuerCode(in.text());
            case "birthPlace" -> document.birthPlace(in.text());
            default -> {
              return false;
            }
          }
          return true;
        });
    return in.make(document::build);
  }

  Email email() {
    var email =
        new Object() {
          @Nullable String address;
          @Nullable String label;
        };
    in.object(
        name -> {
          switch (name) {
            case "address" -> email.address = in.text();
            case "label" -> email.label = in.text();
            default -> {
              return false;
            }
          }
          return true;
        });
    return in.make(
        () ->
            new Email(
                Required.nonNull("address", email.address), Optional.ofNullable(email.label)));
  }

  Phone phone() {
    var phone =
        new Object() {
          @Nullable String e164;
          @Nullable String raw;
          @Nullable PhoneType type;
          @Nullable String label;
        };
    in.object(
        name -> {
          switch (name) {
            case "e164" -> phone.e164 = in.value(Phone::checkedE164);
            case "raw" -> phone.raw = in.text();
            case "type" -> phone.type = in.value(CanonicalCodes.PHONE_TYPE::constant);
            case "label" -> phone.label = in.text();
            default -> {
              return false;
            }
          }
          return true;
        });
    return in.make(
        () ->
            new Phone(
                Optional.ofNullable(phone.e164),
                Optional.ofNullable(phone.raw),
                Optional.ofNullable(phone.type),
                Optional.ofNullable(phone.label)));
  }

  Address address() {
    AddressBuilder address = Address.builder();
    in.object(
        name -> {
          switch (name) {
            case "label" -> address.label(in.text());
            case "street" -> address.street(in.text());
            case "district" -> address.district(in.text());
            case "city" -> address.city(in.text());
            case "province" -> address.province(in.text());
            case "region" -> address.region(in.text());
            case "country" -> address.country(in.value(Countries::checked));
            case "postalCode" -> address.postalCode(in.text());
            case "position" -> address.position(position());
            default -> {
              return false;
            }
          }
          return true;
        });
    return in.make(address::build);
  }

  ContactPerson contact() {
    var contact =
        new Object() {
          @Nullable String given;
          @Nullable String family;
          @Nullable Email email;
          @Nullable Phone phone;
        };
    in.object(
        name -> {
          switch (name) {
            case "given" -> contact.given = in.text();
            case "family" -> contact.family = in.text();
            case "email" -> contact.email = email();
            case "phone" -> contact.phone = phone();
            default -> {
              return false;
            }
          }
          return true;
        });
    return in.make(
        () ->
            new ContactPerson(
                Optional.ofNullable(contact.given),
                Optional.ofNullable(contact.family),
                Optional.ofNullable(contact.email),
                Optional.ofNullable(contact.phone)));
  }

  GroupId group() {
    var group =
        new Object() {
          @Nullable String vendor;
          @Nullable String id;
        };
    in.object(
        name -> {
          switch (name) {
            case "vendor" -> group.vendor = in.text();
            case "id" -> group.id = in.text();
            default -> {
              return false;
            }
          }
          return true;
        });
    return in.make(
        () ->
            new GroupId(
                Required.nonNull("vendor", group.vendor), Required.nonNull("id", group.id)));
  }

  private GeoPosition position() {
    var position =
        new Object() {
          @Nullable BigDecimal latitude;
          @Nullable BigDecimal longitude;
        };
    in.object(
        name -> {
          switch (name) {
            case "latitude" -> position.latitude = in.decimal();
            case "longitude" -> position.longitude = in.decimal();
            default -> {
              return false;
            }
          }
          return true;
        });
    return in.make(
        () ->
            new GeoPosition(
                Required.nonNull("latitude", position.latitude),
                Required.nonNull("longitude", position.longitude)));
  }
}
