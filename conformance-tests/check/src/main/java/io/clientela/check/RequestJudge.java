package io.clientela.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.drift.Drift;
import io.clientela.conformance.report.Finding;
import io.clientela.conformance.wire.WireRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares recorded requests with the contract. The bodies of forms are not judged. */
final class RequestJudge {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]+)}");

  private final Drift drift = new Drift("");

  List<Finding> of(PlannedCall call) {
    List<Finding> findings = new ArrayList<>();
    parameters(findings, call);
    body(findings, call);
    return findings;
  }

  private static void parameters(List<Finding> findings, PlannedCall call) {
    ContractOperation operation = call.operation();
    Map<String, String> query = query(call.request().target());
    Map<String, String> path = path(operation.path(), call.request().target());
    for (Parameter parameter : operation.parameters()) {
      Map<String, String> place = parameter.in().equals("path") ? path : query;
      String value =
          parameter.in().equals("header")
              ? header(call.request(), parameter.name())
              : place.remove(parameter.name());
      if (value == null && parameter.required()) {
        findings.add(finding(operation, "missing-parameter", parameter, "is required"));
      } else if (value != null && !parameter.secret() && !isValid(operation, parameter, value)) {
        findings.add(finding(operation, "invalid-parameter", parameter, "breaks its schema"));
      }
    }
    if (operation.secured() && operation.scheme().path("in").asText().equals("query")) {
      query.remove(operation.scheme().path("name").asText());
    }
    query
        .keySet()
        .forEach(
            name ->
                findings.add(
                    finding(
                        operation,
                        "undocumented-parameter",
                        operation.pointer() + "/parameters",
                        "a query parameter is not documented: " + Drift.shown(name))));
  }

  private static boolean isValid(ContractOperation operation, Parameter parameter, String text) {
    Contract contract = operation.contract();
    JsonNode schema = parameter.node().path("schema");
    String type = contract.resolve(schema).path("type").asText();
    boolean number = type.equals("integer") || type.equals("number");
    JsonNode value =
        number && NUMBER.matcher(text).matches() ? Json.read(text) : TextNode.valueOf(text);
    return contract.oracle().accepts(schema, value);
  }

  private void body(List<Finding> findings, PlannedCall call) {
    ContractOperation operation = call.operation();
    Optional<Body> stated = operation.request();
    byte[] body = call.request().body();
    if (stated.isEmpty() || stated.get().multipart()) return;
    if (body == null || body.length == 0) {
      if (!operation.requestRequired()) return;
      String pointer = operation.pointer() + "/requestBody";
      findings.add(finding(operation, "missing-body", pointer, "the request has no body"));
      return;
    }
    findings.addAll(
        drift.ofBody(
            operation,
            stated.get(),
            call.request().contentType(),
            new String(body, StandardCharsets.UTF_8)));
  }

  private static Map<String, String> query(String target) {
    Map<String, String> query = new LinkedHashMap<>();
    int mark = target.indexOf('?');
    if (mark < 0) return query;
    for (String pair : target.substring(mark + 1).split("&")) {
      int equals = pair.indexOf('=');
      if (pair.isEmpty()) continue;
      query.put(
          decoded(equals < 0 ? pair : pair.substring(0, equals)),
          equals < 0 ? "" : decoded(pair.substring(equals + 1)));
    }
    return query;
  }

  private static Map<String, String> path(String template, String target) {
    List<String> names = new ArrayList<>();
    StringBuilder pattern = new StringBuilder();
    Matcher hole = TEMPLATE.matcher(template);
    int end = 0;
    while (hole.find()) {
      pattern.append(Pattern.quote(template.substring(end, hole.start()))).append("([^/]+)");
      names.add(hole.group(1));
      end = hole.end();
    }
    pattern.append(Pattern.quote(template.substring(end)));
    Matcher found = Pattern.compile(pattern.toString()).matcher(target.split("\\?", 2)[0]);
    Map<String, String> values = new LinkedHashMap<>();
    if (!found.matches()) return values;
    for (int i = 0; i < names.size(); i++) values.put(names.get(i), decoded(found.group(i + 1)));
    return values;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // a broken escape is judged as it stands
    }
  }

  private static @org.jspecify.annotations.Nullable String header(
      WireRequest request, String name) {
    return request.headers().entrySet().stream()
        .filter(it -> it.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
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
