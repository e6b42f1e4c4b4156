package io.clientela.conformance.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What a report has found: contradictions, what was not seen, and mutants that survived. */
public final class Findings {
  private Findings() {}

  /** A section of a report that lists findings. */
  public static ObjectNode section(Collection<Finding> findings) {
    ObjectNode section = Json.MAPPER.createObjectNode();
    ArrayNode list = section.putArray("findings");
    findings.forEach(finding -> list.add(Json.MAPPER.valueToTree(finding)));
    return section;
  }

  /** What a server did otherwise than its contract says. */
  static List<Finding> drift(JsonNode report) {
    return read(report.at("/drift/findings"));
  }

  /** What cases, coverage and mutants found out about the contracts. */
  static List<Finding> of(JsonNode report) {
    List<Finding> findings = new ArrayList<>(read(report.at("/contradictions/findings")));
    for (Map.Entry<String, JsonNode> vendor : report.at("/coverage/vendors").properties()) {
      for (Map.Entry<String, JsonNode> kind : vendor.getValue().properties()) {
        for (JsonNode cell : kind.getValue().path("missing")) {
          findings.add(notSeen(vendor.getKey(), kind.getKey(), cell.asText()));
        }
      }
    }
    for (JsonNode survivor : report.at("/mutation/survivors")) {
      String[] mutant = survivor.asText().split(" ", 4);
      String message = "no case notices the fault " + mutant[1] + " at " + mutant[2];
      if (mutant.length == 4) message += " of " + mutant[3];
      findings.add(new Finding(mutant[0], "survivor", mutant[2], message));
    }
    return findings;
  }

  /** A cell begins with the id of an operation, and may name a pointer into the bundle. */
  private static Finding notSeen(String vendor, String kind, String cell) {
    String[] words = cell.split(" ");
    String pointer =
        Arrays.stream(words)
            .filter(word -> word.startsWith("/"))
            .findFirst()
            .orElseGet(() -> Contract.of(vendor).operation(words[0]).pointer());
    return new Finding(vendor, "not-seen", pointer, "of " + kind + " was not seen: " + cell);
  }

  private static List<Finding> read(JsonNode list) {
    List<Finding> findings = new ArrayList<>();
    for (JsonNode finding : list) {
      findings.add(
          new Finding(
              finding.path("vendor").asText(),
              finding.path("kind").asText(),
              finding.path("pointer").asText(),
              finding.path("message").asText()));
    }
    return findings;
  }
}
