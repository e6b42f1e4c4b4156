package io.clientela.cli.input;

import java.util.List;

/** The names of the columns that hold a contact person. */
record ContactColumns(String givenName, String familyName, String email, String phone) {
  /** Of the first and of the second. */
  static final List<ContactColumns> ALL =
      Columns.CONTACTS.stream().map(ContactColumns::of).toList();

  private static ContactColumns of(String prefix) {
    return new ContactColumns(
        Columns.name(prefix, "given_name"),
        Columns.name(prefix, "family_name"),
        Columns.name(prefix, "email"),
        Columns.name(prefix, "phone"));
  }
}
