package io.clientela.cli.destination;

import com.google.gson.stream.JsonWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Has a body written to nowhere, so that whatever cannot be written is refused as it would be on
 * the way to a vendor. That takes a small part of the time that writing takes. It keeps nothing, so
 * that many threads may use one.
 */
final class CheckingWriter extends JsonWriter {
  CheckingWriter() {
    super(Writer.nullWriter());
  }

  @Override
  public JsonWriter beginObject() {
    return this;
  }

  @Override
  public JsonWriter endObject() {
    return this;
  }

  @Override
  public JsonWriter beginArray() {
    return this;
  }

  @Override
  public JsonWriter endArray() {
    return this;
  }

  @Override
  public JsonWriter name(String name) {
    return this;
  }

  @Override
  public JsonWriter nullValue() {
    return this;
  }

  @Override
  public JsonWriter jsonValue(@Nullable String value) {
    return this;
  }

  @Override
  public JsonWriter value(@Nullable String value) {
    return this;
  }

  @Override
  public JsonWriter value(boolean value) {
    return this;
  }

  @Override
  public JsonWriter value(@Nullable Boolean value) {
    return this;
  }

  @Override
  public JsonWriter value(long value) {
    return this;
  }

  @Override
  public JsonWriter value(float value) {
    return value((double) value);
  }

  @Override
  public JsonWriter value(double value) {
    if (!Double.isFinite(value)) throw new IllegalArgumentException("a number that is not finite");
    return this;
  }

  @Override
  public JsonWriter value(@Nullable Number value) {
    return value instanceof Double || value instanceof Float ? value(value.doubleValue()) : this;
  }
}
