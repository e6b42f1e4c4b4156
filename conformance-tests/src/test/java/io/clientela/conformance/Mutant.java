package io.clientela.conformance;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A contract with one fault.
 *
 * @param pointer of what was changed, in the bundle
 * @param detail what distinguishes mutants of one operator at one pointer
 * @param root the changed bundle
 */
record Mutant(String vendor, String operator, String pointer, String detail, JsonNode root) {
  /** Names the mutant, the same in every run. */
  String id() {
    String name = vendor + " " + operator + " " + pointer;
    return detail.isEmpty() ? name : name + " " + detail;
  }

  /** The place that the fault is about: of a fault in a list of required names, the property. */
  String focus() {
    return operator.endsWith("-required")
        ? pointer + "/properties/" + Pointers.escape(detail)
        : pointer;
  }

  @Override
  public String toString() {
    return id();
  }
}
