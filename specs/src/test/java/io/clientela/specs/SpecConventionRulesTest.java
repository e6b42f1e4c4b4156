package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of how a contract is written, broken once. */
class SpecConventionRulesTest {
  private static final String CONTRACT =
      """
      openapi: 3.1.1
      x-error-text: [error]
      x-success-property: ok
      tags: [{name: Clients}]
      paths:
        /clients:
          get:
            operationId: listClients
            summary: Lists clients.
            tags: [Clients]
            x-paging: {item: Client}
            parameters:
              - {name: limit, in: query, description: How many., schema: {type: integer}, example: 5}
              - {name: offset, in: query, description: From which., schema: {type: integer}, example: 0}
              - {name: expand, in: query, description: Names., x-names: [a], example: '[a]', schema: {type: string, pattern: '^\\[.+]$'}}
            responses:
              '200': {content: {application/json: {schema: {$ref: '#/components/schemas/ClientPage'}}}}
              '202': {description: Nothing.}
          post:
            operationId: createClient
            summary: Creates a client.
            tags: [Clients]
            x-retry: unsent
            x-form-schema: ClientInput
            requestBody: {content: {multipart/form-data: {schema: {$ref: '#/components/schemas/ClientInput'}}}}
            responses:
              '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Result'}}}}
              '204': {description: Created.}
      webhooks:
        created:
          post:
            operationId: clientCreated
            summary: Tells of a client.
            tags: [Clients]
            x-delivery-key: [id]
            x-signature: {header: X-Signature, algorithm: HmacSHA1, over: body}
            parameters:
              - {name: X-Signature, in: header, description: Signature., schema: {type: string}, example: x}
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Client'}}}}
            responses:
              '204': {description: Taken.}
      components:
        schemas:
          Result:
            type: object
            required: [ok]
            properties:
              ok: {type: [boolean, 'null'], description: Done., x-success-value: true, example: true}
              data: {$ref: '#/components/schemas/Data', description: What was done., example: {client: {id: 1}}}
            x-envelope: {property: data, value: client, schema: Client}
            x-refused-by: [error]
          Data:
            type: object
            properties:
              client: {$ref: '#/components/schemas/Client', description: It., example: {id: 1}}
              others: {$ref: '#/components/schemas/ClientPage', description: More., x-expanded: Client, example: {}}
          ClientPage:
            type: object
            properties:
              count: {type: integer, format: int32, description: How many., example: 1}
              items: {type: array, items: {$ref: '#/components/schemas/Client'}, description: Them., example: []}
          Client:
            type: [object, integer, 'null']
            properties:
              id: {type: integer, description: Id., example: 1}
              email: {type: [string, 'null'], description: Mail., example: a@example.com}
            x-integer-form: id
          ClientInput:
            type: object
            additionalProperties: false
            properties:
              email: {type: string, x-merge: false, description: Mail., format: email, pattern: '^.+$', example: a@example.com}
              active: {$ref: '#/components/schemas/Flag', example: 1}
              kind: {$ref: '#/components/schemas/Kind', example: a}
              fields: {$ref: '#/components/schemas/Fields', example: {a: b}}
          Kind: {type: string, description: Kind., enum: [a], x-enum-varnames: [A], x-enum-descriptions: [An a.]}
          Fields: {type: object, description: Fields., additionalProperties: {type: string}}
          Flag:
            type: integer
            description: A yes or no that the vendor writes as 1 or 0.
            enum: [0, 1]
            x-wire-scalar: flag
      """;

