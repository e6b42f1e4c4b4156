package io.clientela.jackson3;

import com.google.gson.stream.JsonWriter;
import io.clientela.runtime.json.NumberWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.TokenStreamContext;

/**
 * Gson's writer over a Jackson generator, whose business indentation and escapes are: what Gson
 * sets of them is ignored.
 */
final class JacksonWriter extends NumberWriter {
  private final JsonGenerator generator;

  /** The surroundings of the one value that is written. */
  private final TokenStreamContext base;

  private boolean begun;

  /** Writes one value where the generator stands. */
  JacksonWriter(JsonGenerator generator) {
    this.generator = generator;
    base = generator.streamWriteContext();
  }

  @Override
  public JsonWriter beginObject() throws IOException {
    beforeValue();
    generator.writeStartObject();
    return this;
  }

  @Override
  public JsonWriter endObject() throws IOException {
    beforeEnd(isInObject());
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
    beforeEnd(!isOutside() && generator.streamWriteContext().inArray());
    generator.writeEndArray();
    return this;
  }

  private boolean isOutside() {
    return generator.streamWriteContext() == base;
  }

  @Override
  protected boolean isInObject() {
    return !isOutside() && generator.streamWriteContext().inObject();
  }

  @Override
  protected boolean isComplete() {
    return begun && isOutside();
  }

  @Override
  protected void separate(@Nullable String name) throws IOException {
    begun = true;
    if (name != null) {
      generator.writeName(name);
    }
  }

  @Override
  protected void writeNull() throws IOException {
    generator.writeNull();
  }

  @Override
  protected void writeText(String value) throws IOException {
    generator.writeString(value);
  }

  @Override
  protected void writeRaw(String json) throws IOException {
    generator.writeRawValue(json);
  }

  @Override
  public JsonWriter value(boolean value) throws IOException {
    beforeValue();
    generator.writeBoolean(value);
    return this;
  }

  @Override
  public JsonWriter value(long value) throws IOException {
    beforeValue();
    generator.writeNumber(value);
    return this;
  }

  @Override
  public JsonWriter value(float value) throws IOException {
    refuseUnless(Float.isFinite(value));
    beforeValue();
    generator.writeNumber(value);
    return this;
  }

  @Override
  public JsonWriter value(double value) throws IOException {
    refuseUnless(Double.isFinite(value));
    beforeValue();
    generator.writeNumber(value);
    return this;
  }

  @Override
  protected void writeDecimal(BigDecimal value) throws IOException {
    generator.writeNumber(value);
  }

  @Override
  protected void writeInteger(BigInteger value) throws IOException {
    generator.writeNumber(value);
  }

  @Override
  protected void writeInteger(int value) throws IOException {
    generator.writeNumber(value);
  }

  @Override
  protected void writeInteger(long value) throws IOException {
    generator.writeNumber(value);
  }

  @Override
  protected boolean writesDigits() {
    return generator
        .streamWriteCapabilities()
        .isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
  }

  @Override
  protected void writeDigits(String number) throws IOException {
    generator.writeNumber(number);
  }

  @Override
  public void flush() throws IOException {
    super.flush();
    generator.flush();
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } finally {
      generator.close();
    }
  }
}
