package io.clientela.conformance.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.cases.ExpectedFailures;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.page.HeatMap;
import io.clientela.conformance.page.HtmlPages;
import io.clientela.conformance.page.ReportPage;
import io.clientela.conformance.page.ReportPage.DetailTable;
import io.clientela.conformance.page.ReportPage.Figure;
import io.clientela.conformance.page.ShownFinding;
import io.clientela.conformance.page.Trend;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A report of a run as a page. */
final class RunPage {
  private final JsonNode report;
  private final List<Finding> findings;
  private final @Nullable Trend trend;

  private RunPage(JsonNode report, @Nullable JsonNode last) {
    this.report = report;
    this.findings = all(report);
    this.trend = last == null ? null : Trend.of(texts(all(last)), texts(findings));
  }

  static String of(JsonNode report, @Nullable JsonNode last) {
    return HtmlPages.of(new RunPage(report, last).page());
  }

  private ReportPage page() {
    String lead =
        findings.isEmpty()
            ? "Every case is judged as expected, and nothing of the contracts was left out."
            : findings.size() + " findings.";
    List<ShownFinding> shown = findings.stream().map(this::shown).toList();
    return new ReportPage(
        "Conformance",
        lead,
        findings.isEmpty(),
        figures(),
        List.of(),
        maps(),
        shown,
        trend,
        tables());
  }

  private static List<Finding> all(JsonNode report) {
    List<Finding> all = new ArrayList<>(Findings.of(report));
    all.addAll(Findings.drift(report));
    return all;
  }

  private static List<String> texts(List<Finding> findings) {
    return findings.stream().map(RunPage::text).toList();
  }

  private static String text(Finding finding) {
    return finding.vendor() + ", #" + finding.pointer() + ": " + finding.message();
  }

  private ShownFinding shown(Finding finding) {
    boolean isNew = trend != null && trend.appeared().contains(text(finding));
    FindingHelp help = FindingHelp.of(finding.kind());
    return new ShownFinding(
        finding.vendor(),
        "",
        help.meaning(),
        finding.message(),
        "#" + finding.pointer(),
        help.look(),
        null,
        null,
        isNew);
  }

  private List<Figure> figures() {
    JsonNode mutation = report.path("mutation");
    List<Figure> figures = new ArrayList<>();
    add(figures, report.at("/suite/exchanges"), "exchanges with the mocks", "");
    add(figures, report.at("/suite/ms_per_exchange"), "for each exchange", " ms");
    add(figures, mutation.path("total"), "faults put into contracts", "");
    if (!mutation.isMissingNode()) {
      figures.add(new Figure(RunSummary.percent(mutation.path("score")), "of them noticed"));
      String alone = RunSummary.percent(mutation.path("document_only"));
      figures.add(new Figure(alone, "noticed by the cases of the documents alone"));
    }
    add(figures, report.at("/mocks/ready_ms"), "until the mocks are ready", " ms");
    add(figures, report.at("/mocks/rss_mb"), "memory of the mocks", " MB");
    return figures;
  }

  private static void add(List<Figure> figures, JsonNode value, String label, String unit) {
    if (!value.isMissingNode()) figures.add(new Figure(value.asText() + unit, label));
  }

  private List<HeatMap> maps() {
    List<HeatMap> maps = new ArrayList<>();
    for (Map.Entry<String, JsonNode> vendor : RunSummary.vendors(report)) {
      Set<String> missing = new HashSet<>();
      for (JsonNode cell : vendor.getValue().at("/operations/missing")) {
        String[] words = cell.asText().split(" ");
        missing.add(words[0] + " " + words[1]);
      }
      Contract contract = Contract.of(vendor.getKey());
      maps.add(
          HeatMap.of(
              contract,
              Set.of(),
              (operation, status) -> {
                boolean stated =
                    operation.responses().stream().anyMatch(it -> it.status().equals(status));
                boolean seen = stated && !missing.contains(operation.id() + " " + status);
                return new HeatMap.Known(seen ? 1 : 0, 0);
              }));
    }
    return maps;
  }

