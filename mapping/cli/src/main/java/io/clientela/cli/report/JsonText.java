package io.clientela.cli.report;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Text as a part of JSON. */
final class JsonText {
  private JsonText() {}

  /** Appends a member of an object: a name that needs no escape, and a text. */
  static StringBuilder member(StringBuilder json, String name, String text) {
    json.append('"').append(name).append("\":\"");
    if (isPlain(text)) {
      json.append(text);
    } else {
      JsonStringEncoder.getInstance().quoteAsString(text, json);
    }
    return json.append('"');
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') return false;
    }
    return true;
  }
}
