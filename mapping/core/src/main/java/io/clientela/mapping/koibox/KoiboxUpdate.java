package io.clientela.mapping.koibox;

import io.clientela.koibox.model.CustomerUpdate;
import io.clientela.mapping.rules.Presence;

/**
 * What is to be changed of a customer at Koibox, and of which one.
 *
 * @param id Koibox's id of the customer
 * @param customer the new values
 */
public record KoiboxUpdate(long id, CustomerUpdate customer) {
  /** Names the components that are there, without their values. */
  @Override
  public String toString() {
    return Presence.of("KoiboxUpdate").and("id", id).and("customer", customer).toString();
  }
}
