package io.clientela.conformance.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.contract.SpecSource;
import io.clientela.conformance.contract.SpecSource.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Findings in SARIF 2.1.0, each at its line of a contract; the order does not matter. */
public final class Sarif {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::vendor)
          .thenComparing(Finding::kind)
          .thenComparing(Finding::pointer)
          .thenComparing(Finding::message);

  private Sarif() {}

  /** What the suite found, each as a warning. */
  public static JsonNode of(Collection<Finding> findings) {
    return of(findings, "clientela-conformance", Path.of("..", "specs"), finding -> "warning");
  }

  /**
   * Findings of a tool.
   *
   * @param specs the folder of the contracts; a finding about a vendor who is not there has no line
   */
  public static JsonNode of(
      Collection<Finding> findings, String tool, Path specs, Function<Finding, String> level) {
    SpecSource sources = new SpecSource(specs);
    return of(
        findings,
        tool,
        finding ->
            Files.exists(specs.resolve(finding.vendor()))
                ? Optional.of(sources.of(finding.vendor(), finding.pointer()))
                : Optional.empty(),
        level);
  }

  /**
   * Findings of a tool, at lines that somebody else finds.
   *
   * @param places the line of a finding; empty if it has none
   * @param level SARIF's level of a finding: {@code error}, {@code warning} or {@code note}
   */
  public static JsonNode of(
      Collection<Finding> findings,
      String tool,
      Function<Finding, Optional<Place>> places,
      Function<Finding, String> level) {
    ObjectNode sarif = Json.MAPPER.createObjectNode();
    sarif.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
    ObjectNode run = sarif.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", tool);
    ArrayNode rules = driver.putArray("rules");
    List<String> kinds =
        new ArrayList<>(new TreeSet<>(findings.stream().map(Finding::kind).toList()));
    for (String kind : kinds) {
      rules.addObject().put("id", kind).putObject("shortDescription").put("text", words(kind));
    }
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    findings.stream()
        .sorted(ORDER)
        .forEach(
            finding -> {
              ObjectNode result = results.addObject().put("ruleId", finding.kind());
              result
                  .put("ruleIndex", kinds.indexOf(finding.kind()))
                  .put("level", level.apply(finding));
              result.putObject("message").put("text", finding.vendor() + ": " + finding.message());
              places
                  .apply(finding)
                  .ifPresent(
                      place ->
                          location(
                              result.putArray("locations").addObject(), place, finding.pointer()));
            });
    return sarif;
  }

  private static void location(ObjectNode location, Place place, String pointer) {
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", place.file()).put("uriBaseId", "%SRCROOT%");
    physical.putObject("region").put("startLine", place.line());
    ObjectNode logical = location.putArray("logicalLocations").addObject();
    logical.put("fullyQualifiedName", "#" + pointer);
  }

  private static String words(String kind) {
    return Character.toUpperCase(kind.charAt(0)) + kind.substring(1).replace('-', ' ') + ".";
  }
}
