package io.clientela.mapping.sperant;

import io.clientela.mapping.rules.Presence;
import io.clientela.sperant.model.ClientInput;
import io.clientela.sperant.model.ClientUpdate;
import java.util.Optional;

/**
 * A new client of Sperant: what a creation takes, and what only an update does.
 *
 * @param client what is sent to create it
 * @param rest what is sent to the created client by an update; empty if the creation takes it all
 */
public record SperantNewClient(ClientInput client, Optional<ClientUpdate> rest) {
  /** Names the components that are there, without their values. */
  @Override
  public String toString() {
    return Presence.of("SperantNewClient").and("client", client).and("rest", rest).toString();
  }
}