  @Test
  void aContractThatKeepsTheRulesIsAccepted() {
    assertThat(problems(CONTRACT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          openapi: 3.1.1              | openapi: 3.1.0                 | 3.1.1
          openapi: 3.1.1              | jsonSchemaDialect: x           | no jsonSchemaDialect
          description: How many., schema | description: See BSALE-001., schema | the fact itself
          description: How many., example | description: As provenance.yaml says., example | the fact itself
          operationId: createClient   | operationId: listClients       | an operationId of its own
          operationId: createClient   | operationId: create            | an operationId of verb and noun
          Lists clients.              | Lists clients                  | a summary of one sentence
          Lists clients.              | Lists clients. All of them.    | a summary of one sentence
          tags: [Clients]             | tags: []                       | one tag
          tags: [Clients]             | tags: [Others]                 | a tag of
          x-retry: unsent             | x-retry: sometimes             | x-retry of
          x-retry: unsent             | x-odd: 1                       | an extension of specs/README.md
          x-error-text: [error]       | x-error-text: [1]              | names of properties
          x-success-property: ok      | x-success-property: data       | a property that a schema requires
          x-success-value: true       | x-success-value: 1             | x-success-value that is a boolean or text
          required: [ok]              | required: [data]               | x-success-value of a required property
          x-refused-by: [error]       | x-refused-by: [data]           | x-refused-by of names beyond
          value: client, schema: Client | value: client, schema: Data  | x-envelope of a property
          property: data, value       | property: ok, value            | x-envelope of a property
          x-delivery-key: [id]        | x-delivery-key: [name]         | x-delivery-key of properties
          x-retry: unsent             | x-delivery-key: [email]        | x-delivery-key of properties
          header: X-Signature         | header: X-Other                | x-signature of a webhook with that header
          x-retry: unsent             | x-signature: {header: X-Signature} | x-signature of a webhook with that header
          x-names: [a]                | x-names: [1]                   | x-names of a parameter
          ^\\[.+                     | ^.+                            | x-names of a parameter
          x-expanded: Client          | x-expanded: Nobody             | x-expanded that names
          ClientPage', description: More., x | Data', description: More., x | x-expanded that names
          x-merge: false              | x-merge: true                  | x-merge: false, of
          email: {type: [string, 'null'] | email: {x-merge: false, type: [string, 'null'] | x-merge: false, of
          x-form-schema: ClientInput  | x-form-schema: Client          | x-form-schema [ClientInput]
          x-form-schema: ClientInput  | description: Form.             | x-form-schema [ClientInput]
          description: How many., schema | schema                      | a description
          schema: {type: integer}, example: 5 | schema: {type: integer} | an example
          in: query, description      | in: query, x-secret: true, description | x-secret in a path only
          '202': {description: Nothing.} | '202': {content: {}}        | one success response with content
          '204'                       | '404'                          | a success response
          type: integer, description: Id. | description: Id., oneOf: [] | no oneOf
          type: integer, description: Id. | description: Id., anyOf: [] | no anyOf
          type: integer, description: Id. | description: Id., allOf: [] | no allOf
          type: integer, description: Id. | description: Id., discriminator: {} | no discriminator
          description: Id.            | title: Id.                     | a description
          Id., example: 1             | Id.                            | an example
          type: integer, description: Id. | type: object, description: Id. | a named schema for an object
          items: {$ref: '#/components/schemas/Client'} | items: {properties: {}} | a named schema for an object
          schema: {type: integer}     | schema: {type: integer, enum: [1]} | a named schema for an enum
          [string, 'null']            | [string, 'null'], format: email | no format that refuses data where we read
          [string, 'null']            | [string, 'null'], enum: [x]    | no enum where we read
          [string, 'null']            | [string, 'null'], pattern: x   | no pattern where we read
          additionalProperties: false | minProperties: 1               | additionalProperties: false where we send
          type: [object, integer, 'null'] | type: object               | type [object, integer, 'null']
          x-integer-form: id          | x-integer-form: no             | x-integer-form that names a property
          type: object, description: Fields. | type: [object], description: Fields., properties: {} | additionalProperties: false where we send
          email: {type: string,       | email: {type: [string],        | one type, or one and null, where we send
          schemas/ClientPage          | schemas/ClientInput            | a schema to send or one to read
          x-enum-varnames: [A]        | x-enum-varnames: []            | 1 x-enum-varnames
          x-enum-descriptions: [An a.] | x-enum-descriptions: []       | 1 x-enum-descriptions
          '^.+$'                      | '^(.+$'                        | a pattern that compiles in Java
          enum: [0, 1]                | enum: [1, 0]                   | a wire scalar as in specs/scalars
          x-wire-scalar: flag         | title: Flag                    | a wire scalar as in specs/scalars
          """)
  void aBrokenRuleIsReported(String old, String changed, String expected) {
    assertThat(CONTRACT).contains(old);

    assertThat(problems(CONTRACT.replace(old, changed)))
        .extracting(Problem::expected)
        .anySatisfy(text -> assertThat(text).startsWith(expected));
  }

  @Test
  void anOpenReadSchemaThatIsClosedIsReported() {
    String closed =
        CONTRACT.replace(
            "    ClientPage:\n      type: object",
            "    ClientPage:\n      type: object\n      additionalProperties: false");

    assertThat(problems(closed))
        .extracting(Problem::expected)
        .containsExactly("no additionalProperties where we read");
  }

  @Test
  void keysOutOfOrderAreReported() {
    String swapped =
        CONTRACT.replace(
            "summary: Lists clients.\n      tags: [Clients]",
            "tags: [Clients]\n      summary: Lists clients.");

    assertThat(problems(swapped))
        .extracting(Problem::expected)
        .singleElement()
        .asString()
        .startsWith("keys in the order [operationId, summary");
  }

  private static List<Problem> problems(String contract) {
    Report report = new Report("bsale");
    JsonNode bundle = Yaml.parse(contract);
    new OperationRules(report, bundle).check();
    new ExtensionRules(report, bundle).check();
    new SchemaRules(report, bundle, SpecConventionsTest.scalars()).check();
    return report.problems();
  }
}
