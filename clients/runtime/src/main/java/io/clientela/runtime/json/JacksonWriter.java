package io.clientela.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gson's writer over a Jackson generator.
 *
 * <p>It writes strict JSON whatever strictness is set: one value, no NaN. Nulls follow {@link
 * #setSerializeNulls}; indentation and HTML escapes are the generator's business and ignored here.
 * Misuse fails as with Gson, and no message quotes a value.
 */
final class JacksonWriter extends JsonWriter {
  private final JsonGenerator generator;

  /** The surroundings of the one value that is written. */
  private final JsonStreamContext base;

  /** A name whose value has not come yet: a null may take both away. */
  private @Nullable String name;

  private boolean begun;
  private boolean closed;

  /** Writes one value where the generator stands. */
  JacksonWriter(JsonGenerator generator) {
    super(NoOutput.INSTANCE);
    this.generator = generator;
    base = generator.getOutputContext();
  }

  @Override
  public JsonWriter beginObject() throws IOException {
    beforeValue();
    generator.writeStartObject();
    return this;
  }

  @Override
  public JsonWriter endObject() throws IOException {
    if (!open().inObject() || name != null) {
      throw new IllegalStateException(name == null ? "Nesting problem." : "Dangling name.");
    }
    generator.writeEndObject();
    return this;
  }

  @Override
  public JsonWriter beginArray() throws IOException {
    beforeValue();
    generator.writeStartArray();
    return this;
  }

  @Override
  public JsonWriter endArray() throws IOException {
    if (!open().inArray()) {
      throw new IllegalStateException("Nesting problem.");
    }
    generator.writeEndArray();
    return this;
  }

  @Override
  public JsonWriter name(String name) throws IOException {
    Objects.requireNonNull(name, "name == null");
    if (this.name != null) {
      throw new IllegalStateException("Already wrote a name, expecting a value.");
    }
    if (!open().inObject()) {
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
    generator.writeString(value);
    return this;
  }

  @Override
  public JsonWriter value(boolean value) throws IOException {
    beforeValue();
    generator.writeBoolean(value);
    return this;
  }

  @Override
  public JsonWriter value(@Nullable Boolean value) throws IOException {
    return value == null ? nullValue() : value(value.booleanValue());
  }

  @Override
  public JsonWriter value(long value) throws IOException {
    beforeValue();
    generator.writeNumber(value);
    return this;
  }

  @Override
  public JsonWriter value(float value) throws IOException {
    refuse(!Float.isFinite(value));
    beforeValue();
    generator.writeNumber(value);
    return this;
  }

  @Override
  public JsonWriter value(double value) throws IOException {
    refuse(!Double.isFinite(value));
    beforeValue();
    generator.writeNumber(value);
    return this;
  }

  @Override
  public JsonWriter value(@Nullable Number value) throws IOException {
    if (value == null) {
      return nullValue();
    }
    if (value instanceof Double || value instanceof Float) {
      return value instanceof Double d ? value(d.doubleValue()) : value(value.floatValue());
    }
    if (value instanceof BigDecimal decimal) {
      beforeValue();
      generator.writeNumber(decimal);
    } else if (value instanceof BigInteger integer) {
      beforeValue();
      generator.writeNumber(integer);
    } else {
      String text = value.toString();
      refuse(!Numeral.isJson(text));
      beforeValue();
      generator.writeNumber(text);
    }
    return this;
  }

  @Override
  public JsonWriter nullValue() throws IOException {
    if (name != null && !getSerializeNulls()) {
      name = null;
      return this;
    }
    beforeValue();
    generator.writeNull();
    return this;
  }

  @Override
  public JsonWriter jsonValue(@Nullable String value) throws IOException {
    if (value == null) {
      return nullValue();
    }
    beforeValue();
    generator.writeRawValue(value);
    return this;
  }

  @Override
  public void flush() throws IOException {
    refuseClosed();
    generator.flush();
  }

  @Override
  public void close() throws IOException {
    boolean complete = closed || begun && generator.getOutputContext() == base;
    closed = true;
    generator.close();
    if (!complete) {
      throw new IOException("Incomplete document");
    }
  }

  private void beforeValue() throws IOException {
    refuseClosed();
    JsonStreamContext context = generator.getOutputContext();
    if (context == base) {
      if (begun) {
        throw new IllegalStateException("JSON must have only one top-level value.");
      }
      begun = true;
    } else if (name != null) {
      generator.writeFieldName(name);
      name = null;
    } else if (context.inObject()) {
      throw new IllegalStateException("Nesting problem.");
    }
  }

  private JsonStreamContext open() {
    refuseClosed();
    JsonStreamContext context = generator.getOutputContext();
    if (context == base) {
      throw new IllegalStateException("Nesting problem.");
    }
    return context;
  }

  private void refuseClosed() {
    if (closed) {
      throw new IllegalStateException("JsonWriter is closed.");
    }
  }

  private static void refuse(boolean refused) {
    if (refused) {
      throw new IllegalArgumentException("Numeric values must be finite numbers of JSON's grammar");
    }
  }
}
