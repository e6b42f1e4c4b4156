package io.clientela.check;

import io.clientela.check.CheckResult.Judged;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.page.HeatMap;
import io.clientela.conformance.page.HtmlPages;
import io.clientela.conformance.page.ReportPage;
import io.clientela.conformance.page.ReportPage.DetailTable;
import io.clientela.conformance.page.ReportPage.Figure;
import io.clientela.conformance.page.ShownFinding;
import io.clientela.conformance.page.Trend;
import io.clientela.conformance.report.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A result as a page. */
final class CheckPage {
  private final CheckResult result;
  private final @Nullable Trend trend;
  private final BundlePlaces places;

  private CheckPage(CheckResult result, @Nullable Trend trend, BundlePlaces places) {
    this.result = result;
    this.trend = trend;
    this.places = places;
  }

  static String of(CheckResult result, @Nullable Trend trend, BundlePlaces places) {
    return HtmlPages.of(new CheckPage(result, trend, places).page());
  }

  private ReportPage page() {
    List<String> notes = new ArrayList<>();
    result
        .notExercised()
        .forEach(
            (operation, outcome) ->
                notes.add(
                    operation.id() + " could not be judged: expected a success, found " + outcome));
    notes.addAll(result.notes());
    if (result.besidePrism()) notes.add(result.besidePrismWords() + ".");
    return new ReportPage(
        "Contract check: " + result.contract().vendor(),
        result.headline(),
        result.exitCode() == 0,
        figures(),
        notes,
        List.of(map()),
        findings(),
        trend,
        List.of(calls()));
  }

  private List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(String.valueOf(result.judged().size()), "calls"));
    figures.add(new Figure(String.valueOf(result.findings().size()), "differences"));
    int missing = result.notExercised().size();
    figures.add(new Figure(String.valueOf(missing), "operations not judged"));
    if (trend != null) {
      figures.add(new Figure(String.valueOf(trend.appeared().size()), "new differences"));
    }
    return figures;
  }

  /** A status that the contract has by its class is in the column of that class. */
  private HeatMap map() {
    Set<String> statuses = new TreeSet<>();
    for (Judged it : result.judged()) {
      if (it.exchange().response() != null) statuses.add(column(it));
    }
    return HeatMap.of(result.contract(), statuses, this::known);
  }

  private HeatMap.Known known(ContractOperation operation, String status) {
    int seen = 0;
    int wrong = 0;
    for (Judged it : result.judged()) {
      if (it.exchange().response() == null) continue;
      if (!it.exchange().call().operation().equals(operation)) continue;
      if (!column(it).equals(status)) continue;
      seen++;
      if (!it.findings().isEmpty()) wrong++;
    }
    return new HeatMap.Known(seen, wrong);
  }

  private static String column(Judged judged) {
    int status = judged.exchange().status();
    Set<String> stated = new HashSet<>();
    judged.exchange().call().operation().responses().forEach(it -> stated.add(it.status()));
    for (String name : List.of(String.valueOf(status), status / 100 + "XX", "default")) {
      if (stated.contains(name)) return name;
    }
    return String.valueOf(status);
  }

  /** Each finding once, with the first exchange that shows it. */
  private List<ShownFinding> findings() {
    List<ShownFinding> shown = new ArrayList<>();
    Set<Finding> known = new HashSet<>();
    for (Judged it : result.judged()) {
      for (Finding finding : it.findings()) {
        if (known.add(finding)) shown.add(shown(it.exchange(), finding));
      }
    }
    return shown;
  }

  private ShownFinding shown(Exchange exchange, Finding finding) {
    FindingKind kind = FindingKind.of(finding.kind());
    String place =
        places
            .of(finding.pointer())
            .map(it -> "#" + finding.pointer() + " (" + it.file() + ", line " + it.line() + ")")
            .orElse("#" + finding.pointer());
    return new ShownFinding(
        finding.vendor(),
        exchange.call().operation().id(),
        kind.meaning(),
        finding.message(),
        place,
        kind.where(),
        HttpText.request(exchange),
        HttpText.response(exchange),
        trend != null && trend.appeared().contains(LastReport.text(finding)));
  }

  private DetailTable calls() {
    List<String> headings = new ArrayList<>(List.of("Operation", "Call", "Outcome", "Differences"));
    if (result.besidePrism()) headings.add("For Prism");
    List<List<String>> rows = new ArrayList<>();
    for (Judged it : result.judged()) {
      List<String> row = new ArrayList<>();
      row.add(it.exchange().call().operation().id());
      row.add(it.exchange().call().what());
      row.add(it.exchange().outcome());
      row.add(String.valueOf(it.findings().size()));
      if (result.besidePrism()) row.add(it.exchange().prismWords());
      rows.add(row);
    }
    return new DetailTable("Calls", "", headings, rows);
  }
}
