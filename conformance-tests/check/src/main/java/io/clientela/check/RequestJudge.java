package io.clientela.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.clientela.check.wire.RequestParts;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.drift.Drift;
import io.clientela.conformance.report.Finding;
import io.clientela.conformance.wire.Multipart;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares recorded requests with the contract. */
final class RequestJudge {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

  private final Drift drift = new Drift("");

  List<Finding> of(PlannedCall call) {
    List<Finding> findings = new ArrayList<>();
    parameters(findings, call);
    body(findings, call);
    return findings;
  }

  private static void parameters(List<Finding> findings, PlannedCall call) {
    ContractOperation operation = call.operation();
    RequestParts parts = RequestParts.of(operation, call.request());
    Set<String> unknown = new LinkedHashSet<>(parts.query().keySet());
    for (Parameter parameter : operation.parameters()) {
      Optional<String> value = parts.value(parameter.in(), parameter.name());
      if (parameter.in().equals("query")) unknown.remove(parameter.name());
      if (value.isEmpty() && parameter.required()) {
        findings.add(finding(operation, "missing-parameter", parameter, "is required"));
      } else if (value.isPresent()
          && !parameter.secret()
          && !isValid(operation, parameter, texts(parts, parameter, value.get()))) {
        findings.add(finding(operation, "invalid-parameter", parameter, "breaks its schema"));
      }
    }
    if (operation.secured() && operation.scheme().path("in").asText().equals("query")) {
      unknown.remove(operation.scheme().path("name").asText());
    }
    String pointer = operation.pointer() + "/parameters";
    for (String name : unknown) {
      String message = "a query parameter is not documented: " + Drift.shown(name);
      findings.add(finding(operation, "undocumented-parameter", pointer, message));
    }
  }

  private static boolean isValid(
      ContractOperation operation, Parameter parameter, List<String> texts) {
    Contract contract = operation.contract();
    JsonNode schema = contract.resolve(parameter.node().path("schema"));
    if (!schema.path("type").toString().contains("array")) {
      return contract.oracle().accepts(schema, typed(operation, schema, texts.get(0)));
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    texts.forEach(it -> list.add(typed(operation, schema.path("items"), it)));
    return contract.oracle().accepts(schema, list);
  }

  /** The parts of a list that is joined by commas, all values of one that is repeated. */
  private static List<String> texts(RequestParts parts, Parameter parameter, String value) {
    boolean list = parameter.node().path("schema").path("type").toString().contains("array");
    if (!list) return List.of(value);
    boolean repeated =
        parameter.in().equals("query") && parameter.node().path("explode").asBoolean(true);
    return repeated ? parts.values(parameter.name()) : List.of(value.split(",", -1));
  }

  /** On the wire all is text; what reads as the schema's type is of that type. */
  private static JsonNode typed(ContractOperation operation, JsonNode schema, String text) {
    Contract contract = operation.contract();
    String type = contract.resolve(schema).path("type").toString();
    boolean number = type.contains("integer") || type.contains("number");
    if (number && NUMBER.matcher(text).matches()) return Json.read(text);
    boolean truth = type.contains("boolean") && (text.equals("true") || text.equals("false"));
    return truth ? BooleanNode.valueOf(text.equals("true")) : TextNode.valueOf(text);
  }

  private void body(List<Finding> findings, PlannedCall call) {
    ContractOperation operation = call.operation();
    Optional<Body> stated = operation.request();
    byte[] body = call.request().body();
    if (stated.isEmpty()) return;
    String pointer = operation.pointer() + "/requestBody";
    if (body == null || body.length == 0) {
      if (!operation.requestRequired()) return;
      findings.add(finding(operation, "missing-body", pointer, "the request has no body"));
      return;
    }
    String contentType = call.request().contentType();
    boolean form = contentType != null && contentType.startsWith("multipart/form-data");
    try {
      String text =
          stated.get().multipart() && form
              ? Json.write(form(operation, stated.get(), body))
              : new String(body, StandardCharsets.UTF_8);
      for (Finding it : drift.ofBody(operation, stated.get(), contentType, text)) {
        String message = it.message().replaceFirst(": ", ": request: ");
        findings.add(new Finding(it.vendor(), it.kind(), it.pointer(), message));
      }
    } catch (UncheckedIOException e) {
      findings.add(finding(operation, "malformed-form", pointer, "the form has no end"));
    }
  }

  private static ObjectNode form(ContractOperation operation, Body stated, byte[] body) {
    ObjectNode form = Multipart.decode(body);
    JsonNode properties = operation.contract().resolve(stated.schema()).path("properties");
    for (Map.Entry<String, JsonNode> member : form.properties()) {
      if (!member.getValue().isTextual() || !properties.has(member.getKey())) continue;
      JsonNode schema = properties.get(member.getKey());
      member.setValue(typed(operation, schema, member.getValue().asText()));
    }
    return form;
  }

  private static Finding finding(
      ContractOperation operation, String kind, Parameter parameter, String what) {
    return finding(operation, kind, parameter.pointer(), parameter.name() + " " + what);
  }

  private static Finding finding(
      ContractOperation operation, String kind, String pointer, String what) {
    String message = operation.id() + ": request: " + what;
    return new Finding(operation.contract().vendor(), kind, pointer, message);
  }
}
