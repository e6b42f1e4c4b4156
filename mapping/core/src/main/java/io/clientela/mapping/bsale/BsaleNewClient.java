package io.clientela.mapping.bsale;

import io.clientela.bsale.model.AddressInput;
import io.clientela.bsale.model.ClientInput;
import io.clientela.bsale.model.ContactInput;
import io.clientela.mapping.rules.Presence;
import java.util.List;

/**
 * What a new client takes at Bsale: the client first, then, with its id, addresses and contacts.
 *
 * @param client the client with its main address
 * @param addresses its further addresses
 * @param contacts its contacts
 */
public record BsaleNewClient(
    ClientInput client, List<AddressInput> addresses, List<ContactInput> contacts) {

  /** Copies the lists. */
  public BsaleNewClient {
    addresses = List.copyOf(addresses);
    contacts = List.copyOf(contacts);
  }

  /** Names the components that are there, without their values. */
  @Override
  public String toString() {
    return Presence.of("BsaleNewClient")
        .and("client", client)
        .and("addresses", addresses)
        .and("contacts", contacts)
        .toString();
  }
}
