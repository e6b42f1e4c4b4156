package io.clientela.mapping;

/** A contact person in parts. */
record ContactParts(Part<ContactPerson> person, Part<Email> email, Part<Phone> phone) {

  static ContactParts of(int index, ContactPerson contact, Losses losses) {
    return new ContactParts(
        new Part<>(Places.CONTACTS.at(index), contact, losses),
        new Part<>(Places.CONTACT_EMAILS.at(index), contact.email().orElse(null), losses),
        new Part<>(Places.CONTACT_PHONES.at(index), contact.phone().orElse(null), losses));
  }

  void loseRest(String reason) {
    person.loseRest(reason);
    email.loseRest(reason);
    phone.loseRest(reason);
  }
}
