package io.clientela.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.ContractOperation.Response;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.wire.FakeVendor;
import io.clientela.conformance.wire.FakeVendor.Sent;
import io.clientela.conformance.wire.RequestDraft;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every method of every client, called, and what it put on the wire, byte for byte: the request
 * line as the contract and the vendor's {@code sent-lines.yaml} have it, the credential in its
 * place, and the body as the contract's example has it, with its order of members and its digits.
 */
class SentBytesTest {
  private static final JsonNode LINES = lines();

  private static JsonNode lines() {
    ObjectNode lines = Json.MAPPER.createObjectNode();
    for (Contract contract : Contract.all()) {
      String file = "/" + contract.vendor() + "/conformance/sent-lines.yaml";
      try (InputStream in = SentBytesTest.class.getResourceAsStream(file)) {
        if (in != null) lines.setAll((ObjectNode) new YAMLMapper().readTree(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return lines;
  }

  @TestFactory
  List<DynamicTest> everyCallSendsTheBytesOfItsExample() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Contract contract : Contract.all()) {
      for (ClientCall call : ClientCall.all(contract)) {
        tests.add(DynamicTest.dynamicTest(call.toString(), () -> check(contract, call)));
      }
    }
    return tests;
  }

  @Test
  void everyLineIsThatOfACall() {
    List<String> calls = new ArrayList<>();
    for (Contract contract : Contract.all()) {
      ClientCall.all(contract).forEach(call -> calls.add(call.toString()));
    }

    assertThat(calls).containsAll(LINES.properties().stream().map(Map.Entry::getKey).toList());
  }

  private static void check(Contract contract, ClientCall call) {
    try (FakeVendor vendor = new FakeVendor();
        var client =
            ContractClient.of(contract)
                .open(
                    RequestDraft.CREDENTIAL,
                    settings -> settings.baseUrl(vendor.url()).attempts(1))) {
      response(vendor, contract, call.operation().responses().get(0));

      call.by(client);

      Sent sent = vendor.sent();
      assertThat(sent.line()).isEqualTo(call.request().toString());
      if (LINES.has(call.toString())) {
        assertThat(sent.line()).isEqualTo(LINES.get(call.toString()).asText());
      }
      assertCredential(sent, call.operation());
      assertThat(vendor.requests()).isEqualTo(1);
      assertBody(sent, call);
    }
  }

  /** In the header that the contract names; elsewhere it is a part of the request line. */
  private static void assertCredential(Sent sent, ContractOperation operation) {
    if (!operation.secured() || !operation.scheme().get("in").asText().equals("header")) return;
    String header = operation.scheme().get("name").asText();
    assertThat(sent.header(header)).isEqualTo(operation.written(RequestDraft.CREDENTIAL));
  }

  private static void assertBody(Sent sent, ClientCall call) {
    if (call.body() == null) {
      assertThat(sent.bytes()).isEmpty();
      assertThat(sent.header("Content-Type")).isNull();
      return;
    }
    if (!call.operation().request().map(Body::multipart).orElseThrow()) {
      assertThat(sent.header("Content-Type")).isEqualTo("application/json; charset=utf-8");
      assertThat(sent.body()).isEqualTo(Json.write(call.body()));
      return;
    }
    String start = "multipart/form-data; boundary=";
    assertThat(sent.header("Content-Type")).startsWith(start);
    String boundary = "--" + sent.header("Content-Type").substring(start.length());
    assertThat(sent.body()).isEqualTo(form(boundary, call.body()));
  }

  /** A part for each member, of a member that is an object for each of its own. */
  private static String form(String boundary, JsonNode example) {
    StringBuilder form = new StringBuilder();
    for (Map.Entry<String, JsonNode> member : example.properties()) {
      if (member.getValue().isTextual()) {
        part(form, boundary, member.getKey(), member.getValue());
      }
      member
          .getValue()
          .properties()
          .forEach(
              deep ->
                  part(
                      form,
                      boundary,
                      member.getKey() + "[" + deep.getKey() + "]",
                      deep.getValue()));
    }
    return form.append(boundary).append("--\r\n").toString();
  }

  private static void part(StringBuilder form, String boundary, String name, JsonNode value) {
    form.append(boundary).append("\r\nContent-Disposition: form-data; name=\"").append(name);
    form.append("\"\r\n\r\n").append(value.asText()).append("\r\n");
  }

  private static void response(FakeVendor vendor, Contract contract, Response response) {
    String body =
        response
            .body()
            .map(stated -> contract.examples(stated.node()).values().iterator().next())
            .map(Json::write)
            .orElse("");
    vendor.responds(response.code(), body);
  }
}
