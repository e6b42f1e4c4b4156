package io.clientela.runtime.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.google.gson.stream.JsonWriter;
import io.clientela.runtime.json.Numeral;
import io.clientela.runtime.json.StrictWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Gson's writer over a Jackson generator, whose business indentation and escapes are: what Gson
 * sets of them is ignored.
 */
final class JacksonWriter extends StrictWriter {
  private final JsonGenerator generator;

  /** The surroundings of the one value that is written. */
  private final JsonStreamContext base;

  private boolean begun;

  /** Writes one value where the generator stands. */
  JacksonWriter(JsonGenerator generator) {
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
    beforeEnd(!isOutside() && generator.getOutputContext().inArray());
    generator.writeEndArray();
    return this;
  }

  private boolean isOutside() {
    return generator.getOutputContext() == base;
  }

  @Override
  protected boolean isInObject() {
    return !isOutside() && generator.getOutputContext().inObject();
  }

  @Override
  protected boolean isComplete() {
    return begun && isOutside();
  }

  @Override
  protected void separate(@Nullable String name) throws IOException {
    begun = true;
    if (name != null) {
      generator.writeFieldName(name);
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
      numeral(value.toString());
    }
    return this;
  }

  /** Digit by digit into text; as a number that holds them all into a tree or a binary format. */
  private void numeral(String text) throws IOException {
    refuseUnless(Numeral.isJson(text));
    beforeValue();
    if (generator
        .getWriteCapabilities()
        .isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      generator.writeNumber(text);
      return;
    }
    boolean whole = text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    if (whole) {
      integer(new BigInteger(text));
    } else {
      generator.writeNumber(new BigDecimal(text));
    }
  }

  private void integer(BigInteger value) throws IOException {
    if (value.bitLength() < Integer.SIZE) {
      generator.writeNumber(value.intValue());
    } else if (value.bitLength() < Long.SIZE) {
      generator.writeNumber(value.longValue());
    } else {
      generator.writeNumber(value);
    }
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
