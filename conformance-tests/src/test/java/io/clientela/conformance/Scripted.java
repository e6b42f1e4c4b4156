package io.clientela.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An answer that the scripted upstream gives, good or broken on purpose.
 *
 * @param contentType null for none
 */
record Scripted(int status, @Nullable String contentType, byte[] body) {
  static Scripted json(int status, JsonNode body) {
    byte[] bytes = Json.write(body).getBytes(StandardCharsets.UTF_8);
    return new Scripted(status, "application/json", bytes);
  }

  static Scripted empty(int status) {
    return new Scripted(status, null, new byte[0]);
  }
}
