package io.clientela.cli.vendor;

import io.clientela.cli.delivery.VendorMapping;
import io.clientela.mapping.Customer;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import java.util.function.Function;

/** A vendor's mapper as the delivery wants it. */
final class Mapping<T> implements VendorMapping<T> {
  private final MappedVendor vendor;
  private final Function<Customer, Mapped<T>> mapper;
  private final Function<T, String> json;

  Mapping(MappedVendor vendor, Function<Customer, Mapped<T>> mapper, Function<T, String> json) {
    this.vendor = vendor;
    this.mapper = mapper;
    this.json = json;
  }

  @Override
  public String vendor() {
    return vendor.key();
  }

  @Override
  public Mapped<T> map(Customer customer) {
    return mapper.apply(customer);
  }

  @Override
  public String json(T value) {
    return json.apply(value);
  }
}
