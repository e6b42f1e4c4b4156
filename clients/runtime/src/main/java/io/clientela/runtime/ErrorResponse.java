package io.clientela.runtime;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import io.clientela.runtime.json.JsonCodec;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a response that brought no result, for whoever catches the exception.
 *
 * @param body its first 64 KiB
 * @param charset name of its encoding
 * @param text the vendor's reason, null if there is none
 */
record ErrorResponse(byte[] body, String charset, @Nullable String text) implements Serializable {
  private static final int LIMIT = 64 * 1024;

  /**
   * Keeps the body of a response with an error status. One that breaks off is still an error
   * response: what has come of it is kept.
   */
  static ErrorResponse of(BufferedSource body, Charset charset, Vendor vendor) {
    try {
      body.request(LIMIT);
    } catch (IOException e) {
      return refusal(received(body), charset, vendor);
    }
    return refusal(received(body), charset, vendor);
  }

  private static byte[] received(BufferedSource body) {
    Buffer buffer = body.getBuffer();
    return buffer.snapshot((int) Math.min(buffer.size(), LIMIT)).toByteArray();
  }

  /** Keeps a response that says no as a whole: whatever text it holds is the reason. */
  static ErrorResponse refusal(byte[] body, Charset charset, Vendor vendor) {
    JsonElement json = json(body, charset);
    if (json == null) {
      return of(body, charset, ErrorText.plain(new String(body, charset).strip()));
    }
    String named = ErrorText.named(json, vendor.errorTexts());
    return of(body, charset, named == null ? ErrorText.all(json) : named);
  }

  /**
   * Keeps a response that looked like a success: only what it holds under the name of an error is
   * taken for the reason, as the rest may be a customer.
   */
  static ErrorResponse success(byte[] body, Charset charset, Vendor vendor) {
    JsonElement json = json(body, charset);
    return of(body, charset, json == null ? null : ErrorText.named(json, vendor.errorTexts()));
  }

  private static ErrorResponse of(byte[] body, Charset charset, @Nullable String text) {
    byte[] kept = body.length <= LIMIT ? body : Arrays.copyOf(body, LIMIT);
    return new ErrorResponse(kept, charset.name(), text);
  }

  private static @Nullable JsonElement json(byte[] body, Charset charset) {
    if (body.length > LIMIT) return null;
    try {
      return JsonCodec.read(Codecs.json(), body, charset);
    } catch (JsonParseException e) {
      return null; // what is no JSON still is a response
    }
  }

  /** The body as a record; empty if it is none. */
  <T> Optional<T> read(TypeAdapter<T> adapter) {
    try {
      return Optional.ofNullable(JsonCodec.read(adapter, body, Charset.forName(charset)));
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  /** The same with the credential taken out of the reason: some vendors repeat it there. */
  ErrorResponse without(Secret secret) {
    String shown = text == null ? null : text.replace(secret.value(), secret.toString());
    return new ErrorResponse(body, charset, shown);
  }
}
