package io.clientela.sperant;

import com.google.gson.JsonObject;
import io.clientela.sperant.model.Client;
import io.clientela.sperant.model.ClientAnswer;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/** Finds the client in an answer: Sperant's page shows it bare, its test host sends an envelope. */
@NullMarked
public final class ClientAnswers {
  private ClientAnswers() {}

  /**
   * The client of an answer with or without an envelope; empty if the answer holds nothing.
   *
   * @throws com.google.gson.JsonParseException if a bare client cannot be read
   */
  public static Optional<Client> client(ClientAnswer answer) {
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
