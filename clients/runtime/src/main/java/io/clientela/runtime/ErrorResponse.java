package io.clientela.runtime;

import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import io.clientela.runtime.json.JsonCodec;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a response that brought no result, for whoever catches the exception.
 *
 * @param body its first 64 KiB
 * @param charset name of its encoding
 * @param text the vendor's reason, null if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares responses
public record ErrorResponse(byte[] body, String charset, @Nullable String text)
    implements Serializable {
  /** The body as a record; empty if it is none. */
  <T> Optional<T> read(TypeAdapter<T> adapter) {
    try {
      return Optional.ofNullable(JsonCodec.read(adapter, body, Charset.forName(charset)));
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }
}
