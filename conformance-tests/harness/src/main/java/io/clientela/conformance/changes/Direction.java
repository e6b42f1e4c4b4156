package io.clientela.conformance.changes;

import java.util.Locale;

/** Which way the changed thing goes, seen from the client. */
public enum Direction {
  /** The client sends it: a request, or its response to a webhook. */
  SEND,
  /** The client reads it: a response, or what a webhook brings. */
  READ,
  BOTH,
  /** It is on the wire in neither direction. */
  NONE;

  Direction opposite() {
    return switch (this) {
      case SEND -> READ;
      case READ -> SEND;
      default -> this;
    };
  }

  Direction and(Direction other) {
    if (this == other || other == NONE) return this;
    return this == NONE ? other : BOTH;
  }

  /** The name as reports have it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
