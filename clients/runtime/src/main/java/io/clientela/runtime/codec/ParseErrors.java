package io.clientela.runtime.codec;

import com.google.gson.JsonSyntaxException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;

/** Failures of reading, told by JSON path. The value is left out: it may be personal data. */
final class ParseErrors {
  private ParseErrors() {}

  /** The value just read is not what was expected. */
  static JsonSyntaxException but(String what, JsonReader in) {
    return new JsonSyntaxException("Expected " + what + " at path " + path(in));
  }

  /** Where the value stands that was read last; with an old Gson, as near as that can tell. */
  static String path(JsonReader in) {
    try {
      return in.getPreviousPath();
    } catch (NoSuchMethodError e) { // came with Gson 2.9
      return in.getPath();
    }
  }

  /** The value ahead has a JSON type that cannot hold what was expected. */
  static JsonSyntaxException but(String what, JsonToken found, JsonReader in) {
    return new JsonSyntaxException(
        "Expected " + what + " but was " + found + " at path " + in.getPath());
  }

  /** Reads text, or the literal of a number or boolean; fails for everything else. */
  static String literal(String what, JsonToken token, JsonReader in) throws IOException {
    return switch (token) {
      case STRING, NUMBER -> in.nextString();
      case BOOLEAN -> Boolean.toString(in.nextBoolean());
      default -> throw but(what, token, in);
    };
  }
}
