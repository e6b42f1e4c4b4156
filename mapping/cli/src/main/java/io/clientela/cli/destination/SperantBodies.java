package io.clientela.cli.destination;

import com.google.gson.JsonObject;
import io.clientela.mapping.sperant.SperantIntake;
import io.clientela.mapping.sperant.SperantNewClient;
import io.clientela.mapping.sperant.SperantUpdate;
import io.clientela.sperant.model.ClientInput;
import io.clientela.sperant.model.ClientUpdate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Sperant is sent, as JSON. */
final class SperantBodies {
  /** Where nobody is called, so that no catalogue is read: ids that no client is sent with. */
  static final SperantIntake UNRESOLVED = new SperantIntake(0, 0, 0, Optional.empty(), Map.of());

  private static final List<String> RESOLVED_LATER =
      List.of("input_channel_id", "source_id", "interest_type_id");

  private SperantBodies() {}

  /** The bodies of all requests, one a line; without the ids that only a delivery looks up. */
  static String json(Upsert<SperantNewClient, SperantUpdate> upsert) {
    return upsert.fold(SperantBodies::json, change -> ClientUpdate.ADAPTER.toJson(change.client()));
  }

  private static String json(SperantNewClient made) {
    JsonObject client = ClientInput.ADAPTER.toJsonTree(made.client()).getAsJsonObject();
    if (made.client().inputChannelId() == 0) RESOLVED_LATER.forEach(client::remove);
    return client + made.rest().map(it -> "\n" + ClientUpdate.ADAPTER.toJson(it)).orElse("");
  }

  /** Why one of the bodies cannot be written; empty if all can. */
  static Optional<String> problem(Upsert<SperantNewClient, SperantUpdate> upsert) {
    return upsert.fold(
        made ->
            Written.problem(ClientInput.ADAPTER, made.client())
                .or(() -> made.rest().flatMap(it -> Written.problem(ClientUpdate.ADAPTER, it))),
        change -> Written.problem(ClientUpdate.ADAPTER, change.client()));
  }
}
