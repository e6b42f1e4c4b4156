package io.clientela.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.page.Trend;
import io.clientela.conformance.report.Sarif;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a report. */
final class Reports {
  private Reports() {}

  /**
   * Makes the folder, so that no call is made whose report could not be written.
   *
   * @throws UsageException if it cannot be written to
   */
  static void prepare(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".clientela-", ""));
    } catch (IOException e) {
      throw new UsageException("cannot write to " + folder + ": " + Reasons.ofFile(e));
    }
  }

  /**
   * Makes sure that a file can be written, before anything is called.
   *
   * @throws UsageException if it cannot
   */
  static void prepareFile(Path file) {
    if (Files.isDirectory(file)) {
      throw new UsageException("expected a file, found the folder " + file);
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) prepare(folder);
  }

  /**
   * Writes all files into a folder.
   *
   * @param base what comes before the contract's paths
   * @param credential not to be in any file
   * @throws UsageException if a file cannot be written
   */
  static void write(
      CheckResult result, @Nullable Trend trend, Path folder, String base, String credential) {
    BundlePlaces places = new BundlePlaces(result.contract());
    Map<String, String> files = new LinkedHashMap<>();
    files.put("report.json", JsonReport.of(result));
    files.put("junit.xml", JUnitXml.of(result));
    files.put("check.sarif", Json.write(sarif(result, places)) + "\n");
    files.put("check.har", HarFile.masked(base, credential).of(result.judged()));
    files.put("summary.md", MarkdownSummary.of(result, trend));
    files.put("index.html", CheckPage.of(result, trend, places));
    Redaction redaction = new Redaction(credential);
    files.forEach((name, text) -> write(folder.resolve(name), redaction.of(text)));
  }

  private static JsonNode sarif(CheckResult result, BundlePlaces places) {
    return Sarif.of(
        result.findings(), "clientela-conformance", it -> places.of(it.pointer()), it -> "error");
  }

  /** Writes a file at once: another check that writes to the same place never mixes with it. */
  static void write(Path file, String text) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      boolean special = Files.exists(file) && !Files.isRegularFile(file);
      if (folder == null || special) {
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return;
      }
      Files.createDirectories(folder);
      Path whole = Files.createTempFile(folder, ".clientela-", "");
      try {
        Files.writeString(whole, text, StandardCharsets.UTF_8);
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(whole);
      }
    } catch (IOException e) {
      throw new UsageException("cannot write " + file + ": " + Reasons.ofFile(e));
    }
  }
}
