package io.clientela.mapping;

import java.util.List;
import java.util.stream.IntStream;

/** The places in a list of a customer. */
final class Places<R> {
  static final Place<Customer> ROOT = new Place<>("", Fields.CUSTOMER);
  static final Place<Name> NAME = new Place<>("name", Fields.NAME);
  static final Place<Consents> CONSENTS = new Place<>("consents", Fields.CONSENTS);
  static final Place<Credit> CREDIT = new Place<>("credit", Fields.CREDIT);
  static final Places<IdentityDocument> DOCUMENTS = new Places<>("documents", "", Fields.DOCUMENT);
  static final Places<Email> EMAILS = new Places<>("emails", "", Fields.EMAIL);
  static final Places<Phone> PHONES = new Places<>("phones", "", Fields.PHONE);
  static final Places<Address> ADDRESSES = new Places<>("addresses", "", Fields.ADDRESS);
  static final Places<ContactPerson> CONTACTS = new Places<>("contacts", "", Fields.CONTACT);
  static final Places<Email> CONTACT_EMAILS = new Places<>("contacts", ".email", Fields.EMAIL);
  static final Places<Phone> CONTACT_PHONES = new Places<>("contacts", ".phone", Fields.PHONE);

  /** How many places of a list are made once; customers have seldom more of a kind. */
  private static final int USUAL = 8;

  private final String list;
  private final String within;
  private final List<Field<R, ?>> fields;
  private final List<Place<R>> usual;

  private Places(String list, String within, List<Field<R, ?>> fields) {
    this.list = list;
    this.within = within;
    this.fields = fields;
    this.usual = IntStream.range(0, USUAL).mapToObj(this::make).toList();
  }

  /** The place of an element, counted from 0. */
  Place<R> at(int index) {
    return index < USUAL ? usual.get(index) : make(index);
  }

  private Place<R> make(int index) {
    return new Place<>(list + "[" + index + "]" + within, fields);
  }
}
