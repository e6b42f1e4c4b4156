package io.clientela.conformance.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ContractDiffTest {
  private static final String TREE =
      """
      {"openapi": "3.1.1", "info": {"version": "1.0.0"}, "paths": {"/trees/{id}": {
        "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}],
        "get": {"operationId": "getTree", "parameters": [
          {"name": "depth", "in": "query", "schema": {"type": "integer"}},
          {"name": "order", "in": "query", "schema": {"type": "string"}}],
         "responses": {"200": {"description": "The tree.", "content": {"application/json": {
          "schema": {"$ref": "#/components/schemas/Tree"}}}}}}}},
       "components": {"schemas": {
        "Tree": {"type": "object", "properties": {
         "left": {"$ref": "#/components/schemas/Tree"},
         "name": {"$ref": "#/components/schemas/Name", "maxLength": 9}}},
        "Name": {"type": "string"},
        "Alone": {"type": "string"}}}}
      """;

  @Test
  void aSchemaThatHoldsItselfIsComparedOnce() {
    assertThat(changes("\"type\": \"string\"},\n  \"Alone\"", "\"type\": \"null\"},\n  \"Alone\""))
        .extracting(Change::pointer, Change::rule, Change::direction)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "/components/schemas/Name/type", "type-changed", Direction.READ));
  }

  @Test
  void whatStandsBesideAReferenceCounts() {
    List<Change> changes = changes("\"maxLength\": 9", "\"maxLength\": 10");

    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).pointer())
        .isEqualTo("/components/schemas/Tree/properties/name/maxLength");
    assertThat(changes.get(0).impact()).isEqualTo(Impact.BREAKING);
  }

  @Test
  void aParameterOfThePathMayBeNamedOtherwise() {
    List<Change> changes =
        ContractDiff.between(
            contract(TREE),
            contract(
                TREE.replace("{id}", "{key}").replace("\"name\": \"id\"", "\"name\": \"key\"")));

    assertThat(changes).extracting(Change::impact).containsOnly(Impact.COMPATIBLE);
    assertThat(changes).extracting(Change::rule).contains("path-parameter-renamed");
  }

  @Test
  void theOrderOfParametersChangesNothing() {
    String depth = "{\"name\": \"depth\", \"in\": \"query\", \"schema\": {\"type\": \"integer\"}}";
    String order = "{\"name\": \"order\", \"in\": \"query\", \"schema\": {\"type\": \"string\"}}";
    String swapped = TREE.replace(depth, "?").replace(order, depth).replace("?", order);

    List<Change> changes = ContractDiff.between(contract(TREE), contract(swapped));

    assertThat(changes).extracting(Change::rule).containsExactly("order-changed");
    assertThat(changes).extracting(Change::impact).containsExactly(Impact.DOCUMENTATION);
  }

  @Test
  void whatNoOperationLeadsToBreaksNobody() {
    List<Change> changes =
        changes("\"Alone\": {\"type\": \"string\"", "\"Alone\": {\"type\": \"null\"");

    assertThat(changes).extracting(Change::rule).containsExactly("unused-changed");
    assertThat(changes.get(0).impact()).isEqualTo(Impact.DOCUMENTATION);
  }

  @Test
  void aPropertyCalledDescriptionIsNoText() {
    List<Change> changes = changes("\"left\":", "\"description\":");

    assertThat(changes)
        .extracting(Change::rule)
        .containsExactlyInAnyOrder("property-removed", "property-added");
  }

  @Test
  void breakingChangesComeFirst() {
    List<Change> changes =
        ContractDiff.between(
            contract(TREE),
            contract(TREE.replace("The tree.", "A tree.").replace("\"maxLength\": 9", "\"a\": 1")));

    assertThat(changes)
        .extracting(Change::impact)
        .containsExactly(Impact.BREAKING, Impact.BREAKING, Impact.DOCUMENTATION);
  }

  @Test
  void aReferenceToNothingIsNamed() {
    Contract broken = contract(TREE.replace("schemas/Name\"", "schemas/Nobody\""));

    assertThatThrownBy(() -> ContractDiff.between(broken, contract(TREE)))
        .isInstanceOf(UnreadableBaseException.class)
        .hasMessageContaining("#/components/schemas/Nobody");
  }

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void everyExtensionOfTheContractsIsKnown(String vendor) {
    Contract contract = Contract.of(vendor);
    JsonNode without = contract.root().deepCopy();

    assertThat(dropExtensions(without)).isPositive();
    assertThat(ContractDiff.between(contract, new Contract(vendor, without)))
        .extracting(Change::rule)
        .isNotEmpty()
        .doesNotContain("unknown-changed");
  }

  private static int dropExtensions(JsonNode node) {
    int dropped = 0;
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      names.removeIf(name -> !name.startsWith("x-"));
      object.remove(names);
      dropped = names.size();
    }
    for (JsonNode child : node) dropped += dropExtensions(child);
    return dropped;
  }

  private static List<Change> changes(String from, String to) {
    String edited = TREE.replace(from, to);
    assertThat(edited).isNotEqualTo(TREE);
    return ContractDiff.between(contract(TREE), contract(edited));
  }

  private static Contract contract(String text) {
    return new Contract("trees", Json.read(text));
  }
}
