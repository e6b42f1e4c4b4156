package io.clientela.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.review.evidence.YamlFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireExamplesTest {
  private static final JsonNode CONTRACT =
      YamlFile.parse(
          """
          servers: [{url: https://api.example.com/v1}]
          security: [{key: []}]
          components:
            securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
            examples:
              one: {summary: One field., value: {name: Ana, fields: {a1: x}}}
          """);
  private static final JsonNode OPERATION =
      YamlFile.parse(
          """
          requestBody:
            content:
              MEDIA: {examples: {one: {$ref: '#/components/examples/one'}}}
          responses:
            '201': {description: It is there.}
          """);
  private static final List<JsonNode> PARAMETERS =
      List.of(
          YamlFile.parse("{name: id, in: path, required: true, example: a/b c}"),
          YamlFile.parse("{name: full, in: query, required: true, example: true}"),
          YamlFile.parse("{name: page, in: query, example: 2}"));

  private final WireExamples examples = new WireExamples(CONTRACT);

  @Test
  void showsARequestAsItGoesOverTheWire() {
    assertThat(request("application/json"))
        .isEqualTo(
            """
            POST /v1/people/a%2Fb%20c?full=true HTTP/1.1
            Host: api.example.com
            X-Key: ...
            Content-Type: application/json

            {
              "name": "Ana",
              "fields": {
                "a1": "x"
              }
            }""");
  }

  @Test
  void showsAFormPartByPart() {
    assertThat(request("multipart/form-data"))
        .endsWith(
            """
            Content-Type: multipart/form-data; boundary=clientela

            --clientela
            Content-Disposition: form-data; name="name"

            Ana
            --clientela
            Content-Disposition: form-data; name="fields[a1]"

            x
            --clientela--""");
  }

  @Test
  void showsTheFirstLineOfAResponseWithoutAnExample() {
    assertThat(examples.responses(OPERATION))
        .containsExactly(new WireExample("It is there.", "HTTP/1.1 201 Created\n"));
  }

  private String request(String media) {
    JsonNode operation = YamlFile.parse(OPERATION.toString().replace("MEDIA", media));
    return examples.requests("POST", "/people/{id}", false, operation, PARAMETERS).get(0).text();
  }
}
