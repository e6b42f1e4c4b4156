package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Nothing can be taken out of a contract without the provenance noticing. */
class RemovalTest {
  private static final Set<String> MAPS = Set.of("properties", "responses", "schemas", "content");
  private static final Set<String> LISTS = Set.of("required", "enum", "parameters");
  private static final Set<String> DATA = Set.of("example", "examples", "default", "const");

  private int removals;

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void everyRemovalIsReported(String vendor) {
    JsonNode bundle = Yaml.parse(Contracts.bundle(vendor));
    JsonNode provenance = Yaml.read(SpecsFolder.find().resolve(vendor).resolve("provenance.yaml"));
    List<String> unnoticed = new ArrayList<>();

    removeInTurn("#", bundle, bundle, provenance, unnoticed);

    assertThat(removals).isGreaterThan(20);
    assertThat(unnoticed).isEmpty();
  }

  private void removeInTurn(
      String at, JsonNode node, JsonNode bundle, JsonNode provenance, List<String> unnoticed) {
    for (var entry : List.copyOf(node.properties())) {
      String child = at + "/" + entry.getKey();
      JsonNode value = entry.getValue();
      if (DATA.contains(entry.getKey())) continue;
      if (MAPS.contains(entry.getKey()) && value instanceof ObjectNode map) {
        fromMap(child, map, bundle, provenance, unnoticed);
      }
      if (LISTS.contains(entry.getKey()) && value instanceof ArrayNode list) {
        fromList(child, list, bundle, provenance, unnoticed);
      }
      removeInTurn(child, value, bundle, provenance, unnoticed);
    }
  }

  private void fromMap(
      String at, ObjectNode map, JsonNode bundle, JsonNode provenance, List<String> unnoticed) {
    ObjectNode whole = map.deepCopy();
    for (var entry : whole.properties()) {
      map.remove(entry.getKey());
      check(at + "/" + entry.getKey(), bundle, provenance, unnoticed);
      map.setAll(whole);
    }
  }

  private void fromList(
      String at, ArrayNode list, JsonNode bundle, JsonNode provenance, List<String> unnoticed) {
    for (int i = 0; i < list.size(); i++) {
      JsonNode removed = list.remove(i);
      check(at + "/" + i, bundle, provenance, unnoticed);
      list.insert(i, removed);
    }
  }

  private void check(String removed, JsonNode bundle, JsonNode provenance, List<String> unnoticed) {
    removals++;
    Report report = new Report("a contract without " + removed);
    new ClaimRules(report, bundle, provenance).check();
    if (report.problems().isEmpty()) unnoticed.add(removed);
  }
}
