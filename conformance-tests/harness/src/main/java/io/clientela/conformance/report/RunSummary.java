package io.clientela.conformance.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;

/** A report of a run in Markdown, for the page of a CI job. */
final class RunSummary {
  static final String[] KINDS = {"operations", "parameters", "properties", "keywords", "methods"};

  private RunSummary() {}

  static String of(JsonNode report) {
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
    if (report.has("evidence")) text.append('\n').append(evidence(report));
    text.append('\n').append(figures(report)).append('\n');
    Findings.of(report)
        .forEach(
            finding -> {
              text.append("\n- ").append(finding.vendor()).append(' ').append(finding.kind());
              text.append(" `#").append(finding.pointer()).append("`: ").append(finding.message());
            });
    return text.append(Findings.of(report).isEmpty() ? "\nNo findings.\n" : "\n").toString();
  }

  private static String evidence(JsonNode report) {
    StringBuilder text = new StringBuilder("| vendor | claims |");
    for (String status : ContractEvidence.STATUSES) text.append(' ').append(status).append(" |");
    text.append("\n|").append(" --- |".repeat(ContractEvidence.STATUSES.size() + 2)).append('\n');
    for (Map.Entry<String, JsonNode> vendor : report.at("/evidence/vendors").properties()) {
      text.append("| ").append(vendor.getKey());
      text.append(" | ").append(vendor.getValue().path("claims").asText()).append(" |");
      for (String status : ContractEvidence.STATUSES) {
        text.append(' ').append(countAndShare(vendor.getValue(), status)).append(" |");
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** A count of claims with its share of them all, such as {@code 12 (40 %)}. */
  static String countAndShare(JsonNode counts, String status) {
    long all = counts.path("claims").asLong();
    long some = counts.path(status).asLong();
    return all == 0 ? "0" : some + " (" + Math.round(100.0 * some / all) + " %)";
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

  static Iterable<Map.Entry<String, JsonNode>> vendors(JsonNode report) {
    return report.at("/coverage/vendors").properties();
  }

  static String percent(JsonNode share) {
    return share.isNumber()
        ? String.format(Locale.ROOT, "%.1f %%", Math.floor(share.asDouble() * 1000) / 10)
        : "-";
  }
}
