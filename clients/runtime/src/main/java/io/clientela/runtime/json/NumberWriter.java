package io.clientela.runtime.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A writer over somebody else's generator: each number is written with all its digits, as text or,
 * into a tree or a binary format, as a number of a type that holds them.
 */
public abstract class NumberWriter extends StrictWriter {
  protected NumberWriter() {}

  protected abstract void writeDecimal(BigDecimal value) throws IOException;

  protected abstract void writeInteger(BigInteger value) throws IOException;

  protected abstract void writeInteger(int value) throws IOException;

  protected abstract void writeInteger(long value) throws IOException;

  /** Whether the generator takes a number as text. */
  protected abstract boolean writesDigits();

  protected abstract void writeDigits(String number) throws IOException;

  @Override
  public final JsonWriter value(@Nullable Number value) throws IOException {
    if (value == null) {
      return nullValue();
    }
    if (value instanceof Double || value instanceof Float) {
      return value instanceof Double d ? value(d.doubleValue()) : value(value.floatValue());
    }
    if (value instanceof BigDecimal decimal) {
      beforeValue();
      writeDecimal(decimal);
    } else if (value instanceof BigInteger integer) {
      beforeValue();
      writeInteger(integer);
    } else {
      numeral(value.toString());
    }
    return this;
  }

  private void numeral(String text) throws IOException {
    refuseUnless(Numeral.isJson(text));
    beforeValue();
    if (writesDigits()) {
      writeDigits(text);
      return;
    }
    boolean whole = text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    if (whole) {
      integer(new BigInteger(text));
    } else {
      writeDecimal(new BigDecimal(text));
    }
  }

  private void integer(BigInteger value) throws IOException {
    if (value.bitLength() < Integer.SIZE) {
      writeInteger(value.intValue());
    } else if (value.bitLength() < Long.SIZE) {
      writeInteger(value.longValue());
    } else {
      writeInteger(value);
    }
  }
}
