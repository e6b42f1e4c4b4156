package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** The rules of {@code sources} in provenance.yaml. */
final class SourceRules {
  private final Report report;
  private final JsonNode provenance;
  private final JsonNode sources;
  private final DocumentIndex index;

  SourceRules(Report report, JsonNode provenance, DocumentIndex index) {
    this.report = report;
    this.provenance = provenance;
    this.sources = provenance.path("sources");
    this.index = index;
  }

  void check() {
    report.check(sources.has("document"), "sources", "a document", "none");
    for (var source : sources.properties()) {
      boolean none = DocumentIndex.isNone(provenance) && source.getKey().equals("document");
      if (!none) source(source.getKey(), source.getValue());
    }
    Map<String, String> addresses = DocumentIndex.addresses(provenance);
    report.check(
        addresses.equals(index.addresses()),
        "sources",
        "the addresses " + index.addresses(),
        addresses);
    if (DocumentIndex.isNone(provenance)) {
      report.check(index.equals(DocumentIndex.none(addresses)), "sources/document", "none", index);
      report.check(!addresses.isEmpty(), "sources", "a source, as there is no document", "none");
      return;
    }
    JsonNode document = sources.path("document");
    String sha256 = document.path("sha256").asText();
    report.check(
        sha256.equals(index.sha256()), "sources/document", "sha256 " + index.sha256(), sha256);
    int lines = document.path("lines").asInt();
    // Line breaks, as wc -l counts; the last line of these documents has none.
    report.check(lines == index.breaks(), "sources/document", "lines " + index.breaks(), lines);
  }

  private void source(String name, JsonNode source) {
    String at = "sources/" + name;
    List<String> texts =
        name.equals("document") ? List.of("title", "url") : List.of("title", "url", "read");
    for (String key : texts) {
      JsonNode text = source.path(key);
      boolean there = text.isTextual() && !text.asText().isBlank();
      report.check(there, at, "a text for " + key, text.isMissingNode() ? "none" : text);
    }
    if (!name.equals("document")) {
      String read = source.path("read").asText();
      report.check(Days.isDay(read), at, "read on a day", read);
      return;
    }
    String sha256 = source.path("sha256").asText();
    report.check(sha256.matches("[0-9a-f]{64}"), at, "a sha256 of 64 hex digits", sha256);
    report.check(source.path("lines").asInt() > 0, at, "a count of lines", source.path("lines"));
  }
}
