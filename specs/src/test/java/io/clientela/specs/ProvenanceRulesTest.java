package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of provenance.yaml, broken once. */
class ProvenanceRulesTest {
  private static final String CONTRACT =
      """
      servers:
        - url: https://api.example.com
      paths:
        /clients/{clientId}.json:
          parameters:
            - $ref: '#/components/parameters/clientId'
          get:
            x-retry: unsent
            parameters:
              - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 50}}
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Client'}}}}
            responses:
              '200':
                headers: {X-Left: {schema: {type: integer}}}
                content: {application/json: {schema: {$ref: '#/components/schemas/Client'}}}
              '404': {$ref: '#/components/responses/NotFound'}
      components:
        parameters:
          clientId: {name: clientId, in: path, required: true, schema: {type: integer}}
        responses:
          NotFound: {description: None.}
        securitySchemes:
          token: {type: apiKey, in: header, name: access_token}
        schemas:
          Client:
            type: object
            required: [id, email]
            properties:
              id: {type: integer}
              email: {type: string, format: email}
              tags: {type: array, items: {$ref: '#/components/schemas/Tag'}}
          Tag: {type: string, enum: [a, b]}
      """;

  private static final String PROVENANCE =
      """
      sources:
        document:
          title: Clients
          url: https://example.com
          sha256: 0a2ccbdf339c93802e1e31eaa74c7d5bfadaa6faa8b49706bfe467736ef5993b
          lines: 2
        sdk: {title: SDK, url: https://example.com/sdk, read: 2026-11-22}
      claims:
        - {at: '#/servers/0', from: document, lines: [1], status: documented, states: {url: https://api.example.com}}
        - at: '#/paths/~1clients~1{clientId}.json/get'
          from: document
          lines: [1]
          status: documented
          states: {x-retry: unsent, parameters: [clientId, limit], responses: ['200', '404']}
        - at: '#/paths/~1clients~1{clientId}.json/get/parameters/limit'
          from: document
          lines: [2]
          status: documented
          states: {in: query, type: integer, minimum: 1, maximum: 50}
        - at: '#/paths/~1clients~1{clientId}.json/get/requestBody'
          from: document
          lines: [1]
          status: documented
          states: {application/json: Client}
        - {at: '#/paths/~1clients~1{clientId}.json/get/responses/200', from: document, lines: [1], status: documented}
        - at: '#/paths/~1clients~1{clientId}.json/get/responses/200/content/application~1json'
          from: document
          lines: [1]
          status: documented
          states: Client
        - at: '#/paths/~1clients~1{clientId}.json/get/responses/200/headers/X-Left'
          from: sdk
          note: Counts down.
          status: observed
          states: {type: integer}
        - at: '#/components/parameters/clientId'
          from: document
          lines: [1]
          status: documented
          states: {in: path, required: true, type: integer}
        - {at: '#/components/responses/NotFound', from: decision, decision: BSALE-001, status: assumed}
        - at: '#/components/securitySchemes/token'
          from: document
          lines: [1]
          status: documented
          states: {type: apiKey, in: header, name: access_token}
        - at: '#/components/schemas/Client'
          from: document
          lines: ['1-3']
          status: documented
          states: {type: object, required: [email, id]}
        - {at: '#/components/schemas/Client/properties/id', from: document, lines: [3], status: documented, states: {type: integer}}
        - {at: '#/components/schemas/Client/properties/email', from: document, lines: [3], status: documented, states: {type: string}}
        - at: '#/components/schemas/Client/properties/email/format'
          from: decision
          decision: BSALE-001
          status: assumed
          states: email
        - at: '#/components/schemas/Client/properties/tags'
          from: document
          lines: [3]
          status: documented
          states: {type: array, items: {$ref: Tag}}
        - {at: '#/components/schemas/Tag', from: document, lines: [3], status: documented, states: {type: string, enum: [a, b]}}
      decisions:
        - id: BSALE-001
          about: ['#/components/schemas/Client/properties/email']
          kind: silent
          finding: No form is named.
          seen: [{lines: [3], shows: '"email"'}]
          decision: An address.
          question: Is it?
          harm: form
          status: open
          pinned-by: [ClientTest.readsAnAddress]
      """;

  private static final String DOCUMENT =
      """
      GET https://api.example.com/clients/1.json with access_token
      limit, at most 50
      {"id": 1, "email": "a@example.com", "tags": ["a"]}""";

