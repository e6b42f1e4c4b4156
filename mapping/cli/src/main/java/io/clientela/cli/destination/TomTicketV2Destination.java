package io.clientela.cli.destination;

import io.clientela.cli.delivery.Destination;
import io.clientela.cli.delivery.Receipt;
import io.clientela.cli.delivery.VendorMapping;
import io.clientela.runtime.Operation;
import io.clientela.tomticketv2.TomTicketV2Client;
import io.clientela.tomticketv2.api.CustomersApi;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Creates customers at TomTicket, and updates those whose external id tells that it has them; it
 * answers no id, so the one that was given is told.
 */
final class TomTicketV2Destination implements Destination<TomTicketV2Delivery> {
  private static final Operation CREATE =
      Operations.named("createCustomer", CustomersApi.operations());
  private static final Operation UPDATE =
      Operations.named("updateCustomer", CustomersApi.operations());

  private final TomTicketV2Client client;

  TomTicketV2Destination(TomTicketV2Client client) {
    this.client = client;
  }

  /** Why the form cannot be written; empty if it can. */
  static Optional<String> problem(TomTicketV2Delivery delivery) {
    boolean update = delivery instanceof TomTicketV2Delivery.Update;
    return TomTicketV2Delivery.problem(delivery, update ? UPDATE : CREATE);
  }

  @Override
  public VendorMapping<TomTicketV2Delivery> mapping() {
    return Mappings.tomticketV2();
  }

  @Override
  public int batchSize() {
    return 1;
  }

  /** The id that the file names: there is no operation here that looks for another. */
  @Override
  public Optional<String> find(TomTicketV2Delivery delivery) {
    return delivery instanceof TomTicketV2Delivery.Update
        ? Optional.of(TomTicketV2Delivery.id(delivery))
        : Optional.empty();
  }

  @Override
  public List<Receipt> deliver(List<TomTicketV2Delivery> values, Consumer<Operation> sending) {
    TomTicketV2Delivery delivery = values.get(0);
    if (delivery instanceof TomTicketV2Delivery.Update update) {
      sending.accept(UPDATE);
      client.customers().updateCustomer(update.customer());
      return List.of(Receipt.updated(TomTicketV2Delivery.id(delivery)));
    }
    sending.accept(CREATE);
    client.customers().createCustomer(((TomTicketV2Delivery.New) delivery).customer());
    return List.of(Receipt.created(TomTicketV2Delivery.id(delivery)));
  }

  @Override
  public void close() {
    client.close();
  }
}
