package io.clientela.runtime;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import io.clientela.runtime.json.JsonCodec;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Finds the vendor's own text in an error answer. */
final class ErrorText {
  private static final long LIMIT = 64 * 1024;

  private ErrorText() {}

  /**
   * Returns the text of the first of the properties that holds one, null if there is none. An error
   * answer that cannot be read is still an error answer: then there is no text, and no failure.
   */
  static @Nullable String in(BufferedSource body, Charset charset, List<String> properties) {
    if (properties.isEmpty()) return null;
    JsonElement answer;
    try {
      body.request(LIMIT);
      answer = JsonCodec.read(Codecs.json(), body.getBuffer().snapshot().toByteArray(), charset);
    } catch (IOException | JsonParseException e) {
      return null;
    }
    return answer instanceof JsonObject object ? textIn(object, properties) : null;
  }

  private static @Nullable String textIn(JsonObject answer, List<String> properties) {
    for (String property : properties) {
      JsonElement text = answer.get(property);
      if (text != null && text.isJsonPrimitive() && !text.getAsString().isBlank()) {
        return text.getAsString();
      }
    }
    return null;
  }
}
