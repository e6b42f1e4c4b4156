package io.clientela.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A committed list of cases or mutants that are not as they should be, with reasons. */
final class KnownGaps {
  private final List<Entry> entries = new ArrayList<>();

  /** What an entry covers, and why it is there. */
  record Entry(Pattern names, String reason) {}

  private KnownGaps(JsonNode list, String key) {
    for (JsonNode entry : list) {
      Pattern names = Pattern.compile(entry.get(key).asText());
      entries.add(new Entry(names, entry.get("reason").asText()));
    }
  }

  /** The cases on which Prism and the schema oracle disagree. */
  static KnownGaps ofCases() {
    return read("known-gaps.yaml", "cases");
  }

  /** The mutants that change nothing that could be seen on the wire. */
  static KnownGaps ofMutants() {
    return read("equivalent-mutants.yaml", "mutants");
  }

  private static KnownGaps read(String resource, String key) {
    try (InputStream in = KnownGaps.class.getResourceAsStream(resource)) {
      return new KnownGaps(new YAMLMapper().readTree(in), key);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** The entry that covers a name. */
  Optional<Entry> of(String name) {
    return entries.stream().filter(entry -> entry.names().matcher(name).matches()).findFirst();
  }

  boolean has(String name) {
    return of(name).isPresent();
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }
}
