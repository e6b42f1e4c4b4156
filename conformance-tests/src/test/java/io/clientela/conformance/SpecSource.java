package io.clientela.conformance;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the lines from which a bundle was made. */
final class SpecSource {
  private static final YAMLMapper YAML = new YAMLMapper();

  private final Path specs;
  private final Map<Path, Map<String, Integer>> lines = new HashMap<>();

  /**
   * Reads the sources of the contracts.
   *
   * @param specs the folder with a folder for each vendor
   */
  SpecSource(Path specs) {
    this.specs = specs;
  }

  /** A line of a file; the file is relative to the root of the repository. */
  record Place(String file, int line) {}

  /**
   * Where a place of the bundle is written, or the closest place around it: a component in the file
   * of its name, all else where the references of {@code openapi.yaml} lead.
   */
  Place of(String vendor, String pointer) {
    Path file = specs.resolve(vendor).resolve("openapi.yaml");
    JsonPointer rest = JsonPointer.compile(pointer);
    JsonPointer inFile = JsonPointer.empty();
    if (pointer.startsWith("/components/")) {
      String section = rest.tail().getMatchingProperty();
      String name = rest.tail().tail().getMatchingProperty();
      List<Path> candidates =
          List.of(
              specs.resolve(vendor).resolve(section).resolve(name + ".yaml"),
              specs.resolve("scalars").resolve(name + ".yaml"));
      for (Path candidate : candidates) {
        if (Files.exists(candidate)) return inside(candidate, rest.tail().tail().tail());
      }
    }
    JsonNode node = tree(file);
    while (!rest.matches()) {
      JsonNode next = node.at(rest.head() == null ? rest : step(rest));
      if (next.isMissingNode()) break;
      inFile = inFile.append(step(rest));
      rest = rest.tail();
      node = next;
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

  private static JsonPointer step(JsonPointer pointer) {
    return JsonPointer.empty().appendProperty(pointer.getMatchingProperty());
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
