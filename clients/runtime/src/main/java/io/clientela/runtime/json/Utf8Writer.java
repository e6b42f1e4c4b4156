package io.clientela.runtime.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gson's writer to bytes of UTF-8.
 *
 * <p>It writes strict JSON whatever strictness is set: one value, no NaN, no blanks. Nulls follow
 * {@link #setSerializeNulls}; HTML escapes are not made. Misuse fails as with Gson, and no message
 * quotes a value.
 */
final class Utf8Writer extends JsonWriter {
  private static final int FIRST_SIZE = 8;

  private final Utf8Output out;

  /** What each open object or array is closed with; the document itself lies at the bottom. */
  private char[] closers = new char[FIRST_SIZE];

  private int depth;

  /** Whether the innermost has no value yet. */
  private boolean empty = true;

  /** A name whose value has not come yet: a null may take both away. */
  private @Nullable String name;

  private boolean closed;

  Utf8Writer(Utf8Output out) {
    super(NoOutput.INSTANCE);
    this.out = out;
  }

  @Override
  public JsonWriter beginObject() throws IOException {
    return begin('{', '}');
  }

  @Override
  public JsonWriter beginArray() throws IOException {
    return begin('[', ']');
  }

  private JsonWriter begin(char opener, char closer) throws IOException {
    beforeValue();
    out.mark(opener);
    depth++;
    if (depth == closers.length) {
      closers = Arrays.copyOf(closers, 2 * depth);
    }
    closers[depth] = closer;
    empty = true;
    return this;
  }

  @Override
  public JsonWriter endObject() throws IOException {
    return end('}');
  }

  @Override
  public JsonWriter endArray() throws IOException {
    return end(']');
  }

  private JsonWriter end(char closer) {
    refuseClosed();
    if (closers[depth] != closer) {
      throw new IllegalStateException("Nesting problem.");
    }
    if (name != null) {
      throw new IllegalStateException("Dangling name.");
    }
    depth--;
    empty = false;
    out.mark(closer);
    return this;
  }

  @Override
  public JsonWriter name(String name) throws IOException {
    Objects.requireNonNull(name, "name == null");
    refuseClosed();
    if (this.name != null) {
      throw new IllegalStateException("Already wrote a name, expecting a value.");
    }
    if (closers[depth] != '}') {
      throw new IllegalStateException("Please begin an object before writing a name.");
    }
    this.name = name;
    return this;
  }

  @Override
  public JsonWriter value(@Nullable String value) throws IOException {
    if (value == null) {
      return nullValue();
    }
    beforeValue();
    out.text(value);
    return this;
  }

  @Override
  public JsonWriter value(boolean value) throws IOException {
    return literal(Boolean.toString(value));
  }

  @Override
  public JsonWriter value(@Nullable Boolean value) throws IOException {
    return value == null ? nullValue() : value(value.booleanValue());
  }

  @Override
  public JsonWriter value(long value) throws IOException {
    beforeValue();
    out.number(value);
    return this;
  }

  @Override
  public JsonWriter value(float value) throws IOException {
    return number(Float.toString(value));
  }

  @Override
  public JsonWriter value(double value) throws IOException {
    return number(Double.toString(value));
  }

  @Override
  public JsonWriter value(@Nullable Number value) throws IOException {
    return value == null ? nullValue() : number(value.toString());
  }

  private JsonWriter number(String numeral) throws IOException {
    if (!Numeral.isJson(numeral)) {
      throw new IllegalArgumentException("Numeric values must be finite numbers of JSON's grammar");
    }
    return literal(numeral);
  }

  private JsonWriter literal(String ascii) throws IOException {
    beforeValue();
    out.ascii(ascii);
    return this;
  }

  @Override
  public JsonWriter nullValue() throws IOException {
    if (name != null && !getSerializeNulls()) {
      name = null;
      return this;
    }
    return literal("null");
  }

  @Override
  public JsonWriter jsonValue(@Nullable String value) throws IOException {
    if (value == null) {
      return nullValue();
    }
    beforeValue();
    out.raw(value);
    return this;
  }

  @Override
  public void flush() {
    refuseClosed();
  }

  @Override
  public void close() throws IOException {
    boolean complete = closed || depth == 0 && !empty;
    closed = true;
    if (!complete) {
      throw new IOException("Incomplete document");
    }
  }

  private void beforeValue() {
    refuseClosed();
    String pending = name;
    char closer = closers[depth];
    if (pending == null && closer == '}') {
      throw new IllegalStateException("Nesting problem.");
    }
    if (!empty) {
      if (depth == 0) {
        throw new IllegalStateException("JSON must have only one top-level value.");
      }
      out.mark(',');
    }
    empty = false;
    if (pending != null) {
      out.name(pending);
      name = null;
    }
  }

  private void refuseClosed() {
    if (closed) {
      throw new IllegalStateException("JsonWriter is closed.");
    }
  }
}
