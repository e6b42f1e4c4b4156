package io.clientela.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.check.wire.MaskedBody;
import io.clientela.check.wire.RequestParts;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import io.clientela.conformance.wire.WireRequest;
import java.util.Map;
import java.util.Optional;

/**
 * What must not be shown of a recorded request: its credential, wherever the contract has it, and
 * what was asked for.
 *
 * @param credential as it was sent; empty if none was
 * @param masked the call without either
 */
record RecordedSecrets(String credential, PlannedCall masked) {
  static RecordedSecrets of(PlannedCall call) {
    WireRequest request = call.request();
    String template = call.operation().path();
    WireRequest masked =
        new WireRequest(
            request.method(),
            MaskedBody.target(template, request.target()),
            Map.of(),
            request.contentType() == null ? null : MaskedBody.mediaType(request.contentType()),
            request.body());
    return new RecordedSecrets(credential(call).orElse(""), call.with(masked));
  }

  private static Optional<String> credential(PlannedCall call) {
    ContractOperation operation = call.operation();
    RequestParts parts = RequestParts.of(operation, call.request());
    if (operation.secured()) {
      JsonNode scheme = operation.scheme();
      return parts.value(scheme.path("in").asText(), scheme.path("name").asText());
    }
    return operation.parameters().stream()
        .filter(Parameter::secret)
        .findFirst()
        .flatMap(it -> parts.value(it.in(), it.name()));
  }
}
