package io.clientela.conformance.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Pointers;
import java.util.function.Consumer;

/**
 * A contract with one fault. The changed bundle is made anew each time that it is asked for:
 * thousands of them would not fit into memory.
 *
 * @param pointer of what is changed, in the bundle
 * @param detail what distinguishes mutants of one operator at one pointer
 * @param change makes the fault in a copy of the bundle
 */
public record Mutant(
    Contract contract, String operator, String pointer, String detail, Consumer<JsonNode> change) {

  String vendor() {
    return contract.vendor();
  }

  /** The contract with the fault. */
  public Contract changed() {
    JsonNode root = contract.root().deepCopy();
    change.accept(root);
    return new Contract(contract.vendor(), root);
  }

  /** Names the mutant, the same in every run. */
  public String id() {
    String name = vendor() + " " + operator + " " + pointer;
    return detail.isEmpty() ? name : name + " " + detail;
  }

  /** The place that the fault is about: of a fault in a list of required names, the property. */
  String focus() {
    return operator.endsWith("-required")
        ? pointer + "/properties" + Pointers.step(detail)
        : pointer;
  }

  @Override
  public String toString() {
    return id();
  }
}
