package io.clientela.review.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statements and decisions of a version, as hashes: enough to tell what has changed since.
 *
 * @param entries by the pointer of a claim or the id of a decision
 */
public record Snapshot(String version, Map<String, Entry> entries) {
  private static final JsonMapper SORTED =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private static final Set<String> NOT_STATED =
      Set.of(
          "title",
          "summary",
          "description",
          "example",
          "examples",
          "properties",
          "parameters",
          "requestBody",
          "responses",
          "content",
          "x-enum-descriptions",
          "x-enumDescriptions");

  /** What is stated, and the words that say it. */
  public record Entry(String states, String text) {}

  /** How an entry differs from an earlier one. */
  public enum Difference {
    ADDED,
    CHANGED,
    TEXT,
    REMOVED
  }

  public static Snapshot of(JsonNode bundle, Provenance provenance) {
    Map<String, Entry> entries = new TreeMap<>();
    Map<String, String> grades = new TreeMap<>();
    provenance.claims().forEach(claim -> grades.put(claim.at(), claim.status()));
    for (String at : ContractParts.of(bundle)) {
      JsonNode part = Pointer.resolve(bundle, at);
      String states = TextHash.of(stated(part), grades.getOrDefault(at, ""));
      String text = TextHash.of(part.path("summary").asText(), part.path("description").asText());
      entries.put(at, new Entry(states, text));
    }
    for (Decision decision : provenance.decisions()) {
      String text = TextHash.of(decision.finding(), decision.question());
      entries.put(
          decision.id(), new Entry(TextHash.of(decision.decision(), decision.status()), text));
    }
    return new Snapshot(bundle.path("info").path("version").asText(), entries);
  }

  /** What a part states, in any order, without what has an entry of its own. */
  private static String stated(JsonNode part) {
    JsonNode states = part.deepCopy();
    if (states instanceof ObjectNode object) object.remove(NOT_STATED);
    try {
      return SORTED.writeValueAsString(SORTED.treeToValue(states, Object.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree is JSON", e);
    }
  }

  /** All that are kept in a folder, the oldest version first. */
  public static List<Snapshot> readAll(Path folder) {
    if (!Files.exists(folder)) return List.of();
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Snapshot::read).sorted(Comparator.comparing(Snapshot::order)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private static Snapshot read(Path file) {
    Map<String, Entry> entries = new TreeMap<>();
    try {
      for (String row : Files.readAllLines(file)) {
        String[] cells = row.split("\t");
        entries.put(cells[0], new Entry(cells[1], cells[2]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return new Snapshot(file.getFileName().toString().replace(".tsv", ""), entries);
  }

  /** The file that {@link #readAll} reads, a row for each entry. */
  public String text() {
    return entries.entrySet().stream()
        .map(e -> e.getKey() + "\t" + e.getValue().states() + "\t" + e.getValue().text() + "\n")
        .collect(Collectors.joining());
  }

  public boolean same(Snapshot earlier, String id) {
    return Objects.equals(entries.get(id), earlier.entries.get(id));
  }

  /** What differs from an earlier version, by id. */
  public Map<String, Difference> since(Snapshot earlier) {
    Map<String, Difference> differences = new TreeMap<>();
    List<String> ids = new ArrayList<>(entries.keySet());
    ids.addAll(earlier.entries.keySet());
    for (String id : ids) {
      if (!same(earlier, id)) {
        differences.put(id, difference(entries.get(id), earlier.entries.get(id)));
      }
    }
    return differences;
  }

  private static Difference difference(@Nullable Entry now, @Nullable Entry before) {
    if (before == null) return Difference.ADDED;
    if (now == null) return Difference.REMOVED;
    return now.states().equals(before.states()) ? Difference.TEXT : Difference.CHANGED;
  }

  private static String order(Snapshot snapshot) {
    return Stream.of(snapshot.version.split("\\."))
        .map(number -> "%09d".formatted(Integer.parseInt(number)))
        .collect(Collectors.joining("."));
  }
}
