package io.clientela.cli.input;

import java.util.List;

/** The names of the columns that hold an address. */
record AddressColumns(
    String label,
    String street,
    String district,
    String city,
    String province,
    String region,
    String country,
    String postalCode,
    String latitude,
    String longitude) {
  /** Of the first and of the second. */
  static final List<AddressColumns> ALL =
      Columns.ADDRESSES.stream().map(AddressColumns::of).toList();

  private static AddressColumns of(String prefix) {
    return new AddressColumns(
        Columns.name(prefix, "label"),
        Columns.name(prefix, "street"),
        Columns.name(prefix, "district"),
        Columns.name(prefix, "city"),
        Columns.name(prefix, "province"),
        Columns.name(prefix, "region"),
        Columns.name(prefix, "country"),
        Columns.name(prefix, "postal_code"),
        Columns.name(prefix, "latitude"),
        Columns.name(prefix, "longitude"));
  }
}
