package io.clientela.cli.report;

import io.clientela.cli.input.RecordProblem;
import java.util.List;

/** Told what happens in a run; by one thread at a time. */
public interface RunListener {
  /** A record was read. */
  default void begin(RecordRef record) {}

  /** A record cannot be delivered anywhere. */
  default void broken(RecordRef record, List<RecordProblem> problems) {}

  /** What became of a record at a vendor. */
  default void outcome(ReportLine entry) {}

  /** So many bytes of the file were read, and so many records in them. */
  default void read(long bytes, long records) {}

  /** The file was read to its end, so that it is known how many records there are. */
  default void allRead() {}

  /** Nothing more happens, whether all is done or not. */
  default void end() {}
}
