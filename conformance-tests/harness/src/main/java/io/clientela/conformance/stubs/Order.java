package io.clientela.conformance.stubs;

/**
 * Which of several mappings answers, first to last. What tells one refusal from another comes
 * before what any valid request gets.
 */
enum Order {
  MALFORMED,
  CREDENTIAL,
  MEDIA_TYPE,
  INVALID,
  NOT_ACCEPTABLE,
  NO_STATUS,
  PREFERRED_EXAMPLE,
  UNKNOWN_EXAMPLE,
  PREFERRED_STATUS,
  UNKNOWN_STATUS,
  SUCCESS,
  OTHER_METHOD,
  OTHER_PATH;

  /** Paths without parameters come before those that would match them as well. */
  private static final int TEMPLATES = 20;

  private static final int LAST = 100;

  @SuppressWarnings("EnumOrdinal") // the order of the constants is what this is about
  int number(boolean template) {
    int first = this == OTHER_METHOD || this == OTHER_PATH ? LAST : template ? TEMPLATES : 0;
    return first + ordinal() + 1;
  }
}
