package io.clientela.conformance.faults;

import io.clientela.conformance.contract.ContractOperation;
import io.clientela.runtime.Retry;
import mockwebserver3.MockResponse;

/**
 * One way for a vendor to fail.
 *
 * @param reply makes the server's reply from a target's good response
 * @param repeated attempts of an operation that may always be repeated
 * @param once attempts of an operation that must not be repeated
 * @param outcome the exception's simple name, with a reason where it has one; {@code response} if
 *     the call brings its response
 */
record FaultCase(String name, Reply reply, int repeated, int once, String outcome) {
  /** The outcome of a case in which the server keeps the client waiting. */
  static final String TIMED_OUT = "TimedOutException";

  /** The server's side of a case. */
  @FunctionalInterface
  interface Reply {
    MockResponse to(GoodResponse response);
  }

  /** A failure that may pass, after the request has arrived. */
  static FaultCase transientFault(String name, String outcome, Reply reply) {
    return new FaultCase(name, reply, 3, 1, outcome);
  }

  /** The vendor turned the request away for now. */
  static FaultCase throttled(String name, Reply reply) {
    return new FaultCase(name, reply, 3, 3, "RateLimitedException");
  }

  /** Nothing to hope for from another attempt. */
  static FaultCase permanentFault(String name, String outcome, Reply reply) {
    return new FaultCase(name, reply, 1, 1, outcome);
  }

  /** The outcome for an operation; what its contract knows has an exception of its own. */
  String outcome(ContractOperation operation) {
    boolean known =
        operation.responses().stream().anyMatch(response -> response.status().equals(name));
    if (known && name.equals("404")) return "NotFoundException";
    return known && name.equals("409") ? "ConflictException" : outcome;
  }

  int attempts(Retry retry) {
    return switch (retry) {
      case ALWAYS -> repeated;
      case UNSENT -> once;
      case NEVER -> 1;
    };
  }

  boolean stalls() {
    return outcome.equals(TIMED_OUT);
  }

  @Override
  public String toString() {
    return name;
  }
}
