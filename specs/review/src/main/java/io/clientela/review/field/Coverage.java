package io.clientela.review.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the last run of the conformance suite saw of one vendor's contract. */
public record Coverage(int properties, int propertiesSeen, int keywords, int keywordsSeen) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * Reads what the suite reports.
   *
   * @param report report.json of the suite
   * @return empty if the suite has not run, or not for this vendor
   */
  public static Optional<Coverage> read(Path report, String vendor) {
    if (!Files.exists(report)) return Optional.empty();
    try {
      JsonNode coverage =
          JSON.readTree(report.toFile()).path("coverage").path("vendors").path(vendor);
      if (coverage.isMissingNode()) return Optional.empty();
      JsonNode properties = coverage.path("properties");
      JsonNode keywords = coverage.path("keywords");
      return Optional.of(
          new Coverage(
              properties.path("cells").asInt(),
              properties.path("seen").asInt(),
              keywords.path("cells").asInt(),
              keywords.path("seen").asInt()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + report, e);
    }
  }
}
