package io.clientela.conformance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Json;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A response that the scripted upstream gives, good or broken on purpose.
 *
 * @param contentType null for none
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares responses
public record ScriptedResponse(int status, @Nullable String contentType, byte[] body) {
  public static ScriptedResponse json(int status, JsonNode body) {
    byte[] bytes = Json.write(body).getBytes(StandardCharsets.UTF_8);
    return new ScriptedResponse(status, "application/json", bytes);
  }

  public static ScriptedResponse empty(int status) {
    return new ScriptedResponse(status, null, new byte[0]);
  }
}
