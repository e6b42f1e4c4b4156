package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An example of a contract and the schema that it must fit.
 *
 * @param body whether it is the whole body of a request or a response
 * @param read whether we read it, so that it shows what the vendor writes
 */
record SpecExample(String pointer, JsonNode schema, JsonNode value, boolean body, boolean read) {}
