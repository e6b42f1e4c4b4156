package io.clientela.mapping.internal;

import io.clientela.mapping.customer.ContactPerson;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.Phone;

/** A contact person in parts. */
public record ContactParts(
    TrackedRecord<ContactPerson> person, TrackedRecord<Email> email, TrackedRecord<Phone> phone) {

  static ContactParts of(int index, ContactPerson contact, Losses losses) {
    return new ContactParts(
        new TrackedRecord<>(FieldPaths.CONTACTS.at(index), contact, losses),
        new TrackedRecord<>(
            FieldPaths.CONTACT_EMAILS.at(index), contact.email().orElse(null), losses),
        new TrackedRecord<>(
            FieldPaths.CONTACT_PHONES.at(index), contact.phone().orElse(null), losses));
  }

  public void loseRest(String reason) {
    person.loseRest(reason);
    email.loseRest(reason);
    phone.loseRest(reason);
  }
}
