package io.clientela.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.drift.DriftRun;
import io.clientela.conformance.junit.Mocks;
import io.clientela.conformance.report.Finding;
import io.clientela.conformance.report.Sarif;
import io.clientela.conformance.wire.RequestDraft;
import io.clientela.conformance.wire.ScriptedResponse;
import io.clientela.conformance.wire.ScriptedUpstream;
import io.clientela.specs.MockVendors;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that drift from their contracts on purpose, twenty times, are found out each time. */
@ExtendWith(Mocks.class)
class DriftTest {
  private static final String HREF = "\"href\": \"https://example.com\"";

  private static final Map<String, ScriptedResponse> BSALE =
      Map.of(
          "GET /clients.json",
              json(200, "{\"count\": \"2\", \"items\": [{\"id\": 1, \"vip\": 1}]}"),
          "GET /clients/65.json", json(200, "{%s, \"id\": \"65\", \"maxCredit\": \"1,5\"}"),
          "GET /clients/count.json", json(200, "{\"total\": 66}"),
          "GET /clients/65/contacts.json", json(206, "{}"),
          "GET /clients/65/contacts/31.json", text(200, "<html>"),
          "GET /clients/65/addresses.json", json(200, "{\"count\": 1, \"items\": {}}"),
          "GET /clients/65/addresses/8.json", json(200, "{%s, \"id\": 8, \"city\": 7}"),
          "GET /clients/65/attributes.json", json(404, "{\"message\": \"none\"}"),
          "GET /clients/purchases.json", json(200, "{\"count\": 1.5, \"items\": []}"),
          "GET /clients/unpaid_documents.json", json(200, "{\"totalDebt\": \"1\"}"));

  @Test
  void everySeededDriftOfAReaderIsFound(MockVendors mocks) {
    assertThat(findings(mocks, "bsale", BSALE, false))
        .containsExactlyInAnyOrder(
            "schema /components/schemas/ClientPage/properties/count/type",
            "schema /components/schemas/Client/required/href",
            "undocumented-property /components/schemas/Client/properties/vip",
            "schema /components/schemas/Client/properties/id/type",
            "schema /components/schemas/DecimalText/pattern",
            "schema /components/schemas/ClientCount/required/count",
            "undocumented-property /components/schemas/ClientCount/properties/total",
            "undocumented-status /paths/~1clients~1{clientId}~1contacts.json/get/responses",
            "media-type /paths/~1clients~1{clientId}~1contacts~1{contactId}.json/get"
                + "/responses/200/content/application~1json",
            "schema /components/schemas/AddressPage/properties/items/type",
            "schema /components/schemas/Address/properties/city/type",
            "schema /components/schemas/Problem/required/error",
            "undocumented-property /components/schemas/Problem/properties/message",
            "schema /components/schemas/DocumentPage/properties/count/type",
            "schema /components/schemas/UnpaidDocuments/properties/totalDebt/type");
  }

  @Test
  void everySeededDriftOfAWriterIsFound(MockVendors mocks) {
    assertThat(
            findings(
                mocks,
                "lotinfo",
                Map.of("PUT /CLIENTS", json(200, "{\"put\": \"ok\", \"result\": {}}")),
                true))
        .containsExactlyInAnyOrder(
            "undocumented-property /components/schemas/AddResult/properties/put",
            "schema /components/schemas/AddResult/properties/result/type");
    assertThat(
            findings(
                mocks,
                "koibox",
                Map.of("POST /clientes/", json(201, "{\"id\": 7, \"nombre\": null}")),
                true))
        .containsExactly("schema /components/schemas/Customer/properties/nombre/type");
  }

  @Test
  void everySeededDriftOfAFormIsFound(MockVendors mocks) {
    String form = "POST /update_cliente/" + RequestDraft.CREDENTIAL + "/joana.prado@example.com/E";
    String path = "/paths/~1update_cliente~1{token}~1{identificador}~1{tipo_identificador}";

    assertThat(findings(mocks, "tomticket", Map.of(form, json(422, "{}")), true))
        .containsExactly("undocumented-status " + path + "/post/responses");
    assertThat(findings(mocks, "tomticket", Map.of(form, json(200, "{\"erro\": \"não\"}")), true))
        .containsExactly("schema /components/schemas/LenientFlag/pattern");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.bsale.io/v1/clients.json?access_token=t0ken",
        "9f86d081884c7d659a2feaa0c55ad015",
        "t0ken",
        "persona-1@example.com",
        RequestDraft.CREDENTIAL,
      })
  void aNameThatMayBeWhatWasSentIsNotRepeated(String name, MockVendors mocks) {
    String body = "{\"count\": 1, \"" + name + "\": {\"a\": 1}}";
    Map<String, ScriptedResponse> responses = Map.of("GET /clients/count.json", json(200, body));

    String report = Sarif.of(reported(mocks, "bsale", responses, false)).toString();

    assertThat(report)
        .contains("/* is not documented", "/components/schemas/ClientCount/properties/*")
        .doesNotContain(name);
  }

  @Test
  void whatKeepsTheContractIsNotFound(MockVendors mocks) {
    String page = "{\"count\": 0, \"items\": []}";
    Map<String, ScriptedResponse> responses = Map.of("GET /clients.json", json(200, page));

    assertThat(findings(mocks, "bsale", responses, false))
        .noneMatch(finding -> finding.contains("clients.json/get/"));
  }

  /** With no response for an operation the vendor refuses, as its contract allows. */
  private static List<String> findings(
      MockVendors mocks, String vendor, Map<String, ScriptedResponse> responses, boolean writes) {
    return reported(mocks, vendor, responses, writes).stream()
        .map(finding -> finding.kind() + " " + finding.pointer())
        .toList();
  }

  private static List<Finding> reported(
      MockVendors mocks, String vendor, Map<String, ScriptedResponse> responses, boolean writes) {
    ScriptedResponse refusal = json(401, "{\"error\": \"no\"}");
    List<Finding> findings = new ArrayList<>();
    try (ScriptedUpstream server =
        new ScriptedUpstream(request -> responses.getOrDefault(request, refusal))) {
      DriftRun run = new DriftRun(mocks, RequestDraft.CREDENTIAL, Map.of(), writes);
      findings.addAll(run.run(Contract.of(vendor), server.url()));
    }
    return findings;
  }

  private static ScriptedResponse json(int status, String body) {
    return ScriptedResponse.json(status, Json.read(body.replace("%s", HREF)));
  }

  private static ScriptedResponse text(int status, String body) {
    return new ScriptedResponse(status, "text/html", body.getBytes(StandardCharsets.UTF_8));
  }
}
