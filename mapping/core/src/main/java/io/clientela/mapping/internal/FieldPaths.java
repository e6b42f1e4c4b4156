package io.clientela.mapping.internal;

import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.Consents;
import io.clientela.mapping.customer.ContactPerson;
import io.clientela.mapping.customer.Credit;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.Phone;
import java.util.List;
import java.util.stream.IntStream;

/** The places in a list of a customer. */
public final class FieldPaths<R> {
  static final FieldPath<Customer> ROOT = new FieldPath<>("", Fields.CUSTOMER);
  static final FieldPath<Name> NAME = new FieldPath<>("name", Fields.NAME);
  static final FieldPath<Consents> CONSENTS = new FieldPath<>("consents", Fields.CONSENTS);
  static final FieldPath<Credit> CREDIT = new FieldPath<>("credit", Fields.CREDIT);
  static final FieldPaths<IdentityDocument> DOCUMENTS =
      new FieldPaths<>("documents", "", Fields.DOCUMENT);
  static final FieldPaths<Email> EMAILS = new FieldPaths<>("emails", "", Fields.EMAIL);
  static final FieldPaths<Phone> PHONES = new FieldPaths<>("phones", "", Fields.PHONE);
  static final FieldPaths<Address> ADDRESSES = new FieldPaths<>("addresses", "", Fields.ADDRESS);
  static final FieldPaths<ContactPerson> CONTACTS =
      new FieldPaths<>("contacts", "", Fields.CONTACT);
  static final FieldPaths<Email> CONTACT_EMAILS =
      new FieldPaths<>("contacts", ".email", Fields.EMAIL);
  static final FieldPaths<Phone> CONTACT_PHONES =
      new FieldPaths<>("contacts", ".phone", Fields.PHONE);

  /** How many places of a list are made once; customers have seldom more of a kind. */
  private static final int USUAL = 8;

  private final String list;
  private final String within;
  private final List<Field<R, ?>> fields;
  private final List<FieldPath<R>> usual;

  private FieldPaths(String list, String within, List<Field<R, ?>> fields) {
    this.list = list;
    this.within = within;
    this.fields = fields;
    this.usual = IntStream.range(0, USUAL).mapToObj(this::make).toList();
  }

  /** The place of an element, counted from 0. */
  FieldPath<R> at(int index) {
    return index < USUAL ? usual.get(index) : make(index);
  }

  private FieldPath<R> make(int index) {
    return new FieldPath<>(list + "[" + index + "]" + within, fields);
  }
}