  @Test
  void aContractWithAllItsSourcesIsAccepted() {
    assertThat(problems(CONTRACT, PROVENANCE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          maximum: 50           | maximum: 51        | #/paths/~1clients~1{clientId}.json/get/parameters/limit
          in: query             | in: header         | #/paths/~1clients~1{clientId}.json/get/parameters/limit
          format: email         | format: uri        | #/components/schemas/Client/properties/email/format
          , format: email       | ``                 | #/components/schemas/Client/properties/email/format
          [id, email]           | [id]               | #/components/schemas/Client
          [a, b]                | [a, c]             | #/components/schemas/Tag
          x-retry: unsent       | x-retry: always    | #/paths/~1clients~1{clientId}.json/get
          required: true, schema| schema             | #/components/parameters/clientId
          name: access_token    | name: token        | #/components/securitySchemes/token
          url: https://api.     | url: https://www.  | #/servers/0
          X-Left: {             | X-Right: {         | #/paths/~1clients~1{clientId}.json/get/responses/200/headers/X-Right
          NotFound: {           | Gone: {            | #/components/responses/Gone
          id: {type: integer}   | no: {type: integer}| #/components/schemas/Client/properties/no
          items: {$ref: '#/components/schemas/Tag'} | items: {type: string} | #/components/schemas/Client/properties/tags
          """)
  void aContractThatIsChangedAloneIsReported(String old, String changed, String pointer) {
    assertThat(CONTRACT).contains(old);

    assertThat(problems(CONTRACT.replace(old, changed), PROVENANCE))
        .extracting(Problem::pointer)
        .contains(pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          from: sdk              | from: nobody       | from a source of the file
          note: Counts down.     | note: ''           | a note of what was seen in sdk
          status: observed       | status: guessed    | a status of
          status: observed       | status: assumed    | assumed exactly if from decision
          decision: BSALE-001, s | decision: BSALE-2, s | a decision of the file
          lines: ['1-3']         | lines: ['3-1']     | lines such as [132]
          lines: ['1-3']         | line: 1            | one of the keys
          - {at: '#/servers/0'   | - {at: '#/servers/1' | a pointer into the contract
          parameters/limit       | parameters/0       | a pointer into the contract
          get/responses/200'     | get/responses/404' | a claim in provenance.yaml
          schemas/Tag'           | schemas/Client'    | one claim from document
          states: {type: string} | state: {}          | states.type "string"
          id: BSALE-001          | id: KOIBOX-001     | an id like
          about: ['#/components/schemas/Client | about: ['#/components/schemas/Person | about a pointer
          about: ['#/components/schemas/Client/properties/email'] | about: [] | pointers in about
          kind: silent           | kind: odd          | a kind of
          finding: No form is named. | finding: ''    | a text for finding
          decision: An address.  | decision:          | a text for decision
          question: Is it?       | questions: Is it?  | a text for question
          status: open           | status: shut       | a status of
          lines: [3], shows      | lines: [x], shows  | seen on lines
          shows: '"email"'       | shows: ''          | a text for shows
          ClientTest.readsAnAddress | readsAnAddress  | pinned-by tests
          sha256: 0a2c           | sha256: 0a2        | a sha256 of 64 hex digits
          title: SDK             | name: SDK          | a text for title
          read: 2026-11-22       | seen: 2026-11-22   | a text for read
          """)
  void aBrokenProvenanceIsReported(String old, String changed, String expected) {
    assertThat(PROVENANCE).contains(old);

    assertThat(problems(CONTRACT, PROVENANCE.replace(old, changed)))
        .extracting(Problem::expected)
        .anySatisfy(text -> assertThat(text).startsWith(expected));
  }

  @Test
  void aFindingThatWasSeenNowhereIsReportedUnlessTheDocumentIsSilent() {
    String unseen = PROVENANCE.replace("seen: [{lines: [3], shows: '\"email\"'}]", "seen: []");

    assertThat(problems(CONTRACT, unseen)).isEmpty();
    assertThat(problems(CONTRACT, unseen.replace("kind: silent", "kind: casing")))
        .extracting(Problem::expected)
        .containsExactly("lines in seen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {from: nobody, note: Seen.} | seen from a source
          {from: sdk}                 | a text for note
          """)
  void aFindingFromAnUnknownSourceOrWithoutANoteIsReported(String sight, String expected) {
    String elsewhere = PROVENANCE.replace("{lines: [3], shows: '\"email\"'}", sight);

    assertThat(problems(CONTRACT, elsewhere))
        .extracting(Problem::expected)
        .containsExactly(expected);
  }

  @Test
  void aDecisionThatIsThereTwiceIsReported() {
    String decision = PROVENANCE.substring(PROVENANCE.indexOf("  - id: BSALE-001"));

    assertThat(problems(CONTRACT, PROVENANCE + decision))
        .extracting(Problem::expected)
        .containsExactly("an id of its own");
  }

  @Test
  void aLocatorThatHoldsIsAccepted() {
    assertThat(documentProblems(DOCUMENT, PROVENANCE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          lines: [2]   | lines: [4]           | lines up to 3
          lines: [2]   | lines: [3]           | one of [limit, 50] on its lines
          '"email"'    | '"mail"'             | "mail" on its lines
          lines: 2     | lines: 3             | lines 2
          sha256: 0a   | sha256: 00           | sha256 0a
          """)
  void aLocatorThatDoesNotHoldIsReported(String old, String changed, String expected) {
    assertThat(PROVENANCE).contains(old);

    assertThat(documentProblems(DOCUMENT, PROVENANCE.replace(old, changed)))
        .extracting(Problem::expected)
        .anySatisfy(text -> assertThat(text).startsWith(expected));
  }

  private static List<Problem> problems(String contract, String provenance) {
    Report report = new Report("bsale");
    JsonNode bundle = Yaml.parse(contract);
    JsonNode sources = Yaml.parse(provenance);
    new ClaimRules(report, bundle, sources).check();
    new DecisionRules("bsale", report, bundle, sources).check();
    return report.problems();
  }

  private static List<Problem> documentProblems(String document, String provenance) {
    Report report = new Report("bsale");
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    new DocumentRules(report, Yaml.parse(CONTRACT), Yaml.parse(provenance), bytes).check();
    return report.problems();
  }
}
