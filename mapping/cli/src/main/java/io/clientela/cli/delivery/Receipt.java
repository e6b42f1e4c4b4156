package io.clientela.cli.delivery;

import io.clientela.cli.report.Status;
import io.clientela.mapping.Loss;
import java.util.List;
import java.util.Optional;

/**
 * What a vendor said of one customer that it took, or has already.
 *
 * @param status what became of the customer
 * @param vendorId the vendor's id of the customer, if it was told
 * @param losses what is lost, where that is not what the mapping told
 */
public record Receipt(Status status, Optional<String> vendorId, Optional<List<Loss>> losses) {
  /** Copies the losses. */
  public Receipt {
    losses = losses.map(List::copyOf);
  }

  /** A customer that the vendor did not have. */
  public static Receipt created(String vendorId) {
    return new Receipt(Status.CREATED, Optional.of(vendorId), Optional.empty());
  }

  /** A customer that the vendor had, and has as it is now. */
  public static Receipt updated(String vendorId) {
    return new Receipt(Status.UPDATED, Optional.of(vendorId), Optional.empty());
  }

  /** A customer of which the vendor does not say whether it had it. */
  public static Receipt delivered(Optional<String> vendorId) {
    return new Receipt(Status.DELIVERED, vendorId, Optional.empty());
  }

  /** A customer that the vendor has, and that was left as it is: nothing was sent. */
  public static Receipt leftAlone(String vendorId) {
    return new Receipt(Status.SKIPPED, Optional.of(vendorId), Optional.empty());
  }

  /** The same, with other losses than the mapping told. */
  public Receipt withLosses(List<Loss> other) {
    return new Receipt(status, vendorId, Optional.of(other));
  }

  /** Whether something was sent, which the vendor took. */
  boolean isTaken() {
    return status != Status.SKIPPED;
  }
}
