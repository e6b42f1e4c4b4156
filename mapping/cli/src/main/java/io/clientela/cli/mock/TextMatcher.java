package io.clientela.cli.mock;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One of WireMock's matchers of a text: those that the mappings have. */
interface TextMatcher {
  /**
   * Whether it matches.
   *
   * @param text null if there is none
   */
  boolean matches(@Nullable String text);

  /**
   * Reads a matcher.
   *
   * @throws IllegalArgumentException if it is one that the mappings do not have
   */
  static TextMatcher of(JsonNode json) {
    Map.Entry<String, JsonNode> first = json.properties().iterator().next();
    JsonNode value = first.getValue();
    return switch (first.getKey()) {
      case "absent" -> text -> text == null;
      case "contains" -> text -> text != null && text.contains(value.asText());
      case "matches" -> regex(value.asText());
      case "matchesJsonSchema" -> new SchemaMatcher(value);
      case "not" -> not(of(value));
      case "and" -> all(each(value));
      case "or" -> any(each(value));
      default -> throw new IllegalArgumentException("expected a known matcher, found " + json);
    };
  }

  private static TextMatcher regex(String regex) {
    Pattern pattern = Pattern.compile(regex, Pattern.DOTALL);
    return text -> text != null && pattern.matcher(text).matches();
  }

  private static TextMatcher not(TextMatcher matcher) {
    return text -> !matcher.matches(text);
  }

  private static TextMatcher all(List<TextMatcher> matchers) {
    return text -> matchers.stream().allMatch(it -> it.matches(text));
  }

  private static TextMatcher any(List<TextMatcher> matchers) {
    return text -> matchers.stream().anyMatch(it -> it.matches(text));
  }

  private static List<TextMatcher> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(TextMatcher::of).toList();
  }
}
