package io.clientela.runtime.codec;

/** What {@code ""} stands for where something other than text is expected. */
enum EmptyText {
  /** The vendor says that there is no value. */
  NULL,
  /** Nothing: the response is not what the contract says. */
  REFUSED
}
