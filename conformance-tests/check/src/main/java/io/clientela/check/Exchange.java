package io.clientela.check;

import io.clientela.conformance.wire.WireResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A call and what came of it.
 *
 * @param response null if none came
 * @param failure why none came, null if one did
 */
record Exchange(
    PlannedCall call, @Nullable WireResponse response, @Nullable String failure, Duration elapsed) {

  static Exchange of(PlannedCall call, WireResponse response, Duration elapsed) {
    return new Exchange(call, response, null, elapsed);
  }

  static Exchange failed(PlannedCall call, String failure, Duration elapsed) {
    return new Exchange(call, null, failure, elapsed);
  }

  boolean isSuccess() {
    return response != null && response.status() / 100 == 2;
  }

  /** The status; 0 if no response came. */
  int status() {
    return response == null ? 0 : response.status();
  }

  /** What Prism says of the response, where it was between. */
  String prismWords() {
    if (response == null) return "-";
    return response.responseViolations().isEmpty() ? "valid" : "not valid";
  }

  /** The status, or why there is none. */
  String outcome() {
    return response == null ? String.valueOf(failure) : "HTTP " + response.status();
  }
}
