package io.clientela.conformance.changes;

import java.util.Locale;

/** What a change does to a client that was written for the base, worst first. */
public enum Impact {
  /** A call that worked may be refused, or a response may hold what the client was not told of. */
  BREAKING,
  /** The client goes on as before; a newer one can do more, or is told less. */
  COMPATIBLE,
  /** Nothing on the wire changes. */
  DOCUMENTATION;

  Impact worseOf(Impact other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The name as reports have it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
