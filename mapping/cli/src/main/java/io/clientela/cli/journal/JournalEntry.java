package io.clientela.cli.journal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.cli.file.ForeignLineException;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.RecordRef;
import io.clientela.mapping.MappedVendor;
import io.clientela.runtime.Operation;
import io.clientela.runtime.Retry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a journal.
 *
 * @param record the record's key
 * @param content digest of what the record held
 * @param vendor key of the vendor
 * @param state what is known from here on
 * @param operation the operation that was sent
 * @param repeatable whether the operation may be sent again without harm
 * @param vendorId the vendor's id of the customer, from whichever entry told it last
 */
public record JournalEntry(
    String record,
    String content,
    String vendor,
    State state,
    @Nullable String operation,
    boolean repeatable,
    @Nullable String vendorId) {
  public enum State {
    /** About to be sent; without a later entry it is not known whether it was. */
    SENT,
    DELIVERED,
    /** Not delivered, for certain. */
    FAILED,
    /** Sent, and it is not known whether it arrived. */
    UNKNOWN;

    private static State of(String word) throws ForeignLineException {
      for (State state : values()) if (state.name().equals(word)) return state;
      throw new ForeignLineException(
          Texts.of("state: is none of SENT, DELIVERED, FAILED, UNKNOWN"));
    }
  }

  public static JournalEntry sent(RecordRef record, String vendor, Operation operation) {
    boolean repeatable = operation.retry() == Retry.ALWAYS;
    return of(record, vendor, State.SENT, operation.id(), repeatable, null);
  }

  public static JournalEntry delivered(RecordRef record, String vendor, Optional<String> vendorId) {
    return of(record, vendor, State.DELIVERED, null, false, vendorId.orElse(null));
  }

  public static JournalEntry failed(RecordRef record, String vendor) {
    return of(record, vendor, State.FAILED, null, false, null);
  }

  public static JournalEntry unknown(RecordRef record, String vendor, Operation operation) {
    return of(record, vendor, State.UNKNOWN, operation.id(), false, null);
  }

  private static JournalEntry of(
      RecordRef record,
      String vendor,
      State state,
      @Nullable String operation,
      boolean repeatable,
      @Nullable String vendorId) {
    return new JournalEntry(
        record.key(), record.content(), vendor, state, operation, repeatable, vendorId);
  }

  /** This entry; the vendor's id stays known whatever becomes of what is sent after it. */
  JournalEntry after(@Nullable JournalEntry earlier) {
    if (vendorId != null || earlier == null || earlier.vendorId == null) return this;
    return new JournalEntry(
        record, content, vendor, state, operation, repeatable, earlier.vendorId);
  }

  /** Whether the vendor has the customer, in whichever form. */
  boolean isAtVendor() {
    return state == State.DELIVERED || vendorId != null;
  }

  static JournalEntry parse(JournalJson line) throws ForeignLineException {
    String record = line.text("record");
    String content = line.text("content");
    String vendor = requireVendor(line.text("vendor"));
    State state = State.of(line.text("state"));
    boolean sent = state == State.SENT;
    String operation = sent || state == State.UNKNOWN ? line.text("operation") : null;
    boolean repeatable = sent && line.flag("repeatable");
    String vendorId = line.textIfThere("vendorId");
    line.end();
    return new JournalEntry(record, content, vendor, state, operation, repeatable, vendorId);
  }

  static String requireVendor(String key) throws ForeignLineException {
    if (MappedVendor.ofKey(key).isPresent()) return key;
    throw new ForeignLineException(Texts.of("vendor: is none that is known"));
  }

  String line() {
    ObjectNode line = JournalJson.object();
    line.put("record", record).put("content", content).put("vendor", vendor);
    line.put("state", state.name());
    if (operation != null) line.put("operation", operation);
    if (state == State.SENT) line.put("repeatable", repeatable);
    if (vendorId != null) line.put("vendorId", vendorId);
    return JournalJson.line(line);
  }

  /** Whether nobody but a person can tell what became of it. */
  public boolean isUncertain() {
    return state == State.UNKNOWN || state == State.SENT && !repeatable;
  }
}
