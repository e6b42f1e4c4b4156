package io.clientela.conformance.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.cases.Case;
import io.clientela.conformance.cases.Case.Question;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractLookup;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Answer;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.wire.Multipart;
import io.clientela.conformance.wire.ScriptedResponse;
import io.clientela.conformance.wire.WireRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cases in plain literals, as a document has them: a body that is right, and for each property the
 * values that it may have and those that it may not. A row is {@code property: good good | bad
 * bad}, a star after the property means that it must be there, a dot leads into an object.
 */
final class DocumentTable {
  private final Contract contract;
  private final Map<String, String> credential;
  private final List<Case> cases = new ArrayList<>();

  DocumentTable(String vendor, Map<String, String> credential) {
    this.contract = Contract.of(vendor);
    this.credential = credential;
  }

  List<Case> cases() {
    return List.copyOf(cases);
  }

  /** Requests without a body: a line is {@code +} or {@code -}, a method and a target. */
  DocumentTable requests(int status, String answer, String lines) {
    for (String line : lines.strip().split("\n")) {
      String[] pieces = line.strip().split(" ", 3);
      boolean fits = pieces[0].equals("+");
      WireRequest request = new WireRequest(pieces[1], pieces[2], credential, null, null);
      ContractOperation operation = operation(request);
      ScriptedResponse scripted =
          answer.isEmpty()
              ? ScriptedResponse.empty(status)
              : ScriptedResponse.json(status, Json.read(answer));
      add(operation, line.strip(), request, scripted, fits, true, null);
    }
    return this;
  }

  /** What may be sent, and the status of the answer. */
  DocumentTable sends(
      String method, String path, String right, int status, String answer, String rows) {
    JsonNode body = Json.read(right);
    ContractOperation operation = operation(new WireRequest(method, path, Map.of(), null, null));
    ScriptedResponse scripted =
        answer.isEmpty()
            ? ScriptedResponse.empty(status)
            : ScriptedResponse.json(status, Json.read(answer));
    sent(operation, path, "as it is", body, scripted, true);
    for (DocumentRow row : rows(rows)) {
      row.good().forEach(v -> sent(operation, path, row.is(v), row.in(body, v), scripted, true));
      row.bad().forEach(v -> sent(operation, path, row.is(v), row.in(body, v), scripted, false));
    }
    WireRequest bare = wire(operation, path, body);
    if (operation.secured() && !credential.isEmpty()) {
      WireRequest none = new WireRequest(method, path, Map.of(), bare.contentType(), bare.body());
      add(operation, "without a credential", none, scripted, false, true, null);
    }
    WireRequest empty = new WireRequest(method, path, credential, null, null);
    add(operation, "without a body", empty, scripted, false, true, null);
    return this;
  }

  /** What may be answered. */
  DocumentTable answers(String method, String path, int status, String right, String rows) {
    WireRequest request = new WireRequest(method, path, credential, null, null);
    return answers(request, status, right, rows);
  }

  /** What may be answered to a request with a body. */
  DocumentTable answers(
      String method, String path, String sent, int status, String right, String rows) {
    ContractOperation operation = operation(new WireRequest(method, path, Map.of(), null, null));
    return answers(wire(operation, path, Json.read(sent)), status, right, rows);
  }

  private DocumentTable answers(WireRequest request, int status, String right, String rows) {
    ContractOperation operation = operation(request);
    JsonNode body = Json.read(right);
    answered(operation, "as it is", request, status, body, true);
    for (DocumentRow row : rows(rows)) {
      row.good()
          .forEach(v -> answered(operation, row.is(v), request, status, row.in(body, v), true));
      row.bad()
          .forEach(v -> answered(operation, row.is(v), request, status, row.in(body, v), false));
    }
    return this;
  }

  private void sent(
      ContractOperation operation,
      String path,
      String what,
      JsonNode body,
      ScriptedResponse answer,
      boolean fits) {
    Body stated = operation.request().orElseThrow();
    Question question = new Question(stated.pointer() + "/schema", body, fits);
    add(operation, "sends " + what, wire(operation, path, body), answer, fits, true, question);
  }

  private void answered(
      ContractOperation operation,
      String what,
      WireRequest request,
      int status,
      JsonNode body,
      boolean fits) {
    String schema =
        operation.answers().stream()
            .filter(answer -> answer.status().equals(String.valueOf(status)))
            .findFirst()
            .flatMap(Answer::body)
            .map(stated -> stated.pointer() + "/schema")
            .orElseThrow();
    Question question = new Question(schema, body, fits);
    ScriptedResponse answer = ScriptedResponse.json(status, body);
    add(operation, "answers " + status + " " + what, request, answer, true, fits, question);
  }

  private void add(
      ContractOperation operation,
      String what,
      WireRequest request,
      ScriptedResponse answer,
      boolean requestFits,
      boolean answerFits,
      @Nullable Question question) {
    cases.add(
        new Case(
            operation,
            "by the document: " + what,
            request,
            answer,
            requestFits,
            answerFits,
            List.of(),
            question));
  }

  private WireRequest wire(ContractOperation operation, String path, JsonNode body) {
    boolean form = operation.request().map(Body::multipart).orElse(false);
    byte[] bytes =
        form ? Multipart.encode(body) : Json.write(body).getBytes(StandardCharsets.UTF_8);
    String type = form ? Multipart.CONTENT_TYPE : "application/json";
    return new WireRequest(operation.method(), path, credential, type, bytes);
  }

  private ContractOperation operation(WireRequest request) {
    String path = request.target().replaceAll("\\?.*", "");
    return contract.operations().stream()
        .filter(operation -> operation.method().equals(request.method()))
        .filter(operation -> ContractLookup.matches(operation.path(), path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not in the contract: " + request));
  }

  private static List<DocumentRow> rows(String rows) {
    return rows.strip().lines().filter(line -> !line.isBlank()).map(DocumentRow::parse).toList();
  }
}
