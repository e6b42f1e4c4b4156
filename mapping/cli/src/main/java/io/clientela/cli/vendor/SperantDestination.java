package io.clientela.cli.vendor;

import io.clientela.cli.delivery.Destination;
import io.clientela.cli.delivery.Receipt;
import io.clientela.cli.delivery.VendorMapping;
import io.clientela.mapping.SperantUpdate;
import io.clientela.runtime.Operation;
import io.clientela.sperant.SperantClient;
import io.clientela.sperant.api.ClientsApi;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Updates clients that Sperant has. */
final class SperantDestination implements Destination<SperantUpdate> {
  private static final Operation UPDATE = Operations.named("updateClient", ClientsApi.operations());

  private final SperantClient client;

  SperantDestination(SperantClient client) {
    this.client = client;
  }

  @Override
  public VendorMapping<SperantUpdate> mapping() {
    return Mappings.sperant();
  }

  @Override
  public int batchSize() {
    return 1;
  }

  @Override
  public List<Receipt> deliver(List<SperantUpdate> values, Consumer<Operation> sending) {
    SperantUpdate update = values.get(0);
    sending.accept(UPDATE);
    client.clients().updateClient(update.id(), update.client());
    return List.of(Receipt.of(Optional.of(Long.toString(update.id()))));
  }

  @Override
  public void close() {
    client.close();
  }
}
