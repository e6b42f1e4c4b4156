package io.clientela.conformance.changes;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clientela.conformance.contract.Contract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edit of a contract with what it does to clients, as {@code edits.yaml} has it.
 *
 * @param to what is put at the pointer; null takes away what is there
 */
public record Edit(
    @JsonProperty("edit") String name,
    String vendor,
    String at,
    @Nullable JsonNode to,
    Impact impact,
    Direction direction,
    String rule) {
  /** All edits of the file. */
  public static List<Edit> all() {
    YAMLMapper yaml =
        YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();
    try (InputStream in = Edit.class.getResourceAsStream("edits.yaml")) {
      return yaml.readValue(in, new TypeReference<List<Edit>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read edits.yaml", e);
    }
  }

  /** The contract with the edit. */
  public Contract applied() {
    JsonNode root = Contract.of(vendor).root().deepCopy();
    JsonPointer pointer = JsonPointer.compile(at);
    JsonNode parent = root.at(pointer.head());
    if (parent instanceof ArrayNode array) {
      array.remove(pointer.last().getMatchingIndex());
    } else if (to == null) {
      ((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
    } else {
      ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), to);
    }
    return new Contract(vendor, root);
  }

  @Override
  public String toString() {
    return name;
  }
}
