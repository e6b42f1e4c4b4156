package io.clientela.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clientela.conformance.client.CallList.ClientCall;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation.Answer;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.wire.FakeVendor;
import io.clientela.conformance.wire.FakeVendor.Sent;
import io.clientela.conformance.wire.RequestDraft;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every method of every client, called, and what it put on the wire, byte for byte: the request
 * line as {@code sent-lines.yaml} has it, the credential in its place, and the body as the
 * contract's example has it, with its order of members and its digits.
 */
class SentBytesTest {
  private static final Map<String, String> CREDENTIAL_HEADERS =
      Map.of("bsale", "access_token", "koibox", "X-Koibox-Key", "sperant", "Authorization");
  private static final JsonNode LINES = lines();

  private static JsonNode lines() {
    try (InputStream in = SentBytesTest.class.getResourceAsStream("sent-lines.yaml")) {
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  List<DynamicTest> everyCallSendsTheBytesOfItsExample() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Contract contract : Contract.all()) {
      // A URL that nothing listens at names the calls; each test makes its own of the same name.
      for (ClientCall call : calls(contract, "http://127.0.0.1:9")) {
        tests.add(DynamicTest.dynamicTest(call.toString(), () -> check(contract, call.toString())));
      }
    }
    return tests;
  }

  @Test
  void everyLineIsThatOfACall() {
    List<String> calls = new ArrayList<>();
    for (Contract contract : Contract.all()) {
      calls(contract, "http://127.0.0.1:9").forEach(call -> calls.add(call.toString()));
    }

    assertThat(LINES.properties().stream().map(Map.Entry::getKey)).containsExactlyElementsOf(calls);
  }

  private static void check(Contract contract, String name) {
    try (FakeVendor vendor = new FakeVendor()) {
      ClientCall call =
          calls(contract, vendor.url()).stream()
              .filter(one -> one.toString().equals(name))
              .findFirst()
              .orElseThrow();
      answer(vendor, contract, call.operation().answers().get(0));

      call.call().get();

      Sent sent = vendor.sent();
      assertThat(sent.line()).isEqualTo(LINES.get(name).asText());
      String header = CREDENTIAL_HEADERS.get(contract.vendor());
      if (header != null) assertThat(sent.header(header)).isEqualTo(RequestDraft.CREDENTIAL);
      assertThat(vendor.requests()).isEqualTo(1);
      assertBody(sent, call);
    }
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

  private static List<ClientCall> calls(Contract contract, String url) {
    return Clients.calls(contract, URI.create(url), new OkHttpClient());
  }

  private static void answer(FakeVendor vendor, Contract contract, Answer answer) {
    String body =
        answer
            .body()
            .map(stated -> contract.examples(stated.node()).values().iterator().next())
            .map(Json::write)
            .orElse("");
    vendor.answers(answer.code(), body);
  }
}
