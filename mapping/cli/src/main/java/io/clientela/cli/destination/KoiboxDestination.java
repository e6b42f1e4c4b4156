package io.clientela.cli.destination;

import io.clientela.cli.delivery.Destination;
import io.clientela.cli.delivery.Receipt;
import io.clientela.cli.delivery.VendorMapping;
import io.clientela.koibox.KoiboxClient;
import io.clientela.koibox.api.CustomersApi;
import io.clientela.koibox.model.CustomerInput;
import io.clientela.runtime.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Creates customers at Koibox, which has no operation to find one that is there already. */
final class KoiboxDestination implements Destination<CustomerInput> {
  private static final Operation CREATE =
      Operations.named("createCustomer", CustomersApi.operations());

  private final KoiboxClient client;
  private final ResponseCheck check;

  KoiboxDestination(KoiboxClient client, ResponseCheck check) {
    this.client = client;
    this.check = check;
  }

  @Override
  public VendorMapping<CustomerInput> mapping() {
    return Mappings.koibox();
  }

  @Override
  public int batchSize() {
    return 1;
  }

  @Override
  public Optional<String> find(CustomerInput value) {
    return Optional.empty();
  }

  @Override
  public List<Receipt> deliver(List<CustomerInput> values, Consumer<Operation> sending) {
    sending.accept(CREATE);
    String id = Long.toString(client.customers().createCustomer(values.get(0)).id());
    check.requireNew(id, CREATE);
    return List.of(Receipt.created(id));
  }

  @Override
  public void close() {
    client.close();
  }
}
