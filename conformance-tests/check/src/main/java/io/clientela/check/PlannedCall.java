package io.clientela.check;

import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.wire.WireRequest;

/**
 * One call of a check.
 *
 * @param what what the call varies, in words: {@code as in the example}
 * @param request with a placeholder in the place of the credential
 */
record PlannedCall(ContractOperation operation, Kind kind, String what, WireRequest request) {
  /** What a call is for. */
  enum Kind {
    /** Should succeed, so that a success can be judged. */
    SUCCESS,
    /** One optional parameter more; may be refused. */
    VARIANT,
    /** Without the credential; must not succeed. */
    WITHOUT_CREDENTIAL,
    /** From recorded traffic; may be anything. */
    RECORDED
  }

  /** The call in a few words, unique within a plan. */
  String name() {
    return operation.id() + ", " + what;
  }

  /** The same call with another request. */
  PlannedCall with(WireRequest other) {
    return new PlannedCall(operation, kind, what, other);
  }

  /** Whether the call may change something at the server. */
  boolean writes() {
    return !operation.method().equals("GET");
  }
}
