package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule about examples, broken once. */
class SpecExampleRulesTest {
  private static final String CONTRACT =
      """
      paths:
        /clients:
          post:
            operationId: createClient
            parameters:
              - {name: limit, in: query, schema: {type: integer, maximum: 50}, example: 25}
            requestBody:
              content:
                application/json:
                  schema: {$ref: '#/components/schemas/ClientInput'}
                  examples: {person: {$ref: '#/components/examples/createClient.request.person'}}
            responses:
              '200':
                headers: {X-Left: {schema: {type: integer, example: 4}}}
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Client'}
                    examples: {created: {$ref: '#/components/examples/createClient.200.created'}}
              '400':
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/ErrorBody'}
                    examples: {refused: {summary: Refused., value: {any: thing}}}
      components:
        schemas:
          ErrorBody: {description: Any JSON.}
          ClientInput:
            type: object
            properties:
              email: {type: string, format: email, example: ana@example.com}
              fields: {$ref: '#/components/schemas/Fields', example: {a: b}}
          Fields: {type: object, additionalProperties: {type: string}}
          Client:
            type: object
            properties:
              uuid: {type: string, example: 7d0f3c5e-4a5b-4b6e-9d3a-0c1f2e3d4b5a}
              contacts: {type: array, items: {$ref: '#/components/schemas/Contact'}, example: [{name: Bo}]}
          Contact:
            type: [object, integer]
            properties:
              name: {type: string, example: Bo}
        examples:
          createClient.request.person:
            summary: A person.
            value: {email: bo@crm.test, fields: {a: b}}
          createClient.200.created:
            summary: Created.
            value: {uuid: 7d0f3c5e-4a5b-4b6e-9d3a-0c1f2e3d4b5a, contacts: [{name: Bo}, 7]}
      """;

  @Test
  void aContractWithGoodExamplesIsAccepted() {
    assertThat(problems(CONTRACT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          example: 25            | example: 51            | an example that fits its schema
          example: 4             | example: four          | an example that fits its schema
          example: ana@example.com | example: ana          | an example that fits its schema
          example: [{name: Bo}]  | example: [{name: 1}]   | an example that fits its schema
          bo@crm.test            | bo                     | an example that fits its schema
          {name: Bo}, 7          | {name: Bo}, x          | an example that fits its schema
          {name: Bo}, 7          | {name: Bo, age: 7}     | only declared properties
          [{name: Bo}]           | [{name: Bo, age: 7}]   | only declared properties
          {email: bo@crm.test, fields | {fields           | the example of a body that holds it
          contacts: [{name: Bo}, 7] | contacts: []        | the example of a body that holds it
          examples: {refused: {summary: Refused., value: {any: thing}}} | example: {} | a named example
          bo@crm.test            | bo@crm.internal             | mail at example.* or *.test
          ana@example.com        | ana@myexample.internal      | mail at example.* or *.test
          name: Bo}, 7           | name: a1b2c3d4e5f6a7b8c9d0e1f2}, 7 | nothing that looks like a token
          summary: A person.     | description: A person. | a summary of the situation
          examples/createClient.request.person' | examples/createClient.200.created' | a body that the example belongs to
          createClient.200.created | created              | an example createClient.
          """)
  void aBrokenRuleIsReported(String old, String changed, String expected) {
    assertThat(CONTRACT).contains(old);

    assertThat(problems(CONTRACT.replace(old, changed)))
        .extracting(Problem::expected)
        .anySatisfy(text -> assertThat(text).startsWith(expected));
  }

  private static List<Problem> problems(String contract) {
    Report report = new Report("bsale");
    new ExampleRules(report, Yaml.parse(contract)).check();
    return report.problems();
  }
}
