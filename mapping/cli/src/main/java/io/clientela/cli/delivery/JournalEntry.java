package io.clientela.cli.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.clientela.runtime.Operation;
import io.clientela.runtime.Retry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a journal.
 *
 * @param record the record's key
 * @param vendor key of the vendor
 * @param state what is known from here on
 * @param operation the operation that was sent
 * @param repeatable whether the operation may be sent again without harm
 * @param vendorId the vendor's id of the customer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JournalEntry(
    String record,
    String vendor,
    State state,
    @Nullable String operation,
    @Nullable Boolean repeatable,
    @Nullable String vendorId) {
  private static final JsonMapper JSON = new JsonMapper();

  enum State {
    /** About to be sent; without a later entry it is not known whether it was. */
    SENT,
    DELIVERED,
    /** Not delivered, for certain. */
    FAILED,
    /** Sent, and it is not known whether it arrived. */
    UNKNOWN
  }

  static JournalEntry sent(String record, String vendor, Operation operation) {
    return new JournalEntry(
        record, vendor, State.SENT, operation.id(), operation.retry() == Retry.ALWAYS, null);
  }

  static JournalEntry delivered(String record, String vendor, Optional<String> vendorId) {
    return new JournalEntry(record, vendor, State.DELIVERED, null, null, vendorId.orElse(null));
  }

  static JournalEntry failed(String record, String vendor) {
    return new JournalEntry(record, vendor, State.FAILED, null, null, null);
  }

  static JournalEntry unknown(String record, String vendor, Operation operation) {
    return new JournalEntry(record, vendor, State.UNKNOWN, operation.id(), null, null);
  }

  static JournalEntry parse(String line) throws JsonProcessingException {
    return JSON.readValue(line, JournalEntry.class);
  }

  String line() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an entry has no JSON form", e);
    }
  }

  /** Whether nobody but a person can tell what became of it. */
  boolean isUncertain() {
    return state == State.UNKNOWN || state == State.SENT && !Boolean.TRUE.equals(repeatable);
  }
}
