package io.clientela.cli.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.cli.file.ForeignLineException;
import io.clientela.cli.language.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One object in JSON of which every member has to be known, there once, and of its type. */
final class JournalJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final ObjectNode rest;

  private JournalJson(ObjectNode rest) {
    this.rest = rest;
  }

  /** A line of JSON in ASCII, which holds exactly even what UTF-8 cannot. */
  static String line(ObjectNode object) {
    try {
      return JSON.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an object has no JSON form", e);
    }
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static JournalJson parse(String line) throws ForeignLineException {
    try {
      return of(JSON.readTree(line), "");
    } catch (JsonProcessingException e) {
      throw new ForeignLineException(Texts.of("is not one object in JSON"));
    }
  }

  /** Whether a line is the beginning of one in JSON. */
  static boolean isCut(String line) {
    try {
      JSON.readTree(line);
      return false;
    } catch (JsonProcessingException e) {
      return e instanceof JsonEOFException || line.endsWith(","); // which Jackson tells apart
    }
  }

  private static JournalJson of(JsonNode node, String path) throws ForeignLineException {
    if (node instanceof ObjectNode object) return new JournalJson(object);
    throw new ForeignLineException(path + Texts.of("is not one object in JSON"));
  }

  boolean has(String name) {
    return rest.has(name);
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    rest.fieldNames().forEachRemaining(names::add);
    return names;
  }

  JsonNode take(String name) throws ForeignLineException {
    JsonNode value = rest.remove(name);
    if (value == null) throw new ForeignLineException(name + ": " + Texts.of("is missing"));
    return value;
  }

  JournalJson object(String name) throws ForeignLineException {
    return of(take(name), name + ": ");
  }

  String text(String name) throws ForeignLineException {
    JsonNode value = take(name);
    if (value.isTextual()) return value.textValue();
    throw new ForeignLineException(name + ": " + Texts.of("is not text"));
  }

  @Nullable String textIfThere(String name) throws ForeignLineException {
    return rest.has(name) ? text(name) : null;
  }

  boolean flag(String name) throws ForeignLineException {
    JsonNode value = take(name);
    if (value.isBoolean()) return value.booleanValue();
    throw new ForeignLineException(name + ": " + Texts.of("is neither true nor false"));
  }

  /** Refuses whatever was not taken. */
  void end() throws ForeignLineException {
    if (!rest.isEmpty()) throw new ForeignLineException(Texts.of("has a member that is not known"));
  }
}
