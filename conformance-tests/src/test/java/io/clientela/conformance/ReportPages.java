package io.clientela.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;

/** What people read of a report: a Markdown summary and one page of HTML without scripts. */
final class ReportPages {
  private static final String[] KINDS = {"operations", "parameters", "properties", "keywords"};

  private ReportPages() {}

  /** A summary for the page of a CI job. */
  static String summary(JsonNode report) {
    StringBuilder text = new StringBuilder("# Conformance\n\n");
    text.append("| vendor | operations | parameters | properties | keywords | mutation |\n");
    text.append("| --- | --- | --- | --- | --- | --- |\n");
    for (Map.Entry<String, JsonNode> vendor : vendors(report)) {
      text.append("| ").append(vendor.getKey());
      for (String kind : KINDS) {
        text.append(" | ").append(percent(vendor.getValue().path(kind).path("share")));
      }
      JsonNode mutation = report.at("/mutation/vendors/" + vendor.getKey() + "/score");
      text.append(" | ").append(percent(mutation)).append(" |\n");
    }
    JsonNode mutation = report.path("mutation");
    if (!mutation.isMissingNode()) {
      text.append("\nMutants: ").append(mutation.path("total")).append(", killed ");
      text.append(mutation.path("killed")).append(" (").append(percent(mutation.path("score")));
      text.append("); by the document-derived cases alone ");
      text.append(percent(mutation.path("document_only"))).append(".\n");
      mutation
          .path("survivors")
          .forEach(one -> text.append("- survived: ").append(one).append('\n'));
    }
    return text.toString();
  }

  /** The same with all details. */
  static String page(JsonNode report) {
    StringBuilder page = new StringBuilder();
    page.append("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">");
    page.append("<title>Conformance</title><style>body{font:15px/1.5 system-ui,sans-serif;");
    page.append("max-width:70em;margin:2em auto;padding:0 1em}table{border-collapse:collapse}");
    page.append("td,th{border:1px solid #bbb;padding:.2em .7em;text-align:left}");
    page.append("code{font-size:.9em}</style><h1>Conformance</h1><table><tr><th>vendor");
    for (String kind : KINDS) page.append("<th>").append(kind);
    page.append("<th>mutation score");
    for (Map.Entry<String, JsonNode> vendor : vendors(report)) {
      page.append("<tr><th>").append(escape(vendor.getKey()));
      for (String kind : KINDS) {
        JsonNode one = vendor.getValue().path(kind);
        page.append("<td>").append(percent(one.path("share"))).append(" of ");
        page.append(one.path("cells"));
      }
      JsonNode score = report.at("/mutation/vendors/" + vendor.getKey() + "/score");
      page.append("<td>").append(percent(score));
    }
    page.append("</table>");
    for (Map.Entry<String, JsonNode> vendor : vendors(report)) {
      for (String kind : KINDS) {
        list(
            page,
            "Not seen: " + kind + " of " + vendor.getKey(),
            vendor.getValue().path(kind).path("missing"));
      }
    }
    list(page, "Mutants that survived", report.at("/mutation/survivors"));
    list(page, "Drift", report.at("/drift/findings"));
    page.append("<h2>Figures</h2><pre>");
    for (String section : new String[] {"mocks", "suite"}) {
      page.append(escape(section + ": " + report.path(section))).append('\n');
    }
    return page.append("</pre></html>\n").toString();
  }

  private static void list(StringBuilder page, String title, JsonNode items) {
    if (items.isEmpty()) return;
    page.append("<h2>").append(escape(title)).append("</h2><ul>");
    for (JsonNode item : items) {
      String text = item.isTextual() ? item.asText() : item.toString();
      page.append("<li><code>").append(escape(text)).append("</code>");
    }
    page.append("</ul>");
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
