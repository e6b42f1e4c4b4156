package io.clientela.mapping.customer;

import io.clientela.mapping.CanonicalValueException;
import io.clientela.mapping.rules.Presence;
import java.util.Optional;

/**
 * Somebody to talk to at a customer.
 *
 * @param given given names
 * @param family family names
 * @param email e-mail address
 * @param phone phone number
 */
public record ContactPerson(
    Optional<String> given, Optional<String> family, Optional<Email> email, Optional<Phone> phone) {

  /** Takes empty text as absent and refuses a contact of whom nothing is known. */
  public ContactPerson {
    given = NameText.of(given);
    family = NameText.of(family);
    if (given.isEmpty() && family.isEmpty() && email.isEmpty() && phone.isEmpty()) {
      throw new CanonicalValueException("a contact person has nothing but empty components");
    }
  }

  /** Names the components that are there, without their values. */
  @Override
  public String toString() {
    return Presence.of("ContactPerson")
        .and("given", given)
        .and("family", family)
        .and("email", email)
        .and("phone", phone)
        .toString();
  }
}
