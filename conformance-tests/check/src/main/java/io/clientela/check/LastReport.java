package io.clientela.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.page.Trend;
import io.clientela.conformance.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The findings of an earlier check, from its {@code report.json}. */
final class LastReport {
  private final List<String> findings = new ArrayList<>();

  private LastReport(JsonNode list) {
    for (JsonNode it : list) {
      findings.add(text(it.path("pointer").asText(), it.path("message").asText()));
    }
  }

  /**
   * Reads a report.
   *
   * @throws UsageException if it is none of this vendor
   */
  static LastReport read(Path file, String vendor) {
    try {
      JsonNode report = Json.MAPPER.readTree(Files.readAllBytes(file));
      String found = report.path("vendor").asText("");
      if (!found.equals(vendor) || !report.path("findings").isArray()) {
        throw new UsageException("--last: expected a report.json of a check of " + vendor);
      }
      return new LastReport(report.path("findings"));
    } catch (JsonProcessingException e) {
      throw new UsageException("--last: expected a report.json in " + file + ", found no JSON");
    } catch (IOException e) {
      throw new UsageException("--last: cannot read " + file + ": " + Reasons.ofFile(e));
    }
  }

  /** What has changed since. */
  Trend until(CheckResult result) {
    return Trend.of(findings, result.findings().stream().map(LastReport::text).toList());
  }

  static String text(Finding finding) {
    return text(finding.pointer(), finding.message());
  }

  private static String text(String pointer, String message) {
    return message + ", at #" + pointer;
  }
}
