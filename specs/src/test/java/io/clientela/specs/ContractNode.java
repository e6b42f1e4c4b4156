package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;

/** A part of a contract that makes a statement of its own. */
record ContractNode(Kind kind, String pointer, JsonNode json) {
  enum Kind {
    OPERATION,
    PARAMETER,
    HEADER,
    SECURITY_SCHEME,
    SERVER,
    REQUEST_BODY,
    RESPONSE,
    MEDIA_TYPE,
    SCHEMA,
    PROPERTY,
    /** A parameter, header, body or response that is stated elsewhere, as a component. */
    REFERENCE
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
