package io.clientela.mapping.sperant;

import io.clientela.mapping.rules.Presence;
import io.clientela.sperant.model.ClientUpdate;

/**
 * What is to be changed of a client at Sperant, and of which one.
 *
 * @param id Sperant's id of the client
 * @param client the new values
 */
public record SperantUpdate(long id, ClientUpdate client) {
  /** Names the components that are there, without their values. */
  @Override
  public String toString() {
    return Presence.of("SperantUpdate").and("id", id).and("client", client).toString();
  }
}
