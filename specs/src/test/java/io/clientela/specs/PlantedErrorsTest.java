package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Errors of every kind are planted, one at a time, into a copy of a contract and its provenance, in
 * which all claims then state what the contract says; the rules have to find each.
 *
 * <p>The build plants one of each kind. {@code -Dplants=3} plants three of each for each vendor and
 * prints the table, {@code -Dplants=all} all, some 9,000. The table is target/planted-errors.txt.
 */
class PlantedErrorsTest {
  private static final String PLANTS = System.getProperty("plants");
  private static final int LIMIT =
      PLANTS == null ? 1 : PLANTS.equals("all") ? Integer.MAX_VALUE : Integer.parseInt(PLANTS);
  private static final Path TABLE = Path.of("target", "planted-errors.txt");
  private static final String ROW = "%-7s %-46s %s%n        %s%n";

  private final Set<String> tests = PinningTests.find();
  private final Map<String, JsonNode> scalars = SpecConventionsTest.scalars();
  private final Map<String, Integer> planted = new TreeMap<>();
  private final StringBuilder table = new StringBuilder();
  private final List<String> missed = new ArrayList<>();

  /** A contract that errors are planted in. */
  private record Bed(String vendor, JsonNode bundle, JsonNode provenance, DocumentIndex index) {}

  private record Planted(Bed bed, Plant plant) {}

  @Test
  void everyPlantedErrorIsReported() throws IOException {
    for (Planted each : all()) {
      String kind = each.plant().kind();
      String key = PLANTS == null ? kind : each.bed().vendor() + " " + kind;
      if (planted.getOrDefault(key, 0) == LIMIT) continue;
      Plant.Copy copy = each.plant().plant(each.bed().bundle(), each.bed().provenance());
      if (same(each.bed(), copy)) continue;
      planted.merge(key, 1, Integer::sum);
      record(each, problems(each.bed(), copy));
    }
    int count = planted.values().stream().mapToInt(Integer::intValue).sum();
    table.append("%d planted, %d missed%n".formatted(count, missed.size()));
    Files.writeString(TABLE, table);
    if (PLANTS != null) System.out.println(table);

    assertThat(planted).hasSizeGreaterThan(90);
    assertThat(missed).isEmpty();
  }

  private void record(Planted each, List<Problem> problems) {
    String verdict = problems.isEmpty() ? "missed" : "caught";
    String at = each.bed().vendor() + " " + each.plant().at();
    String message = problems.isEmpty() ? "" : problems.get(0).toString();
    table.append(ROW.formatted(verdict, each.plant().kind(), at, message));
    if (problems.isEmpty()) missed.add(at + ": " + each.plant().kind());
  }

  private static boolean same(Bed bed, Plant.Copy copy) {
    return copy.bundle().equals(bed.bundle()) && copy.provenance().equals(bed.provenance());
  }

  private static List<Planted> all() {
    List<Planted> all = new ArrayList<>();
    for (String vendor : Contracts.VENDORS) {
      JsonNode bundle = Yaml.parse(Contracts.bundle(vendor));
      JsonNode provenance = ProvenanceTest.provenance(vendor);
      Bed bed = new Bed(vendor, bundle, provenance, ProvenanceTest.index(vendor));
      plants(bed).forEach(plant -> all.add(new Planted(bed, plant)));
    }
    Collections.shuffle(all, new Random(all.size()));
    return all;
  }

  private static List<Plant> plants(Bed bed) {
    List<Plant> plants = new ArrayList<>(SchemaPlants.of(bed.bundle()));
    plants.addAll(ComponentPlants.of(bed.bundle()));
    plants.addAll(OperationPlants.of(bed.bundle()));
    plants.addAll(ClaimPlants.of(bed.bundle(), bed.provenance(), bed.index()));
    return plants;
  }

  private List<Problem> problems(Bed bed, Plant.Copy copy) {
    List<Problem> problems =
        ProvenanceRules.problems(
            bed.vendor(), copy.bundle(), copy.provenance(), bed.index(), tests);
    if (!problems.isEmpty()) return problems;
    Report report = new Report(bed.vendor());
    new OperationRules(report, copy.bundle()).check();
    new ExtensionRules(report, copy.bundle()).check();
    new SchemaRules(report, copy.bundle(), scalars).check();
    new CodeTextRules(report, copy.bundle()).check();
    if (report.problems().isEmpty()) new ExampleRules(report, copy.bundle()).check();
    return report.problems();
  }
}
