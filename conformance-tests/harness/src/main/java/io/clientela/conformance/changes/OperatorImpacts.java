package io.clientela.conformance.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractSlice;
import io.clientela.conformance.mutation.Mutant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What the fault of each mutant does, as {@code operators.yaml} says it. */
public final class OperatorImpacts {
  private final JsonNode byOperator = read();
  private final Set<String> sent = new HashSet<>();
  private final Set<String> read = new HashSet<>();
  private final Contract contract;

  public OperatorImpacts(Contract contract) {
    this.contract = contract;
    for (ContractOperation operation : contract.operations()) {
      Set<String> out = operation.webhook() ? read : sent;
      Set<String> back = operation.webhook() ? sent : read;
      operation.parameters().forEach(parameter -> out.add(component(parameter.pointer())));
      operation.parameters().forEach(parameter -> collect(parameter.node(), out));
      collect(operation.node().path("requestBody"), out);
      collect(operation.node().path("responses"), back);
    }
  }

  private void collect(JsonNode node, Set<String> pointers) {
    ContractSlice.collect(contract.root(), node, pointers);
  }

  /** The worse of what the fault does to what is sent and to what is read. */
  public Impact of(Mutant mutant) {
    String name = qualified(mutant);
    JsonNode known = byOperator.path(name);
    if (known.isMissingNode()) {
      throw new IllegalStateException(
          "expected the operator `%s` in operators.yaml, found none".formatted(name));
    }
    Impact impact = Impact.DOCUMENTATION;
    if (isSent(mutant.pointer())) impact = impact.worseOf(impact(known.get(0)));
    if (isRead(mutant.pointer())) impact = impact.worseOf(impact(known.get(1)));
    return impact;
  }

  private static Impact impact(JsonNode text) {
    return Impact.valueOf(text.asText().toUpperCase(Locale.ROOT));
  }

  private boolean isSent(String pointer) {
    if (pointer.startsWith("/components/securitySchemes/")) return true;
    if (pointer.startsWith("/components/")) return sent.contains(component(pointer));
    return pointer.startsWith("/webhooks/") == pointer.contains("/responses/");
  }

  private boolean isRead(String pointer) {
    if (pointer.startsWith("/components/securitySchemes/")) return false;
    if (pointer.startsWith("/components/")) return read.contains(component(pointer));
    return !isSent(pointer);
  }

  private static String component(String pointer) {
    String[] pieces = pointer.split("/", 5);
    return "/" + pieces[1] + "/" + pieces[2] + "/" + pieces[3];
  }

  private String qualified(Mutant mutant) {
    String operator = mutant.operator();
    String pointer = mutant.pointer();
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    return switch (operator) {
      case "drop-status" -> operator + (last.startsWith("2") ? " of a success" : " of a failure");
      case "change-status" ->
          operator
              + (last.startsWith("2")
                  ? " of a success"
                  : last.equals("default") ? " of the rest" : " of a failure");
      case "change-format" ->
          contract.root().at(pointer).has("format") ? operator : operator + " where none was";
      default -> operator;
    };
  }

  private static JsonNode read() {
    try (InputStream in = OperatorImpacts.class.getResourceAsStream("operators.yaml")) {
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read operators.yaml", e);
    }
  }
}
