package io.clientela.review.answer;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads YAML that a stranger sent: plain maps of texts, small, and nothing else. */
final class HarmlessYaml {
  private static final int MOST_BYTES = 256 * 1024;
  private static final int MOST_LEVELS = 3;
  private static final YAMLMapper MAPPER =
      new YAMLMapper(
          YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  private HarmlessYaml() {}

  /**
   * Reads a file.
   *
   * @throws RefusedAnswersException if it is too big, not UTF-8, not YAML, or more than plain maps
   */
  static JsonNode read(Path file) {
    try {
      long size = Files.size(file);
      if (size > MOST_BYTES) throw refused("at most " + MOST_BYTES + " bytes", size + " bytes");
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      check(text);
      return MAPPER.readTree(text);
    } catch (CharacterCodingException e) {
      throw refused("a file in UTF-8", "other bytes");
    } catch (IOException e) {
      throw refused("a YAML file", e.getClass().getSimpleName());
    }
  }

  private static void check(String text) throws IOException {
    int level = 0;
    boolean ended = false;
    try (YAMLParser parser = (YAMLParser) MAPPER.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (ended) throw refused("one document", "a second one");
        if (isMoreThanText(parser)) throw refused("plain values", "an anchor, an alias or a tag");
        if (token.isStructStart()) level++;
        if (token.isStructEnd()) level--;
        if (level > MOST_LEVELS) throw refused("at most " + MOST_LEVELS + " levels", "more");
        if (token == JsonToken.START_ARRAY) throw refused("maps", "a list");
        ended = level == 0;
      }
    }
  }

  private static boolean isMoreThanText(YAMLParser parser) throws IOException {
    return parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null;
  }

  private static RefusedAnswersException refused(String expected, String found) {
    return new RefusedAnswersException(List.of("expected " + expected + ", found " + found));
  }
}
