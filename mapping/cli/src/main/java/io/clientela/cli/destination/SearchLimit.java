package io.clientela.cli.destination;

import io.clientela.cli.delivery.RefusedValueException;
import io.clientela.mapping.MappedVendor;

/** How many rows are read in answer to one question, where a filter may be passed over. */
final class SearchLimit {
  private static final int MOST = 1000;

  private SearchLimit() {}

  /** Refuses a customer of which it cannot be told whether the vendor has it. */
  static void require(int rows, MappedVendor vendor) {
    if (rows <= MOST) return;
    throw new RefusedValueException(
        "%s showed more than %d customers when asked for one: whether it has the customer is not"
                .formatted(vendor.title(), MOST)
            + " known, so it is not created; name it by the external id '"
            + vendor.key()
            + "'");
  }
}
