package io.clientela.mapping;

/** A contact person in parts. */
record ContactParts(Part<ContactPerson> person, Part<Email> email, Part<Phone> phone) {

  static ContactParts of(String path, ContactPerson contact, Losses losses) {
    return new ContactParts(
        new Part<>(path, contact, Fields.CONTACT, losses),
        new Part<>(path + ".email", contact.email().orElse(null), Fields.EMAIL, losses),
        new Part<>(path + ".phone", contact.phone().orElse(null), Fields.PHONE, losses));
  }

  void loseRest(String reason) {
    person.loseRest(reason);
    email.loseRest(reason);
    phone.loseRest(reason);
  }
}
