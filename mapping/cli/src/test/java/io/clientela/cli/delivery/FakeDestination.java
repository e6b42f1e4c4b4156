package io.clientela.cli.delivery;

import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;
import io.clientela.runtime.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A destination that does what a test wants, under the name of Koibox. */
final class FakeDestination implements Destination<String> {
  private final Delivering delivering;

  /** What a delivery does. */
  interface Delivering {
    List<Receipt> with(Consumer<Operation> sending);
  }

  FakeDestination(Delivering delivering) {
    this.delivering = delivering;
  }

  @Override
  public VendorMapping<String> mapping() {
    return new FakeMapping();
  }

  @Override
  public int batchSize() {
    return 1;
  }

  @Override
  public Optional<String> find(String value) {
    return Optional.empty();
  }

  @Override
  public List<Receipt> deliver(List<String> values, Consumer<Operation> sending) {
    return delivering.with(sending);
  }

  @Override
  public void close() {}

  private static final class FakeMapping implements VendorMapping<String> {
    @Override
    public String vendor() {
      return "koibox";
    }

    @Override
    public Mapped<String> map(Customer customer) {
      return new Mapped<>(Optional.of("value"), List.of(), Optional.empty());
    }

    @Override
    public Optional<Customer> known(Customer customer, String vendorId) {
      return Optional.empty();
    }

    @Override
    public String json(String value) {
      return value;
    }

    @Override
    public Optional<String> problem(String value) {
      return Optional.empty();
    }

    @Override
    public Optional<?> identity(String value) {
      return Optional.empty();
    }

    @Override
    public boolean isFindable(String value) {
      return false;
    }
  }
}
