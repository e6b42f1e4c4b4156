package io.clientela.specs;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A contract of one operation, its document and its provenance, in which nothing is wrong. */
final class SoundProvenance {
  static final String CONTRACT =
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
              - {name: limit, in: query, schema: {type: integer, default: 25, minimum: 1, maximum: 50}}
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
              email: {type: [string, 'null'], format: email}
              kind: {$ref: '#/components/schemas/Kind', description: 0 is a person and 1 a company.}
              tags: {type: array, items: {$ref: '#/components/schemas/Tag'}}
          Tag: {type: string}
          Kind:
            type: integer
            enum: [0, 1]
            x-enum-varnames: [PERSON, COMPANY]
            x-enum-descriptions: [A person (`Persona`)., A company (`Empresa`).]
      """;

  static final String DOCUMENT =
      """
      Clients
      GET https://api.example.com/clients/1.json?limit=10 with access_token
      Headers
      access_token*
        • limit, por defecto el limit es 25, el máximo permitido es 50 (Integer).
      HTTP/1.1 200 OK
      {
      "id": 1,
      "email": "a@example.com",
      "kind": 0,
      "tags": ["a"]
      }
        • id, the number (Integer).
        • kind, (0)Persona o (1)Empresa (Boolean).""";

  static final Map<String, String> ADDRESSES =
      Map.of("document", "https://example.com", "sdk", "https://example.com/sdk");
  static final DocumentIndex INDEX =
      DocumentIndex.of(DOCUMENT.getBytes(StandardCharsets.UTF_8), ADDRESSES);
  static final String PROVENANCE =
      """
      sources:
        document:
          title: Clients
          url: https://example.com
          sha256: SHA256
          lines: 13
          furniture: [1]
        sdk: {title: SDK, url: https://example.com/sdk, read: 2026-11-22}
      claims:
        - {at: '#/servers/0', from: document, lines: [2], status: documented, states: {url: https://api.example.com}}
        - at: '#/paths/~1clients~1{clientId}.json/get'
          from: document
          lines: ['2-5']
          status: documented
          states: {x-retry: unsent, parameters: [clientId, limit], responses: ['200', '404']}
          assumed: {x-retry: BSALE-002}
        - at: '#/paths/~1clients~1{clientId}.json/get/parameters/limit'
          from: document
          lines: [2, 5]
          status: documented
          states: {in: query, type: integer, default: 25, minimum: 1, maximum: 50}
          assumed: {minimum: BSALE-002}
        - at: '#/paths/~1clients~1{clientId}.json/get/requestBody'
          from: document
          lines: ['7-12']
          status: documented
          states: {application/json: Client}
        - {at: '#/paths/~1clients~1{clientId}.json/get/responses/200', from: document, lines: [6], status: documented}
        - at: '#/paths/~1clients~1{clientId}.json/get/responses/200/content/application~1json'
          from: document
          lines: ['7-12']
          status: documented
          states: Client
        - at: '#/paths/~1clients~1{clientId}.json/get/responses/200/headers/X-Left'
          from: sdk
          note: The header X-Left is a number that counts down.
          status: observed
          states: {type: integer}
        - at: '#/components/parameters/clientId'
          from: document
          lines: [2]
          status: documented
          states: {in: path, required: true, type: integer}
          assumed: {type: BSALE-002}
        - {at: '#/components/responses/NotFound', from: decision, decision: BSALE-002, status: assumed}
        - at: '#/components/securitySchemes/token'
          from: document
          lines: [3, 4]
          status: documented
          states: {type: apiKey, in: header, name: access_token}
        - at: '#/components/schemas/Client'
          from: document
          lines: ['7-14']
          status: documented
          states: {type: object, required: [email, id]}
          assumed: {required: BSALE-002}
        - {at: '#/components/schemas/Client/properties/id', from: document, lines: [8, 13], status: documented, states: {type: integer}}
        - at: '#/components/schemas/Client/properties/email'
          from: document
          lines: [9]
          status: documented
          states: {type: [string, 'null'], format: email}
          assumed: {'null': BSALE-001, format: BSALE-001}
        - at: '#/components/schemas/Client/properties/kind'
          from: document
          lines: [10, 14]
          status: documented
          states: {$ref: Kind}
          means: {'0': [Persona, person], '1': [Empresa, company]}
        - at: '#/components/schemas/Client/properties/tags'
          from: document
          lines: [11]
          status: documented
          states: {type: array, items: {$ref: Tag}}
        - {at: '#/components/schemas/Tag', from: document, lines: [11], status: documented, states: {type: string}}
        - at: '#/components/schemas/Kind'
          from: document
          lines: [14]
          status: documented
          states: {type: integer, enum: [0, 1]}
          means: {'0': [Persona, person], '1': [Empresa, company]}
      decisions:
        - id: BSALE-001
          about: ['#/components/schemas/Client/properties/email']
          kind: silent
          finding: No form is named.
          seen: [{lines: [9], shows: '"email"'}]
          decision: An address.
          question: Is it?
          harm: form
          status: open
          sets: {'null': [true], format: [email]}
          pinned-by: [ClientTest.readsAnAddress]
        - id: BSALE-002
          about: ['#/paths', '#/components']
          kind: silent
          finding: No bounds are named.
          decision: From 1 on.
          question: Are they?
          harm: form
          status: confirmed
          answered: {on: 2026-11-23, by: support, says: They are., version: 0.1.0}
          sets: {x-retry: [unsent], minimum: [1], type: [integer], required: [[email, id]]}
      """
          .replace("SHA256", INDEX.sha256());

  private SoundProvenance() {}

  static List<Problem> problems(String contract, String provenance) {
    return ProvenanceRules.problems(
        "bsale",
        Yaml.parse(contract),
        Yaml.parse(provenance),
        INDEX,
        Set.of("ClientTest.readsAnAddress"));
  }
}
