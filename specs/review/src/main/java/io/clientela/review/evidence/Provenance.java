package io.clientela.review.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Where the statements of a contract come from.
 *
 * @param sources by key, the document first, if there is one
 */
public record Provenance(
    Map<String, Source> sources,
    List<Claim> claims,
    List<Decision> decisions,
    LineNumbers furniture) {
  /**
   * Something that was read.
   *
   * @param read the day on which it was read, or a fingerprint of the document
   */
  public record Source(String key, String title, String url, String read, String sha256) {}

  public static Provenance read(Path file) {
    return of(YamlFile.read(file));
  }

  public static Provenance of(JsonNode json) {
    Map<String, Source> sources = new LinkedHashMap<>();
    json.path("sources").properties().stream()
        .filter(e -> e.getValue().isObject())
        .forEach(e -> sources.put(e.getKey(), source(e)));
    return new Provenance(
        sources,
        stream(json.path("claims")).map(Claim::of).toList(),
        stream(json.path("decisions")).map(Decision::of).toList(),
        LineNumbers.of(json.path("sources").path("document").path("furniture")));
  }

  public Decision decision(String id) {
    return decisions.stream()
        .filter(decision -> decision.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("expected a decision, found " + id));
  }

  /** The one page that the contract describes; empty if it rests on several sources. */
  public Optional<Source> document() {
    return Optional.ofNullable(sources.get("document"));
  }

  public Source source(String key) {
    return Objects.requireNonNull(sources.get(key), () -> "no source " + key);
  }

  private static Source source(Map.Entry<String, JsonNode> entry) {
    JsonNode json = entry.getValue();
    return new Source(
        entry.getKey(),
        json.path("title").asText(),
        json.path("url").asText(),
        json.path("read").asText(),
        json.path("sha256").asText());
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
