package io.clientela.conformance.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract is compared with one that has a value less: the same in all three forms. */
class ChangeReportTest {
  private static final Path SPECS = Path.of("..", "specs");

  @TempDir private Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private int exit;

  @BeforeEach
  void compare() throws IOException {
    JsonNode base = Contract.of("koibox").root().deepCopy();
    ((com.fasterxml.jackson.databind.node.ArrayNode) base.at("/components/schemas/Gender/enum"))
        .add("a|b");
    Path file = Files.writeString(folder.resolve("koibox.json"), Json.write(base));
    exit =
        ChangesMain.run(
            file.toString(),
            SPECS,
            SPECS,
            folder,
            Set.of(),
            new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  @Test
  void whatIsNotAnnouncedFails() {
    assertThat(exit).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .containsPattern("expected info\\.version [0-9.]+ or higher")
        .endsWith("Versions and changelogs do not say what changed: see the lines in bold.\n");
  }

  @Test
  void markdownHasARowForEachChange() throws IOException {
    assertThat(folder.resolve("changes.md")).hasContent(said.toString(StandardCharsets.UTF_8));
    assertThat(Files.readAllLines(folder.resolve("changes.md")))
        .contains(
            "| breaking | `#/components/schemas/Gender/enum` enum-value-removed | send |"
                + " `\"a\\|b\"` |  | \"a\\|b\" is no value any longer: what was sent so far may be"
                + " refused. |");
  }

  @Test
  void jsonHasPointerValuesDirectionAndReason() throws IOException {
    JsonNode report = Json.read(Files.readString(folder.resolve("changes.json")));

    assertThat(report.get("passes").asBoolean()).isFalse();
    assertThat(report.at("/contracts")).hasSize(1);
    JsonNode change = report.at("/contracts/0/changes/0");
    assertThat(change.get("impact").asText()).isEqualTo("breaking");
    assertThat(change.get("direction").asText()).isEqualTo("send");
    assertThat(change.get("pointer").asText()).isEqualTo("#/components/schemas/Gender/enum");
    assertThat(change.get("before").asText()).isEqualTo("a|b");
    assertThat(change.has("after")).isFalse();
  }

  @Test
  void sarifPointsAtTheLine() throws IOException {
    JsonNode results =
        Json.read(Files.readString(folder.resolve("changes.sarif"))).at("/runs/0/results");

    assertThat(results).anySatisfy(result -> assertThat(line(result)).startsWith("enum:"));
    assertThat(results)
        .anySatisfy(
            result -> {
              assertThat(result.get("ruleId").asText()).isEqualTo("not-announced");
              assertThat(result.get("level").asText()).isEqualTo("error");
            });
  }

  private static String line(JsonNode result) {
    JsonNode place = result.at("/locations/0/physicalLocation");
    Path file = Path.of("..", place.at("/artifactLocation/uri").asText());
    try {
      int line = place.at("/region/startLine").asInt();
      return Files.readAllLines(file).get(line - 1).strip();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
