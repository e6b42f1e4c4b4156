package io.clientela.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.contract.SchemaOracle;
import io.clientela.conformance.report.Finding;
import io.clientela.conformance.report.Sarif;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifTest {
  /** What SARIF 2.1.0 requires of the objects that are used, and nothing that it does not know. */
  private static final String SHAPE =
      """
      {"type": "object", "additionalProperties": false, "required": ["version", "runs"],
       "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"const": "2.1.0"},
        "runs": {"type": "array", "items": {
         "type": "object", "additionalProperties": false, "required": ["tool"],
         "properties": {
          "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
          "tool": {"type": "object", "additionalProperties": false, "required": ["driver"],
           "properties": {"driver": {"type": "object", "additionalProperties": false,
            "required": ["name"], "properties": {
             "name": {"type": "string", "minLength": 1},
             "rules": {"type": "array", "uniqueItems": true, "items": {
              "type": "object", "additionalProperties": false, "required": ["id"],
              "properties": {"id": {"type": "string"},
               "shortDescription": {"$ref": "#/$defs/target/$defs/text"}}}}}}}},
          "results": {"type": "array", "items": {
           "type": "object", "additionalProperties": false, "required": ["message"],
           "properties": {
            "ruleId": {"type": "string"},
            "ruleIndex": {"type": "integer", "minimum": 0},
            "level": {"enum": ["none", "note", "warning", "error"]},
            "message": {"$ref": "#/$defs/target/$defs/text"},
            "locations": {"type": "array", "minItems": 1, "items": {
             "type": "object", "additionalProperties": false, "properties": {
              "physicalLocation": {"type": "object", "additionalProperties": false,
               "required": ["artifactLocation"], "properties": {
                "artifactLocation": {"type": "object", "additionalProperties": false,
                 "properties": {
                  "uri": {"type": "string", "format": "uri-reference"},
                  "uriBaseId": {"type": "string"}}},
                "region": {"type": "object", "additionalProperties": false, "properties": {
                 "startLine": {"type": "integer", "minimum": 1}}}}},
              "logicalLocations": {"type": "array", "items": {
               "type": "object", "additionalProperties": false,
               "properties": {"fullyQualifiedName": {"type": "string"}}}}}}}}}}}}}},
       "$defs": {"text": {"type": "object", "additionalProperties": false, "required": ["text"],
        "properties": {"text": {"type": "string", "minLength": 1}}}}}
      """;

  private static final List<Finding> FINDINGS =
      List.of(
          new Finding("sperant", "survivor", "/components/schemas/Gender/enum", "of a value"),
          new Finding(
              "bsale", "survivor", "/paths/~1clients.json/get/responses/200", "of a status"),
          new Finding(
              "bsale", "not-seen", "/components/schemas/DecimalText/pattern", "of a scalar"),
          new Finding("bsale", "not-seen", "/components/schemas/Client/properties/vip", "unheard"),
          new Finding("tomticket", "not-seen", "/components/nothing/Of", "unheard"),
          new Finding(
              "tomticket",
              "survivor",
              "/paths/~1update_cliente~1{token}~1{identificador}~1{tipo_identificador}/post"
                  + "/parameters/1/schema/pattern",
              "of a parameter"));

  private final JsonNode sarif = Sarif.of(FINDINGS);

  @Test
  void isOfTheShapeOfVersion210() {
    SchemaOracle oracle = new SchemaOracle(new Contract("sarif", Json.MAPPER.createObjectNode()));

    assertThat(oracle.errors(Json.read(SHAPE), sarif)).isEmpty();
    assertThat(oracle.errors(Json.read(SHAPE), Sarif.of(List.of()))).isEmpty();
  }

  @Test
  void everyResultHasItsRule() {
    JsonNode rules = sarif.at("/runs/0/tool/driver/rules");

    for (JsonNode result : sarif.at("/runs/0/results")) {
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
    }
  }

  @Test
  void everyResultIsAtItsLine() throws IOException {
    assertThat(lines())
        .containsExactly(
            "specs/bsale/schemas/Client.yaml: properties:",
            "specs/scalars/DecimalText.yaml: pattern: '^(-?[0-9]+(\\.[0-9]+)?)?$'",
            "specs/bsale/paths/clients.yaml: '200':",
            "specs/sperant/schemas/Gender.yaml: enum: [m, f]",
            "specs/tomticket/openapi.yaml: openapi: 3.1.1",
            "specs/tomticket/paths/client.yaml: pattern: '^[^/]+$'");
  }

  private List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (JsonNode result : sarif.at("/runs/0/results")) {
      JsonNode place = result.at("/locations/0/physicalLocation");
      String file = place.at("/artifactLocation/uri").asText();
      int line = place.at("/region/startLine").asInt();
      lines.add(file + ": " + Files.readAllLines(Path.of("..", file)).get(line - 1).strip());
    }
    return lines;
  }

  @Test
  void theOrderOfTheFindingsDoesNotShow() {
    List<Finding> reversed = new ArrayList<>(FINDINGS);
    Collections.reverse(reversed);

    assertThat(Sarif.of(reversed).toString()).isEqualTo(sarif.toString());
  }
}
