package io.clientela.cli.delivery;

import io.clientela.cli.language.Texts;
import io.clientela.cli.report.Outcome;
import io.clientela.cli.report.RecordRef;
import io.clientela.cli.report.Status;
import java.util.Optional;

/**
 * Finds records of one file that a vendor would take for the same customer: the later would write
 * over the earlier, or the earlier over the later. Used by one thread.
 */
final class Claims {
  private final String vendor;
  private final FirstLines lines = new FirstLines();

  Claims(String vendor) {
    this.vendor = vendor;
  }

  /** Takes the vendor's customer for a record; the outcome if an earlier record has it. */
  Optional<Outcome> claim(RecordRef record, Object identity) {
    long first = lines.put(identity.toString(), record.line());
    if (first == record.line()) return Optional.empty();
    return Optional.of(
        Outcome.without(
            record,
            vendor,
            Status.FAILED,
            Texts.of("is the same customer at the vendor as that of line %s", first)));
  }
}
