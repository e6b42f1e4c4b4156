package io.clientela.runtime.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gson's writer to bytes of UTF-8, without blanks and without HTML escapes. */
final class Utf8Writer extends StrictWriter {
  private static final int FIRST_SIZE = 8;

  private final Utf8Output out;

  /** What each open object or array is closed with; the document itself lies at the bottom. */
  private char[] closers = new char[FIRST_SIZE];

  private int depth;

  /** Whether the innermost has no value yet. */
  private boolean empty = true;

  Utf8Writer(Utf8Output out) {
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
    beforeEnd(closers[depth] == closer);
    depth--;
    empty = false;
    out.mark(closer);
    return this;
  }

  @Override
  protected boolean isInObject() {
    return closers[depth] == '}';
  }

  @Override
  protected boolean isComplete() {
    return depth == 0 && !empty;
  }

  @Override
  protected void separate(@Nullable String name) {
    if (!empty) {
      out.mark(',');
    }
    empty = false;
    if (name != null) {
      out.name(name);
    }
  }

  @Override
  protected void writeNull() {
    out.ascii("null");
  }

  @Override
  protected void writeText(String value) {
    out.text(value);
  }

  @Override
  protected void writeRaw(String json) {
    out.raw(json);
  }

  @Override
  public JsonWriter value(boolean value) throws IOException {
    return literal(Boolean.toString(value));
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
    refuseUnless(Numeral.isJson(numeral));
    return literal(numeral);
  }

  private JsonWriter literal(String ascii) throws IOException {
    beforeValue();
    out.ascii(ascii);
    return this;
  }
}
