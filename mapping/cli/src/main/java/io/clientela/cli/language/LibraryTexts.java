package io.clientela.cli.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of libraries, which come with their values in them: found again by the pattern that the
 * English text is, with {@code %s} where there may be anything. Values are translated too.
 */
final class LibraryTexts {
  private static final String VALUE = "%s";
  private static final String FOUND = ", found ";

  private final Map<String, String> texts = new HashMap<>();
  private final List<Template> templates = new ArrayList<>();

  private record Template(Pattern english, String text) {}

  LibraryTexts(JsonNode json) {
    json.properties().forEach(it -> add(it.getKey(), it.getValue().asText()));
  }

  private void add(String english, String text) {
    if (!english.contains(VALUE)) {
      texts.put(english, text);
      return;
    }
    String[] parts = english.split(VALUE, -1);
    StringBuilder regex = new StringBuilder(Pattern.quote(parts[0]));
    for (int i = 1; i < parts.length; i++) regex.append("(.*?)").append(Pattern.quote(parts[i]));
    templates.add(new Template(Pattern.compile(regex.toString(), Pattern.DOTALL), text));
  }

  String text(String english) {
    String known = texts.get(english);
    if (known != null) return known;
    // what stands behind it is the shape of a value, which is no text
    int found = english.lastIndexOf(FOUND);
    if (found >= 0) {
      String rule = english.substring(0, found);
      String told = text(rule);
      if (!told.equals(rule)) {
        return told + Texts.of(", found %s", english.substring(found + FOUND.length()));
      }
    }
    for (Template it : templates) {
      Matcher matcher = it.english.matcher(english);
      if (matcher.matches()) return filled(it.text, matcher);
    }
    return english;
  }

  private String filled(String text, Matcher values) {
    Object[] translated = new Object[values.groupCount()];
    for (int i = 0; i < translated.length; i++) translated[i] = text(values.group(i + 1));
    return text.formatted(translated);
  }
}
