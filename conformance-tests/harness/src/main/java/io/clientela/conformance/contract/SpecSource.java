package io.clientela.conformance.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the lines from which a bundle was made. */
public final class SpecSource {
  private static final YAMLMapper YAML = new YAMLMapper();

  private final Path specs;
  private final Map<Path, Map<String, Integer>> lines = new HashMap<>();

  /**
   * Reads the sources of the contracts.
   *
   * @param specs the folder with a folder for each vendor
   */
  public SpecSource(Path specs) {
    this.specs = specs;
  }

  /** A line of a file; the file is relative to the root of the repository. */
  public record Place(String file, int line) {}

  /**
   * Where a place of the bundle is written, or the closest place around it: a component in the file
   * of its name, all else where the references of {@code openapi.yaml} lead.
   */
  public Place of(String vendor, String pointer) {
    JsonPointer whole = JsonPointer.compile(pointer);
    return pointer.startsWith("/components/")
        ? component(vendor, whole).orElseGet(() -> followed(vendor, whole))
        : followed(vendor, whole);
  }

  private Optional<Place> component(String vendor, JsonPointer pointer) {
    String section = pointer.tail().getMatchingProperty();
    JsonPointer named = pointer.tail().tail();
    String file = named.getMatchingProperty() + ".yaml";
    return Stream.of(
            specs.resolve(vendor).resolve(section).resolve(file),
            specs.resolve("scalars").resolve(file))
        .filter(Files::exists)
        .findFirst()
        .map(found -> inside(found, named.tail()));
  }

  private Place followed(String vendor, JsonPointer pointer) {
    Path file = specs.resolve(vendor).resolve("openapi.yaml");
    JsonPointer inFile = JsonPointer.empty();
    JsonNode node = tree(file);
    for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
      JsonPointer step = JsonPointer.empty().appendProperty(rest.getMatchingProperty());
      node = node.at(step);
      if (node.isMissingNode()) break;
      inFile = inFile.append(step);
      String reference = node.path("$ref").asText();
      if (reference.isEmpty() || reference.startsWith("#")) continue;
      file = file.resolveSibling(reference).normalize();
      inFile = JsonPointer.empty();
      node = tree(file);
    }
    return place(file, inFile);
  }

  private Place inside(Path file, JsonPointer pointer) {
    JsonPointer closest = pointer;
    while (tree(file).at(closest).isMissingNode()) closest = closest.head();
    return place(file, closest);
  }

  private Place place(Path file, JsonPointer pointer) {
    int line = lines.computeIfAbsent(file, SpecSource::index).getOrDefault(pointer.toString(), 1);
    String name = specs.relativize(file).toString().replace('\\', '/');
    return new Place("specs/" + name, line);
  }

  private static JsonNode tree(Path file) {
    try {
      return YAML.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Map<String, Integer> index(Path file) {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser parser = YAML.createParser(Files.readString(file))) {
      while (parser.nextToken() != null) {
        String at = parser.getParsingContext().pathAsPointer().toString();
        lines.putIfAbsent(at, parser.currentTokenLocation().getLineNr());
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
