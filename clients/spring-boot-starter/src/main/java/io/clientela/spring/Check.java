package io.clientela.spring;

import io.clientela.runtime.CallOptions;
import java.time.Duration;

/** A read that shows whether a vendor can be called; it changes nothing there. */
record Check(String vendor, Runnable read) {
  /** A probe does not wait as long as a call may. */
  static final CallOptions ONCE = new CallOptions().attempts(1).deadline(Duration.ofSeconds(5));
}
