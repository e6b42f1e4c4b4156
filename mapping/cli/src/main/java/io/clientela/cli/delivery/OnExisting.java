package io.clientela.cli.delivery;

import io.clientela.cli.language.Texts;
import io.clientela.cli.report.VendorWords;
import java.util.Optional;

/** What becomes of a customer that the vendor has already. */
public enum OnExisting {
  /** It gets what the file holds. */
  UPDATE,
  /** It is left as it is. */
  SKIP,
  /** It is left as it is, which counts as a failure. */
  FAIL;

  /**
   * What is said of a customer that is not to be sent; empty if it is to be updated.
   *
   * @param vendorId the vendor's id of the customer
   * @throws RefusedValueException if it counts as a failure
   */
  public Optional<Receipt> settle(String vendorId) {
    return switch (this) {
      case UPDATE -> Optional.empty();
      case SKIP -> Optional.of(Receipt.leftAlone(vendorId));
      case FAIL ->
          throw new RefusedValueException(
              VendorWords.withId(
                  Texts.of("the vendor has this customer already, which was left as it is"),
                  vendorId));
    };
  }
}
