package io.clientela.cli.report;

import io.clientela.mapping.Loss;
import java.util.List;
import java.util.Optional;

/**
 * What became of one record at one vendor.
 *
 * @param record the record
 * @param vendor key of the vendor
 * @param status what became of it
 * @param vendorId the vendor's id of the customer, if the vendor told it
 * @param reason why it was not delivered, or a remark; one line
 * @param losses what the vendor's record does not hold as the customer has it
 */
public record Outcome(
    RecordRef record,
    String vendor,
    Status status,
    Optional<String> vendorId,
    Optional<String> reason,
    List<Loss> losses) {
  /** Copies the losses. */
  public Outcome {
    losses = List.copyOf(losses);
  }

  public static Outcome done(
      RecordRef record,
      String vendor,
      Status status,
      Optional<String> vendorId,
      List<Loss> losses) {
    return new Outcome(record, vendor, status, vendorId, Optional.empty(), losses);
  }

  public static Outcome deliverable(RecordRef record, String vendor, List<Loss> losses) {
    return new Outcome(
        record, vendor, Status.DELIVERABLE, Optional.empty(), Optional.empty(), losses);
  }

  public static Outcome without(RecordRef record, String vendor, Status status, String reason) {
    return new Outcome(record, vendor, status, Optional.empty(), Optional.of(reason), List.of());
  }
}
