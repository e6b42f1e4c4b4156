package io.clientela.cli.mock;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mapping of WireMock: the requests it is for, and what is answered to them. */
final class StubMapping {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  private final int priority;
  private final JsonNode response;
  private final List<Condition> conditions = new ArrayList<>();

  private interface Condition {
    boolean holds(StubRequest request);
  }

  /**
   * Reads a mapping.
   *
   * @throws IllegalArgumentException if it has a condition that the mappings do not have
   */
  StubMapping(JsonNode json) {
    this.priority = json.get("priority").asInt();
    this.response = json.get("response");
    for (Map.Entry<String, JsonNode> entry : json.get("request").properties()) {
      JsonNode value = entry.getValue();
      switch (entry.getKey()) {
        case "method" -> method(value.asText());
        case "urlPath" -> conditions.add(request -> request.path().equals(value.asText()));
        case "urlPattern" -> url(Pattern.compile(value.asText()));
        case "urlPathTemplate" -> template(value.asText(), json.path("request"));
        case "pathParameters" -> {} // with their template
        case "headers" -> values(value, StubRequest::header);
        case "queryParameters" -> values(value, StubRequest::parameter);
        case "bodyPatterns" -> value.forEach(this::body);
        case "multipartPatterns" -> value.forEach(this::part);
        default -> throw new IllegalArgumentException("unknown condition " + entry);
      }
    }
  }

  int priority() {
    return priority;
  }

  JsonNode response() {
    return response;
  }

  boolean isFor(StubRequest request) {
    return conditions.stream().allMatch(condition -> condition.holds(request));
  }

  private void method(String method) {
    if (!method.equals("ANY")) conditions.add(request -> request.method().equals(method));
  }

  private void url(Pattern pattern) {
    conditions.add(request -> pattern.matcher(request.path()).matches());
  }

  private void template(String template, JsonNode request) {
    List<TextMatcher> parameters = new ArrayList<>();
    StringBuilder regex = new StringBuilder();
    int last = 0;
    for (Matcher name = VARIABLE.matcher(template); name.find(); last = name.end()) {
      regex.append(Pattern.quote(template.substring(last, name.start()))).append("([^/]+)");
      JsonNode matcher = request.path("pathParameters").path(name.group(1));
      parameters.add(matcher.isMissingNode() ? text -> true : TextMatcher.of(matcher));
    }
    regex.append(Pattern.quote(template.substring(last)));
    Pattern pattern = Pattern.compile(regex.toString());
    conditions.add(
        one -> {
          Matcher path = pattern.matcher(one.path());
          if (!path.matches()) return false;
          for (int i = 0; i < parameters.size(); i++) {
            if (!parameters.get(i).matches(path.group(i + 1))) return false;
          }
          return true;
        });
  }

  /** One of the values matches; where there is none, no value does. */
  private void values(JsonNode matchers, ValuesOf source) {
    for (Map.Entry<String, JsonNode> entry : matchers.properties()) {
      TextMatcher matcher = TextMatcher.of(entry.getValue());
      conditions.add(
          request -> {
            List<String> values = source.of(request, entry.getKey());
            return values.isEmpty()
                ? matcher.matches(null)
                : values.stream().anyMatch(matcher::matches);
          });
    }
  }

  private interface ValuesOf {
    List<String> of(StubRequest request, String name);
  }

  private void body(JsonNode json) {
    TextMatcher matcher = TextMatcher.of(json);
    conditions.add(request -> matcher.matches(request.body()));
  }

  /** One of the parts has such headers and such a body. */
  private void part(JsonNode json) {
    TextMatcher header = TextMatcher.of(json.at("/headers/Content-Disposition"));
    TextMatcher body = TextMatcher.of(json.at("/bodyPatterns/0"));
    conditions.add(
        request ->
            request.parts().stream()
                .anyMatch(part -> header.matches(part.headers()) && body.matches(part.body())));
  }
}
