package io.clientela.cli.destination;

import com.google.gson.JsonElement;
import io.clientela.cli.delivery.Destination;
import io.clientela.cli.delivery.OnExisting;
import io.clientela.cli.delivery.Receipt;
import io.clientela.cli.delivery.VendorMapping;
import io.clientela.mapping.sperant.SperantUpdate;
import io.clientela.runtime.Operation;
import io.clientela.sperant.SperantClient;
import io.clientela.sperant.api.ClientsApi;
import io.clientela.sperant.model.Client;
import io.clientela.sperant.model.ClientResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Updates clients that Sperant has. */
final class SperantDestination implements Destination<SperantUpdate> {
  private static final Operation UPDATE = Operations.named("updateClient", ClientsApi.operations());

  private final SperantClient client;
  private final ResponseCheck check;
  private final OnExisting existing;

  SperantDestination(SperantClient client, ResponseCheck check, OnExisting existing) {
    this.client = client;
    this.existing = existing;
    this.check = check;
  }

  @Override
  public VendorMapping<SperantUpdate> mapping() {
    return Mappings.sperant();
  }

  @Override
  public int batchSize() {
    return 1;
  }

  /** The id that the file names: there is no operation that looks for another. */
  @Override
  public Optional<String> find(SperantUpdate update) {
    return Optional.of(Long.toString(update.id()));
  }

  @Override
  public List<Receipt> deliver(List<SperantUpdate> values, Consumer<Operation> sending) {
    SperantUpdate update = values.get(0);
    Optional<Receipt> settled = find(update).flatMap(existing::settle);
    if (settled.isPresent()) return List.of(settled.get());
    sending.accept(UPDATE);
    ClientResponse answer = client.clients().updateClient(update.id(), update.client());
    boolean same = ids(answer).allMatch(it -> it.equals(Long.toString(update.id())));
    check.require(same, UPDATE, "is of another client than the one that was sent");
    return List.of(Receipt.updated(Long.toString(update.id())));
  }

  /** Wherever a response may name the client: its envelope, the client in it, or no envelope. */
  private static Stream<String> ids(ClientResponse answer) {
    Stream<@Nullable String> ids =
        answer.data() == null
            ? Stream.of(text(answer.additionalProperties().get("id")))
            : Stream.of(answer.data().id(), idIn(answer.data().attributes()));
    return ids.filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  private static @Nullable String idIn(@Nullable Client client) {
    return client == null ? null : Long.toString(client.id());
  }

  private static @Nullable String text(@Nullable JsonElement id) {
    return id == null || !id.isJsonPrimitive() ? null : id.getAsString();
  }

  @Override
  public void close() {
    client.close();
  }
}
