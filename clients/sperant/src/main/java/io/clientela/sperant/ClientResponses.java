package io.clientela.sperant;

import com.google.gson.JsonObject;
import io.clientela.sperant.model.Client;
import io.clientela.sperant.model.ClientResponse;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/**
 * Finds the client in a response: Sperant's page shows it bare, its test host sends an envelope.
 */
@NullMarked
public final class ClientResponses {
  private ClientResponses() {}

  /**
   * The client of a response with or without an envelope; empty if the response holds nothing.
   *
   * @throws com.google.gson.JsonParseException if a bare client cannot be read
   */
  public static Optional<Client> client(ClientResponse answer) {
    if (answer.data() != null) {
      return Optional.ofNullable(answer.data().attributes());
    }
    if (answer.additionalProperties().isEmpty()) {
      return Optional.empty();
    }
    JsonObject bare = new JsonObject();
    answer.additionalProperties().forEach(bare::add);
    return Optional.of(Client.ADAPTER.fromJsonTree(bare));
  }
}
