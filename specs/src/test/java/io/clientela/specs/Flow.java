package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes YAML on one line, as provenance.yaml has its states: {@code {type: [string, 'null']}}. */
final class Flow {
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z$/_][A-Za-z0-9$/_.+-]*(?:: ?//[A-Za-z0-9$/_.{}-]+)?");
  private static final Pattern WORD = Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n|~");

  private Flow() {}

  static String text(JsonNode node) {
    if (node.isObject()) {
      return node.properties().stream()
          .map(entry -> scalar(entry.getKey()) + ": " + text(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node.isArray()) {
      return node.valueStream().map(Flow::text).collect(Collectors.joining(", ", "[", "]"));
    }
    return node.isTextual() ? scalar(node.asText()) : node.toString();
  }

  private static String scalar(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !WORD.matcher(text).matches();
    return plain ? text : "'" + text.replace("'", "''") + "'";
  }
}
