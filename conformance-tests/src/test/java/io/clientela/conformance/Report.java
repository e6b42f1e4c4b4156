package io.clientela.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The report of a run: {@code report.json}, and a page and a summary made from it. */
final class Report {
  private static final Path FOLDER = Path.of("target", "conformance");
  private static final Path JSON = FOLDER.resolve("report.json");

  private Report() {}

  /** Sets a section, whatever it was before, and writes everything anew. */
  static synchronized void section(String name, JsonNode content) {
    try {
      Files.createDirectories(FOLDER);
      ObjectNode report =
          Files.exists(JSON)
              ? (ObjectNode) Json.read(Files.readString(JSON))
              : Json.MAPPER.createObjectNode();
      report.set(name, content);
      Files.writeString(
          JSON, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n");
      Files.writeString(FOLDER.resolve("summary.md"), ReportPages.summary(report));
      Files.writeString(FOLDER.resolve("index.html"), ReportPages.page(report));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the report", e);
    }
  }
}
