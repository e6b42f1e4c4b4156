package io.clientela.cli.delivery;

import io.clientela.mapping.Loss;
import java.util.List;
import java.util.Optional;

/**
 * What a vendor said of one customer that it took.
 *
 * @param vendorId the vendor's id of the customer, if it was told
 * @param losses what is lost, where that is not what the mapping told
 */
public record Receipt(Optional<String> vendorId, Optional<List<Loss>> losses) {
  /** Copies the losses. */
  public Receipt {
    losses = losses.map(List::copyOf);
  }

  /** A customer that was taken as a whole. */
  public static Receipt of(Optional<String> vendorId) {
    return new Receipt(vendorId, Optional.empty());
  }
}
