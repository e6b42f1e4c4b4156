package io.clientela.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.google.gson.JsonIOException;
import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
  private static final int MAX_DEPTH = 255;
  private static final int MAX_TEXT = 10 * 1024 * 1024;
  private static final int MAX_NUMBER = 1_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_TEXT)
                  .maxNumberLength(MAX_NUMBER)
                  .build())
          // Buffers by thread would be made anew for each virtual thread.
          .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private JsonCodec() {}

  /**
   * Reads one whole document.
   *
   * @param adapter reads the value
   * @param in read to its end and not closed
   * @param charset what the sender says; null, US-ASCII and all of Unicode: told by the bytes
   * @return the value, null if the adapter makes null of the document
   * @throws JsonSyntaxException if the document is empty, truncated, malformed, followed by more,
   *     or refused by the adapter
   * @throws IOException if the stream fails
   */
  public static <T> @Nullable T read(
      TypeAdapter<T> adapter, InputStream in, @Nullable Charset charset) throws IOException {
    return read(
        adapter,
        () ->
            isToldByBytes(charset)
                ? FACTORY.createParser(in)
                : FACTORY.createParser(new InputStreamReader(in, charset.newDecoder())));
  }

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
      return isToldByBytes(charset)
          ? read(adapter, () -> FACTORY.createParser(document))
          : read(adapter, new ByteArrayInputStream(document), charset);
    } catch (MalformedJsonException e) {
      throw new JsonSyntaxException(e.getMessage());
    } catch (IOException e) {
      throw new JsonIOException("The adapter failed");
    }
  }

  private static boolean isToldByBytes(@Nullable Charset charset) {
    return charset == null
        || charset.equals(StandardCharsets.UTF_8)
        || charset.equals(StandardCharsets.US_ASCII)
        || charset.name().startsWith("UTF-");
  }

  /** A parser of some input, whose encoding may already be told from the first bytes. */
  private interface Opening {
    JsonParser open() throws IOException;
  }

  private static JsonParser open(Opening opening) throws IOException {
    try {
      return opening.open();
    } catch (IOException e) {
      throw JsonFailures.withoutText(e, () -> " at line 1 column 1 path $");
    }
  }

  private static <T> @Nullable T read(TypeAdapter<T> adapter, Opening opening) throws IOException {
    try (JacksonReader in = JacksonReader.ofDocument(open(opening))) {
      try {
        T value = adapter.read(in);
        if (in.peek() != JsonToken.END_DOCUMENT) {
          throw new JsonSyntaxException("Expected the end of the document at path " + in.getPath());
        }
        return value;
      } catch (TruncatedJsonException e) {
        throw new MalformedJsonException(e.getMessage()); // a plain EOFException is the stream's
      } catch (UnexpectedTokenException e) {
        throw new JsonSyntaxException(e.getMessage());
      } catch (IllegalStateException | IllegalArgumentException | DateTimeException e) {
        // An adapter's own failure may quote the value, so it is not handed on.
        throw new JsonSyntaxException("Value refused at path " + in.getPreviousPath());
      }
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
    BufferRecycler buffers = FACTORY._getBufferRecycler();
    try (var bytes = new ByteArrayBuilder(buffers);
        JsonGenerator generator = FACTORY.createGenerator(bytes)) {
      var out = new JacksonWriter(generator);
      adapter.write(out, value);
      out.close();
      return bytes.getClearAndRelease();
    } catch (IOException e) {
      throw new JsonIOException("The value cannot be written as JSON");
    } finally {
      buffers.releaseToPool();
    }
  }
}
