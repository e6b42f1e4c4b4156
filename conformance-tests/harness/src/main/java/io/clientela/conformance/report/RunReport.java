package io.clientela.conformance.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The report of a run, that is, of this JVM: {@code report.json}, and what is made from it alone
 * for others to read. What an earlier run left in the folder has no part in it.
 */
public final class RunReport {
  /** Where the report of this run is written. */
  public static final Path FOLDER =
      Path.of(System.getProperty("conformance.report", "target/conformance"));

  private static final String JSON = "report.json";

  private static final ObjectNode SECTIONS = Json.MAPPER.createObjectNode();

  private RunReport() {}

  /** Sets a section, whatever it was before, and writes everything anew. */
  public static synchronized void section(String name, JsonNode content) {
    SECTIONS.set(name, content);
    files(SECTIONS).forEach(RunReport::write);
  }

  /** Adds to a section, member by member, and writes everything anew. */
  public static synchronized void add(String name, ObjectNode content) {
    merge(SECTIONS.withObjectProperty(name), content);
    files(SECTIONS).forEach(RunReport::write);
  }

  private static void merge(ObjectNode into, ObjectNode content) {
    for (Map.Entry<String, JsonNode> entry : content.properties()) {
      boolean both = into.path(entry.getKey()).isObject() && entry.getValue().isObject();
      if (both) {
        merge((ObjectNode) into.get(entry.getKey()), (ObjectNode) entry.getValue());
      } else {
        into.set(entry.getKey(), entry.getValue());
      }
    }
  }

  private static Map<String, String> files(JsonNode report) {
    String last = System.getProperty("conformance.last");
    return files(report, last == null ? null : Json.read(text(Path.of(last))));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the last report, " + file, e);
    }
  }

  /**
   * The files of a report, by name.
   *
   * @param last an earlier {@code report.json}, from which changes are told; null for none
   */
  public static Map<String, String> files(JsonNode report, @Nullable JsonNode last) {
    JsonNode ordered = ordered(report);
    return Map.of(
        JSON,
        ordered.toPrettyString() + "\n",
        "summary.md",
        RunSummary.of(ordered),
        "index.html",
        RunPage.of(ordered, last),
        "contract.sarif",
        Json.write(Sarif.of(Findings.of(ordered))) + "\n");
  }

  /** The sections by name: which test comes first must not show. */
  private static JsonNode ordered(JsonNode report) {
    ObjectNode ordered = Json.MAPPER.createObjectNode();
    report.properties().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry -> {
              boolean object = entry.getValue().isObject();
              ordered.set(entry.getKey(), object ? ordered(entry.getValue()) : entry.getValue());
            });
    return ordered;
  }

  /** Writes a file of the report. */
  public static void write(String name, String text) {
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + name, e);
    }
  }
}
