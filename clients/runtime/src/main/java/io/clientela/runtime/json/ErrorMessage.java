package io.clientela.runtime.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What an error response says to a person, as one text of bounded length. */
public final class ErrorMessage {
  /** Longest text in characters; what is beyond is left out. */
  static final int LIMIT = 2_000;

  /** Where many APIs put their reason; looked at behind the vendor's own properties. */
  private static final List<String> CUSTOMARY = List.of("error", "errors", "message", "detail");

  private final StringBuilder text = new StringBuilder();

  private ErrorMessage() {}

  /**
   * The text under the first of the properties, and behind them the customary ones, that holds
   * some; null if there is none. A bare number or boolean there is a flag and no text.
   */
  public static @Nullable String named(JsonElement response, List<String> properties) {
    if (!(response instanceof JsonObject members)) return null;
    String text = first(members, properties);
    return text == null ? first(members, CUSTOMARY) : text;
  }

  private static @Nullable String first(JsonObject members, List<String> properties) {
    for (String property : properties) {
      JsonElement value = members.get(property);
      boolean flag = value instanceof JsonPrimitive primitive && !primitive.isString();
      String text = value == null || flag ? null : all(value);
      if (text != null) return text;
    }
    return null;
  }

  /** All that JSON holds, {@code name: first, second; inner.name: text}; null if nothing. */
  public static @Nullable String all(JsonElement json) {
    var all = new ErrorMessage();
    all.add("", json);
    return all.text.isEmpty() ? null : cut(all.text.toString());
  }

  /** The beginning of a text that is no JSON, of a web page its title; null if there is none. */
  public static @Nullable String plain(String body) {
    String text = body.startsWith("<") ? title(body) : body.strip();
    return text.isBlank() ? null : cut(text);
  }

  private static String title(String page) {
    int from = page.indexOf("<title>");
    int to = from < 0 ? -1 : page.indexOf("</title>", from);
    return to < 0 ? "" : page.substring(from + "<title>".length(), to).strip();
  }

  private void add(String name, JsonElement json) {
    if (text.length() > LIMIT) return;
    if (json instanceof JsonObject object) {
      for (Map.Entry<String, JsonElement> member : object.entrySet()) {
        add(name.isEmpty() ? member.getKey() : name + "." + member.getKey(), member.getValue());
      }
    } else if (json instanceof JsonArray array) {
      addAll(name, array);
    } else if (json instanceof JsonPrimitive primitive) {
      addText(name, primitive.getAsString());
    }
  }

  private void addAll(String name, JsonArray array) {
    var texts = new StringJoiner(", ");
    for (JsonElement element : array) {
      if (element.isJsonPrimitive()) {
        texts.add(element.getAsString().strip());
      } else {
        add(name, element);
      }
    }
    addText(name, texts.toString());
  }

  private void addText(String name, String value) {
    if (value.isBlank()) return;
    if (!text.isEmpty()) text.append("; ");
    if (!name.isEmpty()) text.append(name).append(": ");
    text.append(value.strip());
  }

  private static String cut(String text) {
    if (text.length() <= LIMIT) return text;
    int end = Character.isHighSurrogate(text.charAt(LIMIT - 1)) ? LIMIT - 1 : LIMIT;
    return text.substring(0, end) + "...";
  }
}
