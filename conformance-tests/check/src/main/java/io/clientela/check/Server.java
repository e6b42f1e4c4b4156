package io.clientela.check;

/** What responds to the calls of a check: a host, or a record of one. */
interface Server {
  /** Makes the call. What goes wrong on the way is part of what is returned. */
  Exchange call(PlannedCall call);
}
