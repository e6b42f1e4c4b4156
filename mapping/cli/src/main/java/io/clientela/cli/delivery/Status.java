package io.clientela.cli.delivery;

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
  UNKNOWN;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word for reports. */
  public String word() {
    return word;
  }
}
