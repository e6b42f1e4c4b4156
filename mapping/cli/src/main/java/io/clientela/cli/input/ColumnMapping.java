package io.clientela.cli.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of somebody's own file mean.
 *
 * @param columns our name of each column by the file's own, empty for a column to be left out
 * @param constants the same value for every customer, by our name of the column
 */
public record ColumnMapping(Map<String, Optional<String>> columns, Map<String, String> constants) {
  /** The file's columns have our names. */
  public static final ColumnMapping NONE = new ColumnMapping(Map.of(), Map.of());

  /** Copies the maps. */
  public ColumnMapping {
    columns = Map.copyOf(columns);
    constants = Map.copyOf(constants);
  }

  /**
   * Reads a YAML file with the keys {@code columns} (own name: our name, or nothing to leave it
   * out) and {@code constants} (our name: value).
   *
   * @throws UnusableInputException if it is no such file or names unknown columns
   */
  public static ColumnMapping read(Path file) {
    try {
      return of(file, new YAMLMapper().readTree(file.toFile()));
    } catch (IOException e) {
      String where = e.getMessage() == null ? "" : ": " + e.getMessage().lines().findFirst().get();
      throw new UnusableInputException(file + " is not readable YAML" + where);
    }
  }

  private static ColumnMapping of(Path file, JsonNode root) {
    List<String> problems = new ArrayList<>();
    Map<String, Optional<String>> columns = new LinkedHashMap<>();
    Map<String, String> constants = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> part : root.properties()) {
      switch (part.getKey()) {
        case "columns" ->
            part.getValue()
                .properties()
                .forEach(it -> columns.put(it.getKey(), name(it.getValue())));
        case "constants" ->
            part.getValue()
                .properties()
                .forEach(it -> constants.put(it.getKey(), it.getValue().asText()));
        default -> problems.add(part.getKey() + " (expected columns or constants)");
      }
    }
    columns
        .values()
        .forEach(it -> it.filter(name -> !Columns.isKnown(name)).ifPresent(problems::add));
    constants.keySet().stream().filter(name -> !Columns.isKnown(name)).forEach(problems::add);
    if (root.properties().isEmpty()) problems.add("nothing (expected columns or constants)");
    if (problems.isEmpty()) return new ColumnMapping(columns, constants);
    throw new UnusableInputException(
        file + " names what is not known: " + String.join(", ", problems));
  }

  private static Optional<String> name(JsonNode value) {
    return value.isNull() ? Optional.empty() : Optional.of(value.asText());
  }
}
