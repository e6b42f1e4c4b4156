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
        prefix + "label",
        prefix + "street",
        prefix + "district",
        prefix + "city",
        prefix + "province",
        prefix + "region",
        prefix + "country",
        prefix + "postal_code",
        prefix + "latitude",
        prefix + "longitude");
  }
}
