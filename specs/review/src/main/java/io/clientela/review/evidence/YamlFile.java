package io.clientela.review.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the project in YAML, as Jackson's trees. */
public final class YamlFile {
  private static final YAMLMapper MAPPER = new YAMLMapper();

  private YamlFile() {}

  public static JsonNode parse(String yaml) {
    try {
      return MAPPER.readTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's content; a missing node if there is no such file. */
  public static JsonNode read(Path file) {
    if (!Files.exists(file)) return MissingNode.getInstance();
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
