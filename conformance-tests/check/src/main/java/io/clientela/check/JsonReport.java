package io.clientela.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.check.CheckResult.Judged;
import io.clientela.conformance.contract.Json;

/** A result for programs, and for the trend of the next check. */
final class JsonReport {
  private JsonReport() {}

  static String of(CheckResult result) {
    ObjectNode report = Json.MAPPER.createObjectNode();
    report.put("vendor", result.contract().vendor()).put("server", result.server());
    report.put("contract", result.contract().root().at("/info/version").asText());
    report.put("exitCode", result.exitCode());
    ArrayNode calls = report.putArray("calls");
    for (Judged it : result.judged()) {
      ObjectNode call = calls.addObject();
      call.put("operation", it.exchange().call().operation().id());
      call.put("what", it.exchange().call().what()).put("outcome", it.exchange().outcome());
      call.put("findings", it.findings().size());
      if (result.besidePrism()) call.put("prism", it.exchange().prismWords());
    }
    ArrayNode findings = report.putArray("findings");
    result.findings().forEach(it -> findings.add(Json.MAPPER.valueToTree(it)));
    ObjectNode missing = report.putObject("notExercised");
    result.notExercised().forEach((operation, outcome) -> missing.put(operation.id(), outcome));
    result.notes().forEach(report.putArray("notes")::add);
    return report.toPrettyString() + "\n";
  }
}
