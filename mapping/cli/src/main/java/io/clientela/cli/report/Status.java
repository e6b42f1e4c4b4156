package io.clientela.cli.report;

import java.util.Locale;

/** What became of a record at a vendor. */
public enum Status {
  /** The vendor took it, now or in an earlier run. */
  DELIVERED,
  /** A dry run: it would be sent. */
  DELIVERABLE,
  /** It is not meant for this vendor. */
  SKIPPED,
  /** It was not delivered, and that is certain. */
  FAILED,
  /** It was sent and it is not known whether it arrived: a person must look. */
  UNKNOWN,
  /** The vendor has what it was in an earlier run: changed since delivery, not sent again. */
  CHANGED,
  /** It was not sent, because the deliveries to the vendor were stopped before. */
  NOT_SENT;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', ' ');

  /** The word for reports. */
  public String word() {
    return word;
  }

  /** Whether the vendor has the record, or would get it. */
  public boolean isDone() {
    return this == DELIVERED || this == DELIVERABLE;
  }

  /** Whether the record needs somebody's attention. */
  public boolean isOpen() {
    return !isDone() && this != SKIPPED;
  }
}
