package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Missing claims are proposed, existing ones stay, and a proposal is no evidence. */
class ProposedClaimsTest {
  private static final String CONTRACT =
      """
      openapi: 3.1.1
      x-rate-limit: 5
      paths:
        /contacts:
          get:
            operationId: listContacts
            parameters:
              - {name: page, in: query, schema: {type: integer, format: int32}}
            responses:
              '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Contact'}}}}
      components:
        schemas:
          Contact:
            type: object
            properties:
              name: {type: [string, 'null']}
              mail: {type: string, maxLength: 80}
      """;
  private static final String DOCUMENT =
      """
      GET https://api.acme.test/contacts
      page*
      integer
      HTTP 200
      name
      string
      mail
      """;
  private static final String PROVENANCE =
      """
      sources: {}
      claims:
        - at: '#/components/schemas/Contact/properties/mail'
          from:   document   # seen twice
          lines: [7]
          status: documented
          states: {type: string, maxLength: 80}
      decisions: []
      """;

  @Test
  void whatHasNoClaimIsProposedWithItsLines() {
    JsonNode claims = Yaml.parse(propose(CONTRACT, PROVENANCE)).path("claims");

    assertThat(claims).hasSize(7);
    assertThat(claim(claims, "#/x-rate-limit").path("states").asInt()).isEqualTo(5);
    assertThat(claim(claims, "#/paths/~1contacts/get").toString())
        .isEqualTo(
            "{\"at\":\"#/paths/~1contacts/get\",\"from\":\"TODO\",\"lines\":[1],"
                + "\"status\":\"TODO\","
                + "\"states\":{\"parameters\":[\"page\"],\"responses\":[\"200\"]}}");
    assertThat(claim(claims, "#/paths/~1contacts/get/parameters/page").path("lines").toString())
        .isEqualTo("[\"2-3\"]");
    assertThat(claim(claims, "#/paths/~1contacts/get/responses/200").path("lines").toString())
        .isEqualTo("[4]");
    assertThat(claim(claims, "#/components/schemas/Contact/properties/name").toString())
        .contains("\"lines\":[\"5-6\"]", "\"states\":{\"type\":[\"string\",\"null\"]}");
  }

  @Test
  void whatIsThereStaysToTheLetter() {
    String before = PROVENANCE.substring(0, PROVENANCE.indexOf("decisions:"));

    String after = propose(CONTRACT, PROVENANCE);

    assertThat(after).startsWith(before).endsWith("decisions: []\n");
    assertThat(propose(CONTRACT, after)).isEqualTo(after);
  }

  @Test
  void aProposalFailsUntilItIsFilled() {
    JsonNode bundle = Yaml.parse(CONTRACT);
    JsonNode provenance = Yaml.parse(propose(CONTRACT, PROVENANCE));

    List<Problem> problems =
        ProvenanceRules.problems("acme", bundle, provenance, index(), Set.of());

    assertThat(problems)
        .filteredOn(problem -> problem.found().equals("TODO"))
        .extracting(Problem::pointer)
        .contains("#/paths/~1contacts/get", "#/components/schemas/Contact/properties/name");
    assertThat(problems).extracting(Problem::expected).doesNotContain("a claim in provenance.yaml");
  }

  @Test
  void aRenamedPropertyTakesItsClaimAlong() {
    String renamed = CONTRACT.replace("mail: {", "email: {");
    String decided =
        PROVENANCE.replace("[]\n", "[{about: ['#/components/schemas/Contact/properties/mail']}]\n");

    String after = RenamedClaims.follow(Yaml.parse(renamed), decided);

    assertThat(after).isEqualTo(decided.replace("properties/mail'", "properties/email'"));
  }

  @Test
  void aRenamedSchemaTakesAlongWhatItHolds() {
    String whole = propose(CONTRACT, PROVENANCE);
    String renamed = CONTRACT.replace("Contact:", "Person:").replace("s/Contact'", "s/Person'");

    String after = RenamedClaims.follow(Yaml.parse(renamed), whole);

    assertThat(after).isEqualTo(whole.replace("schemas/Contact", "schemas/Person"));
  }

  @Test
  void whatMayBeOneOfTwoIsNotTakenForRenamed() {
    String two =
        CONTRACT.replace("mail: {", "other: {type: string, maxLength: 80}\n        email: {");

    assertThat(RenamedClaims.follow(Yaml.parse(two), PROVENANCE)).isEqualTo(PROVENANCE);
  }

  @Test
  void statesAreWrittenAsTheyAreReadAgain() {
    String[] texts = {
      "{a: [string, 'null'], b: 'yes', c: '^[0-9]+$', d: 1.50, e: true, f: null, '200': {g: ''}}",
      "{url: https://api.acme.test/v1, h: 'a: b', i: it''s}",
    };
    for (String text : texts) {
      JsonNode node = Yaml.parse(text.replace("it''s", "'it''s'"));

      assertThat(Yaml.parse(Flow.text(node))).isEqualTo(node);
    }
  }

  private static String propose(String contract, String provenance) {
    return new ProposedClaims(Yaml.parse(contract), index()).addTo(provenance);
  }

  private static DocumentIndex index() {
    return DocumentIndex.of(DOCUMENT.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  private static JsonNode claim(JsonNode claims, String at) {
    return claims
        .valueStream()
        .filter(claim -> claim.path("at").asText().equals(at))
        .findFirst()
        .orElseThrow();
  }
}
