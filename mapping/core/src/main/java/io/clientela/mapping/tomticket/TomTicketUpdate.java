package io.clientela.mapping.tomticket;

import io.clientela.mapping.rules.Presence;
import io.clientela.tomticket.model.ClientUpdate;
import io.clientela.tomticket.model.IdentifierType;

/**
 * What is to be changed of a customer at TomTicket, and of which one.
 *
 * @param identifier the internal id, or the e-mail address by which TomTicket knows the customer
 *     now
 * @param identifierType which of the two it is
 * @param client the new values
 */
public record TomTicketUpdate(
    String identifier, IdentifierType identifierType, ClientUpdate client) {
  /** Names the components that are there, without their values. */
  @Override
  public String toString() {
    return Presence.of("TomTicketUpdate")
        .and("identifier", identifier)
        .and("identifierType", identifierType)
        .and("client", client)
        .toString();
  }
}
