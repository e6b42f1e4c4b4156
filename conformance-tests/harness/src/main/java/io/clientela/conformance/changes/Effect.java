package io.clientela.conformance.changes;

/** What a change does to the set of values that a contract allows at a place. */
enum Effect {
  /** Fewer are allowed. */
  NARROWS,
  /** More are allowed. */
  WIDENS,
  /** Some are allowed no longer, others are from now on. */
  ALTERS;

  /** Fewer are allowed if something is added that was not there, more if it is taken away. */
  static Effect ofConstraint(boolean before, boolean after) {
    if (before && after) return ALTERS;
    return after ? NARROWS : WIDENS;
  }

  Effect reversed() {
    return switch (this) {
      case NARROWS -> WIDENS;
      case WIDENS -> NARROWS;
      case ALTERS -> ALTERS;
    };
  }

  /** What is sent must stay allowed; what is read must have been allowed. */
  Impact impact(Direction direction) {
    Effect harmless = direction == Direction.SEND ? WIDENS : NARROWS;
    return this == harmless ? Impact.COMPATIBLE : Impact.BREAKING;
  }

  String consequence(Direction direction) {
    boolean breaks = impact(direction) == Impact.BREAKING;
    if (direction == Direction.SEND) {
      return breaks ? "what was sent so far may be refused" : "what was sent so far is still taken";
    }
    return breaks
        ? "clients may read what they were not told of"
        : "clients read nothing that they were not told of";
  }
}
