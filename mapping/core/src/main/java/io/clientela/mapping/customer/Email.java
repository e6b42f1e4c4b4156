package io.clientela.mapping.customer;

import io.clientela.mapping.rules.EmptyText;
import io.clientela.mapping.rules.Presence;
import io.clientela.mapping.rules.Required;
import java.util.Optional;

/**
 * An e-mail address.
 *
 * @param address the address as written; whether it can be an address is checked before it is sent
 * @param label what it is for, in the customer's or operator's words
 */
public record Email(String address, Optional<String> label) {

  /** Takes an empty label as absent and refuses an empty address. */
  public Email {
    address = Required.text("address", address);
    label = EmptyText.ifEmpty(label);
  }

  /** An address without a label. */
  public static Email of(String address) {
    return new Email(address, Optional.empty());
  }

  /** Names the components that are there, without their values. */
  @Override
  public String toString() {
    return Presence.of("Email").and("address", address).and("label", label).toString();
  }
}