  private List<DetailTable> tables() {
    List<DetailTable> tables = new ArrayList<>();
    tables.add(coverage());
    if (report.has("evidence")) tables.add(evidence());
    tables.add(
        new DetailTable(
            "Cases on which the two validators disagree",
            "Prism and a JSON Schema validator judge every case. These are the cases on which they"
                + " are known to differ, and why.",
            List.of("Cases", "Why"),
            rows(ExpectedFailures.ofCases())));
    tables.add(
        new DetailTable(
            "Faults that nothing on the wire can show",
            "A contract with one of these faults accepts and refuses the same as without it.",
            List.of("Faults", "Why"),
            rows(ExpectedFailures.ofMutants())));
    List<List<String>> operators = new ArrayList<>();
    for (Map.Entry<String, JsonNode> one : report.at("/mutation/operators").properties()) {
      operators.add(List.of(one.getKey(), one.getValue().asText()));
    }
    if (!operators.isEmpty()) {
      List<String> headings = List.of("Kind of fault", "How many");
      tables.add(new DetailTable("Faults by kind", "", headings, operators));
    }
    return tables;
  }

  private DetailTable coverage() {
    List<String> headings = new ArrayList<>(List.of("Vendor"));
    headings.addAll(List.of(RunSummary.KINDS));
    headings.addAll(List.of("faults", "noticed", "by the documents alone"));
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, JsonNode> vendor : RunSummary.vendors(report)) {
      List<String> row = new ArrayList<>(List.of(vendor.getKey()));
      for (String kind : RunSummary.KINDS) {
        JsonNode one = vendor.getValue().path(kind);
        row.add(RunSummary.percent(one.path("share")) + " of " + one.path("cells").asText("-"));
      }
      JsonNode mutation = report.at("/mutation/vendors/" + vendor.getKey());
      row.add(mutation.path("total").asText("-"));
      row.add(RunSummary.percent(mutation.path("score")));
      row.add(RunSummary.percent(mutation.path("document_only")));
      rows.add(row);
    }
    String intro = "How much of each contract was seen on the wire.";
    return new DetailTable("What was seen", intro, headings, rows);
  }

  private DetailTable evidence() {
    List<String> headings = new ArrayList<>(List.of("Vendor", "Operation", "It is", "Claims"));
    headings.addAll(ContractEvidence.STATUSES);
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<String, JsonNode> vendor : report.at("/evidence/vendors").properties()) {
      rows.add(evidence(vendor.getKey(), "all", vendor.getValue()));
      for (Map.Entry<String, JsonNode> one : vendor.getValue().path("operations").properties()) {
        rows.add(evidence(vendor.getKey(), one.getKey(), one.getValue()));
      }
    }
    String intro =
        "How much of a contract the vendor's document says, how much was observed, and how much is"
            + " assumed. A schema that several operations share counts for each of them.";
    return new DetailTable("What the contracts rest on", intro, headings, rows);
  }

  private static List<String> evidence(String vendor, String operation, JsonNode counts) {
    List<String> row = new ArrayList<>(List.of(vendor, operation, counts.path("is").asText("")));
    row.add(counts.path("claims").asText());
    for (String status : ContractEvidence.STATUSES) {
      row.add(RunSummary.countAndShare(counts, status));
    }
    return row;
  }

  /** What a person reads of a list: no regular expressions. */
  private static List<List<String>> rows(ExpectedFailures listed) {
    return listed.entries().stream().map(it -> List.of(words(it), it.reason())).toList();
  }

  private static String words(ExpectedFailures.Entry entry) {
    return entry
        .names()
        .pattern()
        .replace("\\d\\d", "XX")
        .replaceAll("\\.\\*|\\\\w\\+", "…")
        .replaceAll("\\\\(.)", "$1")
        .replaceAll("[()]", "")
        .replace("|", " or ")
        .replaceAll("= $", "= nothing")
        .strip();
  }
}
