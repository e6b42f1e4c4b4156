package io.clientela.conformance.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.cases.ExpectedFailures;
import java.util.Locale;
import java.util.Map;

/** What people read of a report: a Markdown summary and one page of HTML without scripts. */
final class ReportPages {
  private static final String[] KINDS = {
    "operations", "parameters", "properties", "keywords", "methods"
  };
  private static final String STYLE =
      "body{font:15px/1.5 system-ui,sans-serif;max-width:70em;margin:2em auto;padding:0 1em}"
          + "table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.2em .7em;"
          + "text-align:left}code{font-size:.9em}";

  private ReportPages() {}

  /** A summary for the page of a CI job. */
  static String summary(JsonNode report) {
    StringBuilder text = new StringBuilder("# Conformance\n\n| vendor |");
    for (String kind : KINDS) text.append(' ').append(kind).append(" |");
    text.append(" mutants | killed | by the documents alone |\n|");
    text.append(" --- |".repeat(KINDS.length + 4)).append('\n');
    for (Map.Entry<String, JsonNode> vendor : vendors(report)) {
      text.append("| ").append(vendor.getKey());
      for (String kind : KINDS) {
        text.append(" | ").append(percent(vendor.getValue().path(kind).path("share")));
      }
      JsonNode mutation = report.at("/mutation/vendors/" + vendor.getKey());
      text.append(" | ").append(mutation.path("total").asText("-"));
      text.append(" | ").append(percent(mutation.path("score")));
      text.append(" | ").append(percent(mutation.path("document_only"))).append(" |\n");
    }
    text.append('\n').append(figures(report)).append('\n');
    Findings.of(report)
        .forEach(
            finding -> {
              text.append("\n- ").append(finding.vendor()).append(' ').append(finding.kind());
              text.append(" `#").append(finding.pointer()).append("`: ").append(finding.message());
            });
    return text.append(Findings.of(report).isEmpty() ? "\nNo findings.\n" : "\n").toString();
  }

  private static String figures(JsonNode report) {
    StringBuilder text = new StringBuilder();
    JsonNode mutation = report.path("mutation");
    if (!mutation.isMissingNode()) {
      text.append("Mutants: ").append(mutation.path("total"));
      text.append(", equivalent ").append(mutation.path("equivalent"));
      text.append(", killed ").append(mutation.path("killed"));
      text.append(" (").append(percent(mutation.path("score")));
      text.append("); by the cases of the documents alone ");
      text.append(percent(mutation.path("document_only"))).append(".\n");
    }
    JsonNode suite = report.path("suite");
    text.append("Exchanges: ").append(suite.path("exchanges").asText("-"));
    text.append(", each ").append(suite.path("ms_per_exchange").asText("-")).append(" ms.\n");
    JsonNode mocks = report.path("mocks");
    text.append("Mocks: ready after ").append(mocks.path("ready_ms").asText("-"));
    text.append(" ms, ").append(mocks.path("rss_mb").asText("-")).append(" MB.\n");
    return text.toString();
  }

  /** The same as a page, with all details. */
  static String page(JsonNode report) {
    StringBuilder page = new StringBuilder();
    page.append("<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\">");
    page.append("<title>Conformance</title>\n<style>").append(STYLE).append("</style>\n");
    page.append("<h1>Conformance</h1>\n<p>");
    page.append(escape(figures(report)).replace("\n", "<br>\n")).append("</p>\n");
    page.append("<table>\n<tr><th>vendor");
    for (String kind : KINDS) page.append("<th>").append(kind);
    page.append("<th>mutants<th>equivalent<th>killed<th>by the documents alone\n");
    for (Map.Entry<String, JsonNode> vendor : vendors(report)) {
      page.append("<tr><th>").append(escape(vendor.getKey()));
      for (String kind : KINDS) {
        JsonNode finding = vendor.getValue().path(kind);
        page.append("<td>").append(percent(finding.path("share"))).append(" of ");
        page.append(finding.path("cells"));
      }
      JsonNode mutation = report.at("/mutation/vendors/" + vendor.getKey());
      page.append("<td>").append(mutation.path("total").asText("-"));
      page.append("<td>").append(mutation.path("equivalent").asText("-"));
      page.append("<td>").append(percent(mutation.path("score")));
      page.append("<td>").append(percent(mutation.path("document_only"))).append('\n');
    }
    page.append("</table>\n");
    findings(page, "Findings", Findings.of(report));
    findings(page, "Drift of a server", Findings.drift(report));
    listed(page, "Cases on which the oracles disagree", ExpectedFailures.ofCases());
    listed(page, "Mutants that cannot be told from the contract", ExpectedFailures.ofMutants());
    operators(page, report.at("/mutation/operators"));
    return page.append("</html>\n").toString();
  }

  private static void findings(StringBuilder page, String title, Iterable<Finding> findings) {
    page.append("<h2>").append(title).append("</h2>\n");
    if (!findings.iterator().hasNext()) {
      page.append("<p>None.</p>\n");
      return;
    }
    page.append("<table>\n<tr><th>vendor<th>kind<th>place in the contract<th>what\n");
    for (Finding finding : findings) {
      page.append("<tr><td>").append(escape(finding.vendor()));
      page.append("<td>").append(escape(finding.kind()));
      page.append("<td><code>#").append(escape(finding.pointer())).append("</code>");
      page.append("<td>").append(escape(finding.message())).append('\n');
    }
    page.append("</table>\n");
  }

  private static void listed(StringBuilder page, String title, ExpectedFailures expected) {
    page.append("<h2>").append(title).append("</h2>\n<table>\n<tr><th>names<th>reason\n");
    for (ExpectedFailures.Entry entry : expected.entries()) {
      page.append("<tr><td><code>").append(escape(entry.names().pattern()));
      page.append("</code><td>").append(escape(entry.reason())).append('\n');
    }
    page.append("</table>\n");
  }

  private static void operators(StringBuilder page, JsonNode operators) {
    if (operators.isEmpty()) return;
    page.append("<h2>Mutants by operator</h2>\n<table>\n");
    for (Map.Entry<String, JsonNode> finding : operators.properties()) {
      page.append("<tr><td>").append(escape(finding.getKey()));
      page.append("<td>").append(finding.getValue()).append('\n');
    }
    page.append("</table>\n");
  }

  private static Iterable<Map.Entry<String, JsonNode>> vendors(JsonNode report) {
    return report.at("/coverage/vendors").properties();
  }

  private static String percent(JsonNode share) {
    return share.isNumber()
        ? String.format(Locale.ROOT, "%.1f %%", Math.floor(share.asDouble() * 1000) / 10)
        : "-";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
