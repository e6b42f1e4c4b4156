package io.clientela.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.report.Sarif;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a report. */
final class Reports {
  private Reports() {}

  /**
   * Writes all files into a folder, which is made if need be.
   *
   * @param base what comes before the contract's paths
   * @param credential not to be in any file
   * @throws UsageException if a file cannot be written
   */
  static void write(CheckResult result, Path folder, String base, String credential) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("junit.xml", JUnitXml.of(result));
    files.put("check.sarif", Json.write(sarif(result)) + "\n");
    files.put("check.har", new HarFile(base, credential, MaskedBody::of).of(result.judged()));
    files.put("summary.md", MarkdownSummary.of(result));
    files.put("index.html", HtmlPage.of(result));
    files.put("report.json", JsonReport.of(result));
    files.forEach((name, text) -> write(folder.resolve(name), text));
  }

  private static JsonNode sarif(CheckResult result) {
    BundlePlaces places = new BundlePlaces(result.contract());
    return Sarif.of(
        result.findings(), "clientela-conformance", it -> places.of(it.pointer()), it -> "error");
  }

  static void write(Path file, String text) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) Files.createDirectories(folder);
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException("cannot write " + file + ": " + Reasons.of(e));
    }
  }
}
