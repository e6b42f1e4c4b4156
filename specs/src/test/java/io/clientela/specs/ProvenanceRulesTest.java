package io.clientela.specs;

import static io.clientela.specs.SoundProvenance.CONTRACT;
import static io.clientela.specs.SoundProvenance.PROVENANCE;
import static io.clientela.specs.SoundProvenance.problems;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of provenance.yaml, broken once. */
class ProvenanceRulesTest {
  @Test
  void aContractWithAllItsSourcesIsAccepted() {
    assertThat(problems(CONTRACT, PROVENANCE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          maximum: 50           | maximum: 51        | #/paths/~1clients~1{clientId}.json/get/parameters/limit
          in: query             | in: header         | #/paths/~1clients~1{clientId}.json/get/parameters/limit
          format: email         | format: uri        | #/components/schemas/Client/properties/email
          , format: email       | §§                 | #/components/schemas/Client/properties/email
          [id, email]           | [id]               | #/components/schemas/Client
          [0, 1]                | [0, 2]             | #/components/schemas/Kind
          [PERSON, COMPANY]     | [COMPANY, PERSON]  | #/components/schemas/Kind
          [A person (`Persona`)., A company (`Empresa`).] | [A company., A person.] | #/components/schemas/Kind
          0 is a person and 1 a company | 1 is a person and 0 a company | #/components/schemas/Client/properties/kind
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
      quoteCharacter = '§',
      textBlock =
          """
          from: sdk              | from: nobody       | from a source of the file
          note: The header X-Left is a number that counts down. | note: '' | a note of what was seen in sdk
          note: The header X-Left | note: The header X-left | X-Left in the note
          is a number that       | is one that        | integer told by the note
          status: observed       | status: guessed    | a status of
          status: observed       | status: assumed    | assumed exactly if from decision
          decision: BSALE-002, s | decision: BSALE-2, s | a decision of the file
          lines: ['7-14']        | lines: ['14-7']    | lines such as [132]
          lines: ['7-14']        | line: 1            | one of the keys
          - {at: '#/servers/0'   | - {at: '#/servers/1' | a pointer into the contract
          parameters/limit       | parameters/0       | a pointer into the contract
          get/responses/200'     | get/responses/404' | a claim in provenance.yaml
          schemas/Tag'           | schemas/Client'    | one claim from document
          lines: [11], status: documented, states: {type: string} | lines: [11], status: documented, state: {} | states.type "string"
          id: BSALE-001          | id: KOIBOX-001     | an id like
          about: ['#/components/schemas/Client | about: ['#/components/schemas/Person | about a pointer
          about: ['#/components/schemas/Client/properties/email'] | about: [] | pointers in about
          kind: silent           | kind: odd          | a kind of
          finding: No form is named. | finding: ''    | a text for finding
          decision: An address.  | decision:          | a text for decision
          question: Is it?       | questions: Is it?  | a text for question
          status: open           | status: shut       | a status of
          status: open           | status: confirmed  | answered exactly if not open
          answered: {on: 2026-11-23, | answered: {    | a text for on
          answered: {on: 2026-11-23 | answered: {on: lately | answered on a day
          answered: {on: 2026-11-23 | answered: {on: 2026-13-23 | answered on a day
          read: 2026-11-22       | read: 2026-11-31   | read on a day
          id: BSALE-002          | id: BSALE-003      | ids without a gap, here BSALE-002
          lines: [9], shows      | lines: [x], shows  | seen on lines
          lines: [9], shows      | lines: [8], shows  | "email" on the lines
          shows: '"email"'       | shows: ''          | a text for shows
          shows: '"email"'       | shows: '"mail"'    | "mail" on the lines
          shows: '"email"'       | shows: a, id: b    | one of the keys
          ClientTest.readsAnAddress | readsAnAddress  | pinned-by a test that is there
          sha256:                | sha256: 0          | sha256
          lines: 13              | lines: 14          | lines 13
          url: https://example.com/sdk | url: https://example.org/sdk | the addresses
          title: SDK             | name: SDK          | a text for title
          read: 2026-11-22       | seen: 2026-11-22   | a text for read
          furniture: [1]         | furniture: []      | a claim, a decision or furniture to cite it
          furniture: [1]         | furniture: [1, 5]  | no claim of furniture
          minimum: [1]           | minimum: [2]       | minimum of [2], which BSALE-002 sets
          minimum: [1]           | minimum: [1, 2]    | minimum 2 in a claim
          assumed: {minimum: BSALE-002} | says: {}    | minimum to rest on a decision
          assumed: {x-retry: BSALE-002} | says: {}    | x-retry to rest on a decision
          'null': BSALE-001, f   | f                  | its lines to show null
          assumed: {type: BSALE-002} | says: {}       | its lines to show [the type integer]
          lines: [2, 5]          | lines: [2, 14]     | limit on its lines
          lines: [8, 13]         | lines: [8, 14]     | id named on each of its lines
          lines: ['7-12']        | lines: ['2-5']     | application/json on its lines
          lines: ['7-14']        | lines: ['9-14']    | lines of
          lines: [3, 4]          | lines: [4]         | in header on its lines
          [Persona, person], '1': [Empresa, company] | [Empresa, person], '1': [Persona, company] | 0 with Empresa on its lines
          """)
  void aBrokenProvenanceIsReported(String old, String changed, String expected) {
    assertThat(PROVENANCE).contains(old);

    assertThat(problems(CONTRACT, PROVENANCE.replace(old, changed)))
        .extracting(Problem::expected)
        .anySatisfy(text -> assertThat(text).startsWith(expected));
  }

  @Test
  void aFindingThatWasSeenNowhereIsReportedUnlessTheDocumentIsSilent() {
    String unseen = PROVENANCE.replace("seen: [{lines: [9], shows: '\"email\"'}]", "seen: []");

    assertThat(problems(CONTRACT, unseen)).isEmpty();
    assertThat(problems(CONTRACT, unseen.replace("kind: silent", "kind: casing")))
        .extracting(Problem::expected)
        .containsOnly("lines in seen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          {from: nobody, note: Seen.} | seen from a source
          {from: sdk}                 | a text for note
          """)
  void aFindingFromAnUnknownSourceOrWithoutANoteIsReported(String sight, String expected) {
    String elsewhere = PROVENANCE.replace("{lines: [9], shows: '\"email\"'}", sight);

    assertThat(problems(CONTRACT, elsewhere))
        .extracting(Problem::expected)
        .containsExactly(expected);
  }

  /** A description is no evidence for another, nor is the number of a line. */
  @ParameterizedTest
  @CsvSource({
    "0 is a person and 1 a company, 0 is a person and 1 a company of 14",
    "0 is a person and 1 a company, 0 is a person and 1 a company of seven",
    "description: None., description: None for 77 days.",
    "description: None., description: None for twelve days.",
  })
  void aNumberThatStandsNowhereElseIsReported(String old, String changed) {
    assertThat(problems(CONTRACT.replace(old, changed), PROVENANCE))
        .extracting(Problem::expected)
        .containsExactly("a description whose numbers stand elsewhere");
  }

  @Test
  void aDocumentedPropertyThatIsCalledAssumedIsReported() {
    String documented =
        "{at: '#/components/schemas/Client/properties/id', from: document, lines: [8, 13],"
            + " status: documented, states: {type: integer}}";
    String assumed =
        "{at: '#/components/schemas/Client/properties/id', from: decision, decision: BSALE-002,"
            + " status: assumed, states: {type: integer}}";

    assertThat(PROVENANCE).contains(documented);
    assertThat(problems(CONTRACT, PROVENANCE.replace(documented, assumed)))
        .extracting(Problem::expected)
        .containsOnly("line 8 in a claim of id", "line 13 in a claim of id");
  }

  @Test
  void whatIsLeftOutByADecisionThatDoesNotSpeakOfItIsReported() {
    String left =
        PROVENANCE.replace("lines: ['7-14']", "lines: ['7-14']\n    leaves-out: {mail: BSALE-001}");

    assertThat(problems(CONTRACT, left))
        .extracting(Problem::expected)
        .containsExactly("a decision that speaks of mail");
    assertThat(problems(CONTRACT, left.replace("No form is named", "mail has no form"))).isEmpty();
  }

  @Test
  void aDecisionThatIsThereTwiceIsReported() {
    String decision = PROVENANCE.substring(PROVENANCE.indexOf("  - id: BSALE-002"));

    assertThat(problems(CONTRACT, PROVENANCE + decision))
        .extracting(Problem::expected)
        .containsExactly("an id of its own");
  }

  /** Consistently in contract and states, as a person would err. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          maximum: 50           | maximum: 60           | maximum [50] as on its lines
          , maximum: 50         | §§                    | maximum [50] as on its lines
          default: 25, minimum  | minimum               | default [25] as on its lines
          default: 25           | default: 26           | default [25] as on its lines
          in: query             | in: header            | its lines to show in header
          access_token          | Access_Token          | Access_Token on its lines
          api.example.com       | test.example.com      | https://test.example.com on each of its lines
          type: integer, default | type: string, default | its lines to show [the type string
          enum: [0, 1]          | enum: [0, 1, 2]       | its lines to show exactly the values
          200                   | 201                   | its lines to show 201
          /clients/{            | /Clients/{            | its method and path
          get                   | put                   | its method and path
          """)
  void anErrorInContractAndStatesIsReported(String old, String changed, String expected) {
    assertThat(CONTRACT).contains(old);
    String states =
        PROVENANCE
            .replace(old, changed)
            .replace(old.replace("/", "~1"), changed.replace("/", "~1"));

    assertThat(problems(CONTRACT.replace(old, changed), states))
        .extracting(Problem::expected)
        .anySatisfy(text -> assertThat(text).startsWith(expected));
  }
}
