package io.clientela.mapping.customer;

import io.clientela.mapping.rules.Presence;
import java.util.Optional;

/**
 * What a customer agreed to. Absent is unknown, which is neither yes nor no and is never taken for
 * either.
 *
 * @param marketing to be sent marketing
 * @param sms to be contacted by SMS
 * @param email to be contacted by e-mail
 * @param dataProtection to the processing of personal data
 */
public record Consents(
    Optional<Boolean> marketing,
    Optional<Boolean> sms,
    Optional<Boolean> email,
    Optional<Boolean> dataProtection) {

  /** Nothing is known. */
  public static final Consents UNKNOWN =
      new Consents(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Names the components that are there, without their values. */
  @Override
  public String toString() {
    return Presence.of("Consents")
        .and("marketing", marketing)
        .and("sms", sms)
        .and("email", email)
        .and("dataProtection", dataProtection)
        .toString();
  }
}
