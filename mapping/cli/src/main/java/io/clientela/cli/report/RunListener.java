package io.clientela.cli.report;

import io.clientela.cli.input.RecordProblem;
import java.util.List;

/** Told what happens in a run; by one thread at a time. */
public interface RunListener {
  /** How a record stands in its file; before anything else is told of it, if that is asked for. */
  default void text(RecordRef record, String text) {}

  /** Fields that are wrong were left out of a record. */
  default void dropped(RecordRef record, List<RecordProblem> problems) {}

  /** A record has something in common with an earlier one, and is delivered. */
  default void duplicate(RecordRef record, String what, long line) {}

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
