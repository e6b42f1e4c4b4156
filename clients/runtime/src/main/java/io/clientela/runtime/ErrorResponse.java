package io.clientela.runtime;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import io.clientela.runtime.codec.Codecs;
import io.clientela.runtime.json.ErrorMessage;
import io.clientela.runtime.json.JsonCodec;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a response that brought no result.
 *
 * @param body its first 64 KiB
 * @param charset name of its encoding, such as {@code UTF-8}
 * @param text the vendor's reason, null if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares responses
public record ErrorResponse(byte[] body, String charset, @Nullable String text)
    implements Serializable {
  private static final int LIMIT = 64 * 1024;

  /**
   * Copies the body, of which at most 64 KiB are kept.
   *
   * @throws IllegalArgumentException if the charset is not known here
   */
  public ErrorResponse {
    body = Arrays.copyOf(body, Math.min(body.length, LIMIT));
    charset = Charset.forName(charset).name();
  }

  /**
   * Creates the response that a client keeps of this body, for tests.
   *
   * @param body JSON, or any text
   * @param reasons names of the properties that may hold the vendor's reason, likeliest first; then
   *     {@code error}, {@code errors}, {@code message} and {@code detail} are tried
   */
  public static ErrorResponse of(String body, String... reasons) {
    return of(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, List.of(reasons));
  }

  /**
   * Creates the response that a client keeps of this body.
   *
   * @param reasons names of the properties that may hold the vendor's reason, likeliest first
   */
  public static ErrorResponse of(byte[] body, Charset charset, List<String> reasons) {
    ErrorResponse response = new ErrorResponse(body, charset.name(), null);
    Optional<JsonElement> json = response.read(Codecs.json());
    return response.withText(
        json.isPresent()
            ? reason(json.get(), reasons)
            : ErrorMessage.plain(new String(body, charset).strip()));
  }

  private static @Nullable String reason(JsonElement json, List<String> names) {
    String named = ErrorMessage.named(json, names);
    return named == null ? ErrorMessage.all(json) : named;
  }

  /** Returns a copy with another reason. */
  public ErrorResponse withText(@Nullable String reason) {
    return new ErrorResponse(body, charset, reason);
  }

  /** Returns a copy of the body. */
  @Override
  public byte[] body() {
    return body.clone();
  }

  /** Reads the body as JSON of the adapter's form; empty if it is not of that form. */
  public <T> Optional<T> read(TypeAdapter<T> adapter) {
    try {
      return Optional.ofNullable(JsonCodec.read(adapter, body, Charset.forName(charset)));
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ErrorResponse response
        && Arrays.equals(body, response.body)
        && charset.equals(response.charset)
        && Objects.equals(text, response.text);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(body);
  }

  /** Returns the size of the body; the texts may repeat personal data. */
  @Override
  public String toString() {
    return "ErrorResponse[" + body.length + " bytes]";
  }
}
