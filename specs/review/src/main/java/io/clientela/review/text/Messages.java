package io.clientela.review.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.review.evidence.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the pages themselves say in one language. */
public final class Messages {
  private static final Pattern VALUE = Pattern.compile("\\{[0-9]}");

  private final String language;
  private final Map<String, String> texts;

  private Messages(String language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  public static Messages of(String language) {
    Map<String, String> texts = new LinkedHashMap<>();
    try (InputStream in =
        Messages.class.getResourceAsStream("/io/clientela/review/messages/" + language + ".yaml")) {
      if (in != null) {
        JsonNode yaml = YamlFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        yaml.properties().forEach(e -> texts.put(e.getKey(), e.getValue().asText()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the messages in " + language, e);
    }
    return new Messages(language, texts);
  }

  public String language() {
    return language;
  }

  /** The message with its values. */
  public String text(String key, Object... values) {
    String text = texts.get(key);
    if (text == null) throw new IllegalArgumentException(language + " has no message " + key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** What these lack, or have that English has not, or say with other values. */
  List<String> problems(Messages english) {
    List<String> problems = new ArrayList<>();
    var keys = new TreeSet<>(english.texts.keySet());
    keys.addAll(texts.keySet());
    for (String key : keys) {
      String wanted = values(english.texts.get(key));
      String found = values(texts.get(key));
      if (wanted.equals(found)) continue;
      problems.add(
          "messages/%s.yaml: %s: expected %s, found %s".formatted(language, key, wanted, found));
    }
    return problems;
  }

  private static String values(@org.jspecify.annotations.Nullable String text) {
    if (text == null || text.isBlank()) return "no text";
    var values = new TreeSet<String>();
    VALUE.matcher(text).results().forEach(match -> values.add(match.group()));
    return "a text with the values " + values;
  }
}
