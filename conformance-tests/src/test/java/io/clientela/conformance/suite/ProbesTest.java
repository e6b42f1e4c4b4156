package io.clientela.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.contract.SchemaOracle;
import io.clientela.conformance.junit.Mocks;
import io.clientela.conformance.wire.Multipart;
import io.clientela.conformance.wire.Wire;
import io.clientela.conformance.wire.WireRequest;
import io.clientela.conformance.wire.WireResponse;
import io.clientela.specs.MockVendors;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pins what Prism and the schema oracle enforce, by a contract of one operation for each probe. */
@ExtendWith(Mocks.class)
class ProbesTest {
  @TestFactory
  List<DynamicTest> eachOracleEnforcesWhatTheTableSays(MockVendors mocks) throws IOException {
    JsonNode probes;
    try (InputStream in = ProbesTest.class.getResourceAsStream("probes.yaml")) {
      probes =
          YAMLMapper.builder()
              .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
              .build()
              .readTree(in);
    }
    ObjectNode root = Json.MAPPER.createObjectNode();
    root.put("openapi", "3.1.1");
    root.put("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
    root.putObject("info").put("title", "Probes").put("version", "1");
    ObjectNode paths = root.putObject("paths");
    for (int i = 0; i < probes.size(); i++) operation(paths, i, probes.get(i));
    URI server = mocks.load("probes", root);

    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < probes.size(); i++) {
      JsonNode probe = probes.get(i);
      String path = "/p" + i;
      tests.add(
          DynamicTest.dynamicTest(probe.get("what").asText(), () -> check(server, path, probe)));
    }
    return tests;
  }

  private static void operation(ObjectNode paths, int number, JsonNode probe) {
    ObjectNode post = paths.putObject("/p" + number).putObject("post");
    String media = form(probe) ? "multipart/form-data" : "application/json";
    ObjectNode body = post.putObject("requestBody").put("required", true);
    body.putObject("content").putObject(media).set("schema", probe.get("schema"));
    post.putObject("responses").putObject("204").put("description", "Taken.");
    post.withObjectProperty("responses").putObject("422").put("description", "Refused.");
  }

  private static boolean form(JsonNode probe) {
    return probe.path("form").asBoolean();
  }

  private static void check(URI server, String path, JsonNode probe) {
    JsonNode value = probe.get("value");
    byte[] body =
        form(probe) ? Multipart.encode(value) : Json.write(value).getBytes(StandardCharsets.UTF_8);
    String media = form(probe) ? Multipart.CONTENT_TYPE : "application/json";
    WireResponse response = Wire.send(server, new WireRequest("POST", path, Map.of(), media, body));
    SchemaOracle oracle = new SchemaOracle(new Contract("probes", Json.MAPPER.createObjectNode()));

    assertThat(response.status() == 204 ? "accepts" : "refuses")
        .as("Prism")
        .isEqualTo(probe.get("prism").asText());
    assertThat(oracle.accepts(probe.get("schema"), value) ? "accepts" : "refuses")
        .as("the schema oracle")
        .isEqualTo(probe.get("oracle").asText());
  }
}
