package io.clientela.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.report.RunReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final JsonNode REPORT =
      Json.read(
          """
          {
            "mocks": {"ready_ms": 1500, "rss_mb": 133},
            "suite": {"exchanges": 11736, "ms_per_exchange": 3.7},
            "coverage": {
              "operations": 1.0,
              "vendors": {
                "sperant": {
                  "operations": {"cells": 2, "seen": 1, "share": 0.5,
                    "missing": ["updateClient 404 application/json"]},
                  "keywords": {"cells": 2, "seen": 1, "share": 0.5,
                    "missing": ["/components/schemas/Problem/type violated"]}
                }
              }
            },
            "contradictions": {"findings": [
              {"vendor": "sperant", "kind": "contradiction",
                "pointer": "/components/schemas/Gender", "message": "a < b"}]},
            "mutation": {
              "total": 413, "equivalent": 2, "killed": 410, "score": 0.9975,
              "document_only": 0.8, "vendors": {"sperant": {"total": 413, "score": 0.9975}},
              "operators": {"drop-type": 400, "drop-enum": 13},
              "survivors": ["sperant drop-enum-value /components/schemas/Gender \\"m\\""]
            },
            "evidence": {"vendors": {"sperant": {
              "claims": 4, "documented": 1, "observed": 3, "assumed": 0,
              "operations": {"updateClient":
                {"is": "documented", "claims": 3, "documented": 1, "observed": 2, "assumed": 0}}}}},
            "drift": {"findings": []}
          }
          """);

  @Test
  void theSummaryNamesFiguresAndFindings() {
    assertThat(RunReport.files(REPORT, null).get("summary.md"))
        .contains("| sperant | 50.0 % | - | - | 50.0 % | - | 413 | 99.7 % | - |")
        .contains("killed 410 (99.7 %); by the cases of the documents alone 80.0 %.")
        .contains("Exchanges: 11736, each 3.7 ms.")
        .contains("Mocks: ready after 1500 ms, 133 MB.")
        .contains("- sperant contradiction `#/components/schemas/Gender`: a < b")
        .contains("of operations was not seen: updateClient 404 application/json")
        .contains("no case notices the fault drop-enum-value at /components/schemas/Gender");
  }

  @Test
  void whatAContractRestsOnIsToldForEachOperation() {
    Map<String, String> files = RunReport.files(REPORT, null);

    assertThat(files.get("summary.md"))
        .contains("| vendor | claims | documented | observed | assumed |")
        .contains("| sperant | 4 | 1 (25 %) | 3 (75 %) | 0 (0 %) |");
    assertThat(files.get("index.html"))
        .contains("What the contracts rest on")
        .containsPattern(
            "<td>sperant</td>\\s*<td>updateClient</td>\\s*<td>documented</td>\\s*<td>3</td>"
                + "\\s*<td>1 \\(33 %\\)</td>\\s*<td>2 \\(67 %\\)</td>\\s*<td>0 \\(0 %\\)</td>");
  }

  @Test
  void thePageStandsAloneAndEscapes() {
    assertThat(RunReport.files(REPORT, null).get("index.html"))
        .contains("a &lt; b")
        .containsPattern("<td>drop-enum</td>\\s*<td>13</td>")
        .contains("The values are listed, and all of them fit into 32 bits.")
        .contains("Cases on which the two validators disagree", "Look at")
        .doesNotContain("<script", "src=", "http", "\\w+", "oracle");
  }

  @Test
  void aHeatMapTellsWhatWasSeenOfEachOperation() {
    String page = RunReport.files(REPORT, null).get("index.html");

    assertThat(page).contains("Operations and statuses of sperant");
    // Nine operations, each with a success and two ranges of failures.
    assertThat(page.split("<td class=\"right\"", -1)).hasSize(1 + 9 * 3);
  }

  @Test
  void thePageTellsWhatIsNewSinceTheLastReport() {
    ObjectNode last = REPORT.deepCopy();
    last.withArray("/contradictions/findings").removeAll();
    last.withArray("/drift/findings")
        .addObject()
        .put("vendor", "sperant")
        .put("kind", "schema")
        .put("pointer", "/components")
        .put("message", "was mended");

    assertThat(RunReport.files(REPORT, last).get("index.html"))
        .contains("1 new, 1 gone, 3 as before", "sperant, #/components: was mended")
        .containsOnlyOnce(">new</span>");
    assertThat(RunReport.files(REPORT, null).get("index.html"))
        .doesNotContain("Since the last report");
  }

  @Test
  void theOrderInWhichTestsReportDoesNotShow() {
    assertThat(RunReport.files(shuffled(REPORT, new Random(7)), null))
        .isEqualTo(RunReport.files(REPORT, null));
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (!node.isObject()) return node;
    ObjectNode shuffled = Json.MAPPER.createObjectNode();
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
    Collections.shuffle(members, random);
    members.forEach(member -> shuffled.set(member.getKey(), shuffled(member.getValue(), random)));
    return shuffled;
  }
}
