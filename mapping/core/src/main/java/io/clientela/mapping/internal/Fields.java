package io.clientela.mapping.internal;

import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.Consents;
import io.clientela.mapping.customer.ContactPerson;
import io.clientela.mapping.customer.Credit;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.Gender;
import io.clientela.mapping.customer.GeoPosition;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.Phone;
import io.clientela.mapping.customer.PhoneType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The components of the canonical records that a mapper takes one by one. What is in these lists
 * and is not taken is a loss. The number of each is its place in the list of its record.
 */
public final class Fields {
  public static final Field<Customer, CustomerType> TYPE = new Field<>(0, "type", Customer::type);
  static final Field<Customer, LocalDate> BIRTH_DATE =
      new Field<>(1, "birthDate", Customer::birthDate);
  public static final Field<Customer, Gender> GENDER = new Field<>(2, "gender", Customer::gender);
  public static final Field<Customer, String> LANGUAGE =
      new Field<>(3, "language", Customer::language);
  public static final Field<Customer, String> OCCUPATION =
      new Field<>(4, "occupation", Customer::occupation);
  public static final Field<Customer, String> NOTE = new Field<>(5, "note", Customer::note);
  public static final Field<Customer, Boolean> ACTIVE = new Field<>(6, "active", Customer::active);
  static final Field<Customer, Instant> CREATED = new Field<>(7, "created", Customer::created);
  static final Field<Customer, Instant> UPDATED = new Field<>(8, "updated", Customer::updated);
  static final List<Field<Customer, ?>> CUSTOMER =
      List.of(TYPE, BIRTH_DATE, GENDER, LANGUAGE, OCCUPATION, NOTE, ACTIVE, CREATED, UPDATED);

  public static final Field<Name, String> GIVEN = new Field<>(0, "given", Name::given);
  public static final Field<Name, String> MIDDLE = new Field<>(1, "middle", Name::middle);
  public static final Field<Name, String> FAMILY = new Field<>(2, "family", Name::family);
  public static final Field<Name, String> SECOND_FAMILY =
      new Field<>(3, "secondFamily", Name::secondFamily);
  public static final Field<Name, String> FULL = new Field<>(4, "full", Name::full);
  public static final Field<Name, String> ORGANISATION =
      new Field<>(5, "organisation", Name::organisation);
  public static final Field<Name, String> TRADE_ACTIVITY =
      new Field<>(6, "tradeActivity", Name::tradeActivity);
  static final List<Field<Name, ?>> NAME =
      List.of(GIVEN, MIDDLE, FAMILY, SECOND_FAMILY, FULL, ORGANISATION, TRADE_ACTIVITY);

  public static final Field<IdentityDocument, DocumentType> DOCUMENT_TYPE =
      new Field<>(0, "type", document -> Optional.of(document.type()));
  public static final Field<IdentityDocument, String> DOCUMENT_COUNTRY =
      new Field<>(1, "country", IdentityDocument::country);
  static final Field<IdentityDocument, String> NUMBER =
      new Field<>(2, "number", document -> Optional.of(document.number()));
  public static final Field<IdentityDocument, String> SERIES =
      new Field<>(3, "series", IdentityDocument::series);
  public static final Field<IdentityDocument, String> ISSUER =
      new Field<>(4, "issuer", IdentityDocument::issuer);
  public static final Field<IdentityDocument, LocalDate> ISSUED_ON =
      new Field<>(5, "issuedOn", IdentityDocument::issuedOn);
  public static final Field<IdentityDocument, String> ISSUER_CODE =
      new Field<>(6, "issuerCode", IdentityDocument::issuerCode);
  public static final Field<IdentityDocument, String> BIRTH_PLACE =
      new Field<>(7, "birthPlace", IdentityDocument::birthPlace);
  static final List<Field<IdentityDocument, ?>> DOCUMENT =
      List.of(
          DOCUMENT_TYPE,
          DOCUMENT_COUNTRY,
          NUMBER,
          SERIES,
          ISSUER,
          ISSUED_ON,
          ISSUER_CODE,
          BIRTH_PLACE);

  public static final Field<Email, String> EMAIL_ADDRESS =
      new Field<>(0, "address", email -> Optional.of(email.address()));
  public static final Field<Email, String> EMAIL_LABEL = new Field<>(1, "label", Email::label);
  static final List<Field<Email, ?>> EMAIL = List.of(EMAIL_ADDRESS, EMAIL_LABEL);

  public static final Field<Phone, String> E164 = new Field<>(0, "e164", Phone::e164);
  static final Field<Phone, String> RAW = new Field<>(1, "raw", Phone::raw);
  public static final Field<Phone, PhoneType> PHONE_TYPE = new Field<>(2, "type", Phone::type);
  public static final Field<Phone, String> PHONE_LABEL = new Field<>(3, "label", Phone::label);
  static final List<Field<Phone, ?>> PHONE = List.of(E164, RAW, PHONE_TYPE, PHONE_LABEL);

  public static final Field<Address, String> ADDRESS_LABEL =
      new Field<>(0, "label", Address::label);
  public static final Field<Address, String> STREET = new Field<>(1, "street", Address::street);
  public static final Field<Address, String> DISTRICT =
      new Field<>(2, "district", Address::district);
  public static final Field<Address, String> CITY = new Field<>(3, "city", Address::city);
  public static final Field<Address, String> PROVINCE =
      new Field<>(4, "province", Address::province);
  public static final Field<Address, String> REGION = new Field<>(5, "region", Address::region);
  public static final Field<Address, String> COUNTRY = new Field<>(6, "country", Address::country);
  public static final Field<Address, String> POSTAL_CODE =
      new Field<>(7, "postalCode", Address::postalCode);
  public static final Field<Address, GeoPosition> POSITION =
      new Field<>(8, "position", Address::position);
  static final List<Field<Address, ?>> ADDRESS =
      List.of(
          ADDRESS_LABEL, STREET, DISTRICT, CITY, PROVINCE, REGION, COUNTRY, POSTAL_CODE, POSITION);

  public static final Field<Consents, Boolean> MARKETING =
      new Field<>(0, "marketing", Consents::marketing);
  public static final Field<Consents, Boolean> BY_SMS = new Field<>(1, "sms", Consents::sms);
  public static final Field<Consents, Boolean> BY_EMAIL = new Field<>(2, "email", Consents::email);
  static final Field<Consents, Boolean> DATA_PROTECTION =
      new Field<>(3, "dataProtection", Consents::dataProtection);
  static final List<Field<Consents, ?>> CONSENTS =
      List.of(MARKETING, BY_SMS, BY_EMAIL, DATA_PROTECTION);

  public static final Field<Credit, Boolean> CREDIT_ALLOWED =
      new Field<>(0, "allowed", Credit::allowed);
  public static final Field<Credit, BigDecimal> CREDIT_LIMIT =
      new Field<>(1, "limit", Credit::limit);
  static final List<Field<Credit, ?>> CREDIT = List.of(CREDIT_ALLOWED, CREDIT_LIMIT);

  public static final Field<ContactPerson, String> CONTACT_GIVEN =
      new Field<>(0, "given", ContactPerson::given);
  public static final Field<ContactPerson, String> CONTACT_FAMILY =
      new Field<>(1, "family", ContactPerson::family);
  static final List<Field<ContactPerson, ?>> CONTACT = List.of(CONTACT_GIVEN, CONTACT_FAMILY);

  private Fields() {}
}
