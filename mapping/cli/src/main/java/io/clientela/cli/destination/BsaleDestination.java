package io.clientela.cli.destination;

import io.clientela.bsale.BsaleClient;
import io.clientela.bsale.api.ClientsApi;
import io.clientela.bsale.model.Client;
import io.clientela.bsale.model.ClientInput;
import io.clientela.bsale.model.ClientUpdate;
import io.clientela.cli.delivery.Destination;
import io.clientela.cli.delivery.OnExisting;
import io.clientela.cli.delivery.Receipt;
import io.clientela.cli.delivery.RefusedValueException;
import io.clientela.cli.delivery.VendorMapping;
import io.clientela.cli.language.Texts;
import io.clientela.cli.lookup.CustomerKey;
import io.clientela.mapping.Mapped;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Creates clients at Bsale, or updates the one that has the same code already or, without a code,
 * the same e-mail address. Two customers that share one are never looked up at the same time, for
 * both would be found missing.
 */
final class BsaleDestination implements Destination<BsaleDelivery> {
  private static final Operation CREATE = Operations.named("createClient", ClientsApi.operations());
  private static final Operation UPDATE = Operations.named("updateClient", ClientsApi.operations());

  private final BsaleClient client;
  private final BsaleLookup lookup;
  private final ResponseCheck check;
  private final OnExisting existing;
  private final KeyLocks locks = new KeyLocks();

  BsaleDestination(BsaleClient client, ResponseCheck check, OnExisting existing) {
    this.client = client;
    this.check = check;
    this.existing = existing;
    this.lookup = new BsaleLookup(client.clients(), check);
  }

  @Override
  public VendorMapping<BsaleDelivery> mapping() {
    return Mappings.bsale();
  }

  @Override
  public int batchSize() {
    return 1;
  }

  @Override
  public Optional<String> find(BsaleDelivery delivery) {
    if (delivery instanceof BsaleDelivery.Update update) return Optional.of(update.client().id());
    BsaleDelivery.New made = (BsaleDelivery.New) delivery;
    String code = made.client().client().code();
    return code == null ? lookup.findByEmail(made.customer()) : lookup.find(code);
  }

  @Override
  public List<Receipt> deliver(List<BsaleDelivery> values, Consumer<Operation> sending) {
    BsaleDelivery delivery = values.get(0);
    if (delivery instanceof BsaleDelivery.New made) {
      return List.of(
          locks.holding(CustomerKey.all(made.customer()), () -> deliver(delivery, sending)));
    }
    return List.of(deliver(delivery, sending));
  }

  private Receipt deliver(BsaleDelivery delivery, Consumer<Operation> sending) {
    Optional<String> known = find(delivery);
    Optional<Receipt> settled = known.flatMap(existing::settle);
    if (settled.isPresent()) return settled.get();
    if (delivery instanceof BsaleDelivery.Update update) {
      return Receipt.updated(update(update.client(), sending));
    }
    BsaleDelivery.New made = (BsaleDelivery.New) delivery;
    return known.isPresent() ? update(made, known.get(), sending) : create(made, sending);
  }

  private Receipt create(BsaleDelivery.New delivery, Consumer<Operation> sending) {
    sending.accept(CREATE);
    long id = created(delivery);
    BsaleExtras extras = new BsaleExtras(client, id);
    return Receipt.created(Long.toString(id))
        .withLosses(extras.add(delivery.client(), delivery.losses()));
  }

  private long created(BsaleDelivery.New delivery) {
    ClientInput input = delivery.client().client();
    try {
      Client response = client.clients().createClient(input);
      check.require(isOf(input, response), CREATE, Texts.of("is of a client of another code"));
      check.requireNew(Long.toString(response.id()), CREATE);
      return response.id();
    } catch (RuntimeException e) {
      return lookAgain(delivery, e);
    }
  }

  private static boolean isOf(ClientInput input, Client response) {
    return input.code() == null
        || response.code() == null
        || response.code().isEmpty()
        || new BsaleCode(input.code()).isSame(response.code());
  }

  /** It was not there before, so if it is there now, it was created in spite of the failure. */
  private long lookAgain(BsaleDelivery.New delivery, RuntimeException failure) {
    boolean certain = failure instanceof ClientelaException call && !call.mayHaveTakenEffect();
    if (certain) throw failure;
    String code = delivery.client().client().code();
    try {
      Optional<String> found =
          code == null ? lookup.findByEmail(delivery.customer()) : lookup.findAsSent(code);
      return Long.parseLong(found.orElseThrow(() -> failure));
    } catch (RuntimeException e) {
      if (e != failure) failure.addSuppressed(e);
      throw failure;
    }
  }

  private Receipt update(BsaleDelivery.New delivery, String id, Consumer<Operation> sending) {
    Mapped<ClientUpdate> update = delivery.updateOf(id);
    if (!update.isDeliverable()) {
      throw new RefusedValueException(
          update.problems().stream()
              .map(it -> it.path() + ": " + Texts.ofLibrary(it.reason()))
              .collect(Collectors.joining("; ")));
    }
    Written.problem(ClientUpdate.ADAPTER, update.value()).ifPresent(BsaleDestination::refuse);
    return Receipt.updated(update(update.value(), sending)).withLosses(update.losses());
  }

  private static void refuse(String problem) {
    throw new RefusedValueException(problem);
  }

  private String update(ClientUpdate update, Consumer<Operation> sending) {
    long id = Long.parseLong(update.id());
    sending.accept(UPDATE);
    Client response = client.clients().updateClient(id, update);
    check.require(
        response.id() == id, UPDATE, Texts.of("is of another client than the one that was sent"));
    return update.id();
  }

  @Override
  public void close() {
    client.close();
  }
}
