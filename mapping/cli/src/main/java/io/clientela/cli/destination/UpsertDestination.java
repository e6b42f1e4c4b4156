package io.clientela.cli.destination;

import io.clientela.cli.delivery.Destination;
import io.clientela.cli.delivery.OnExisting;
import io.clientela.cli.delivery.Receipt;
import io.clientela.cli.delivery.RefusedValueException;
import io.clientela.cli.delivery.VendorMapping;
import io.clientela.cli.language.Texts;
import io.clientela.cli.lookup.CustomerKey;
import io.clientela.cli.lookup.Existing;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Looks for a customer, then creates it or changes the one that is there. Two that share a key are
 * never looked for at the same time, for both would be found missing.
 */
final class UpsertDestination<N, U> implements Destination<Upsert<N, U>> {
  private final UpsertVendor<N, U> vendor;
  private final OnExisting existing;
  private final KeyLocks locks = new KeyLocks();

  UpsertDestination(UpsertVendor<N, U> vendor, OnExisting existing) {
    this.vendor = vendor;
    this.existing = existing;
  }

  @Override
  public VendorMapping<Upsert<N, U>> mapping() {
    return vendor.mapping();
  }

  @Override
  public int batchSize() {
    return 1;
  }

  @Override
  public Optional<String> find(Upsert<N, U> upsert) {
    return vendor.find(upsert.customer()).map(Existing::id);
  }

  @Override
  public List<Receipt> deliver(List<Upsert<N, U>> values, Consumer<Operation> sending) {
    Upsert<N, U> upsert = values.get(0);
    return List.of(
        locks.holding(CustomerKey.all(upsert.customer()), () -> deliver(upsert, sending)));
  }

  private Receipt deliver(Upsert<N, U> upsert, Consumer<Operation> sending) {
    Optional<Existing> found = vendor.find(upsert.customer());
    Optional<Receipt> settled = found.map(Existing::id).flatMap(existing::settle);
    if (settled.isPresent()) return settled.get();
    if (found.isPresent()) return change(upsert, found.get(), sending);
    if (upsert.made().isEmpty()) {
      throw new RefusedValueException(
          Texts.of(
              "externalIds: %s has no customer of the id that is given", vendor.vendor().title()));
    }
    sending.accept(vendor.creation());
    try {
      return vendor.create(upsert);
    } catch (RuntimeException e) {
      return lookAgain(upsert, e);
    }
  }

  /** It was not there before, so if it is there now, it was created in spite of the failure. */
  private Receipt lookAgain(Upsert<N, U> upsert, RuntimeException failure) {
    boolean certain = failure instanceof ClientelaException call && !call.mayHaveTakenEffect();
    if (certain) throw failure;
    try {
      return Receipt.created(find(upsert).orElseThrow(() -> failure));
    } catch (RuntimeException e) {
      if (e != failure) failure.addSuppressed(e);
      throw failure;
    }
  }

  private Receipt change(Upsert<N, U> upsert, Existing found, Consumer<Operation> sending) {
    Customer known = vendor.completed(upsert.customer(), found);
    Mapped<U> change = vendor.changeOf(known);
    if (!change.isDeliverable()) {
      throw new RefusedValueException(
          change.problems().stream()
              .map(it -> it.path() + ": " + Texts.ofLibrary(it.reason()))
              .collect(Collectors.joining("; ")));
    }
    Upsert<N, U> value = new Upsert<>(known, Optional.empty(), change.result(), change.losses());
    mapping()
        .problem(value)
        .ifPresent(
            it -> {
              throw new RefusedValueException(it);
            });
    sending.accept(vendor.change());
    vendor.change(change.value());
    return Receipt.updated(found.id()).withLosses(change.losses());
  }

  @Override
  public void close() {
    vendor.close();
  }
}
