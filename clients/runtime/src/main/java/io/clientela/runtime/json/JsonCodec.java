package io.clientela.runtime.json;

import com.google.gson.JsonIOException;
import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * Whole JSON documents, as bytes, to values and back.
 *
 * <p>Reads strict JSON with at most 255 levels, text of at most 10 MiB characters and numbers of at
 * most 1,000 digits; a byte order mark is skipped. Failures name the place in the document and not
 * its text, unless an adapter of the caller's own throws a {@code JsonParseException} that does.
 * Safe for use by many threads, virtual ones too.
 */
public final class JsonCodec {
  public static final int MAX_DEPTH = 255;
  static final int MAX_TEXT = 10 * 1024 * 1024;
  static final int MAX_NUMBER = 1_000;

  private JsonCodec() {}

  /**
   * Reads one whole document.
   *
   * @param adapter reads the value
   * @param document the bytes, from first to last
   * @param charset what the sender says; null, US-ASCII and all of Unicode: told by the bytes
   * @return the value, null if the adapter makes null of the document
   * @throws JsonSyntaxException if the document is empty, truncated, malformed, followed by more,
   *     or refused by the adapter
   */
  public static <T> @Nullable T read(
      TypeAdapter<T> adapter, byte[] document, @Nullable Charset charset) {
    try {
      return read(adapter, new Utf8Reader(Encodings.toUtf8(document, charset)));
    } catch (CharacterCodingException e) {
      throw new JsonSyntaxException("JSON in a broken character encoding at path $");
    } catch (MalformedJsonException | TruncatedJsonException | UnexpectedTokenException e) {
      throw new JsonSyntaxException(e.getMessage());
    } catch (IOException e) {
      throw new JsonIOException("The adapter failed");
    }
  }

  private static <T> @Nullable T read(TypeAdapter<T> adapter, Utf8Reader in) throws IOException {
    try {
      T value = adapter.read(in);
      if (in.peek() != JsonToken.END_DOCUMENT) {
        throw new JsonSyntaxException("Expected the end of the document at path " + in.getPath());
      }
      return value;
    } catch (UnexpectedTokenException e) {
      throw e;
    } catch (IllegalStateException | IllegalArgumentException | DateTimeException e) {
      // An adapter's own failure may quote the value, so it is not handed on.
      throw new JsonSyntaxException("Value refused at path " + in.getPreviousPath());
    }
  }

  /**
   * Writes one whole document in UTF-8, nulls included.
   *
   * @param adapter writes the value
   * @param value what to write; null if the adapter takes null
   * @throws IllegalStateException if the adapter writes names and values out of place
   * @throws JsonIOException if the adapter writes no complete value, or fails with an {@link
   *     IOException}
   */
  public static <T> byte[] write(TypeAdapter<T> adapter, @Nullable T value) {
    var bytes = new Utf8Output();
    var out = new Utf8Writer(bytes);
    try {
      adapter.write(out, value);
      out.close();
    } catch (IOException e) {
      throw new JsonIOException("The value cannot be written as JSON");
    }
    return bytes.toBytes();
  }
}
