package io.clientela.cli.report;

import java.util.Locale;

/** What became of a record at a vendor. */
public enum Status {
  /** The vendor did not have it and took it. */
  CREATED,
  /** The vendor had it and took what it holds now. */
  UPDATED,
  /** The vendor took it; nobody can tell whether it had it before. */
  DELIVERED,
  /** The vendor has it as it is; nothing was sent. */
  UNCHANGED,
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
  NOT_SENT,
  /** An earlier run delivered it and it is not in the file; it stays at the vendor. */
  GONE;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', ' ');

  /** The word for reports. */
  public String word() {
    return word;
  }

  /** Whether the vendor has the record as it is, or would get it. */
  public boolean isDone() {
    return switch (this) {
      case CREATED, UPDATED, DELIVERED, UNCHANGED, DELIVERABLE -> true;
      case SKIPPED, FAILED, UNKNOWN, CHANGED, NOT_SENT, GONE -> false;
    };
  }

  /** Whether the record needs somebody's attention. */
  public boolean isOpen() {
    return !isDone() && this != SKIPPED && this != GONE;
  }
}
