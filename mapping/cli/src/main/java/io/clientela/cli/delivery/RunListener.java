package io.clientela.cli.delivery;

import io.clientela.cli.input.Problem;
import java.util.List;

/** Told what happens in a run; by one thread at a time. */
public interface RunListener {
  /** A record was read. */
  default void begin(RecordRef record) {}

  /** A record cannot be delivered anywhere. */
  default void broken(RecordRef record, List<Problem> problems) {}

  /** What became of a record at a vendor. */
  default void outcome(Entry entry) {}

  /** So many bytes of the file were read. */
  default void position(long bytes) {}

  /** All is done. */
  default void end() {}
}
