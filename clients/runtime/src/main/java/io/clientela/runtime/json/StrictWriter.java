package io.clientela.runtime.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What our writers keep of Gson's contract, whatever they write to: names and values in their
 * place, a null that may take its name away, misuse that fails as with Gson. They write strict JSON
 * whatever strictness is set: one value, no NaN; and no message quotes a value.
 */
public abstract class StrictWriter extends JsonWriter {
  /** A name whose value has not come yet. */
  private @Nullable String name;

  private boolean closed;

  protected StrictWriter() {
    super(NoOutput.INSTANCE);
  }

  /** Whether what was begun last and not ended is an object. */
  protected abstract boolean isInObject();

  /** Whether the document's one value is begun, and nothing within it is open. */
  protected abstract boolean isComplete();

  /** Writes what comes before a value: a comma, the name if there is one. */
  protected abstract void separate(@Nullable String name) throws IOException;

  protected abstract void writeNull() throws IOException;

  protected abstract void writeText(String value) throws IOException;

  protected abstract void writeRaw(String json) throws IOException;

  protected final void beforeValue() throws IOException {
    refuseClosed();
    if (name == null && isInObject()) {
      throw new IllegalStateException("Nesting problem.");
    }
    if (isComplete()) {
      throw new IllegalStateException("JSON must have only one top-level value.");
    }
    separate(name);
    name = null;
  }

  /** Fails unless what is to be ended is open, and no name lacks its value. */
  protected final void beforeEnd(boolean open) {
    refuseClosed();
    if (!open) {
      throw new IllegalStateException("Nesting problem.");
    }
    if (name != null) {
      throw new IllegalStateException("Dangling name.");
    }
  }

  protected final void refuseClosed() {
    if (closed) {
      throw new IllegalStateException("JsonWriter is closed.");
    }
  }

  /** Fails for what is no number of JSON's grammar. */
  protected static void refuseUnless(boolean json) {
    if (!json) {
      throw new IllegalArgumentException("Numeric values must be finite numbers of JSON's grammar");
    }
  }

  @Override
  public final JsonWriter name(String name) throws IOException {
    Objects.requireNonNull(name, "name == null");
    refuseClosed();
    if (this.name != null) {
      throw new IllegalStateException("Already wrote a name, expecting a value.");
    }
    if (!isInObject()) {
      throw new IllegalStateException("Please begin an object before writing a name.");
    }
    this.name = name;
    return this;
  }

  @Override
  public final JsonWriter value(@Nullable String value) throws IOException {
    if (value == null) {
      return nullValue();
    }
    beforeValue();
    writeText(value);
    return this;
  }

  @Override
  public final JsonWriter value(@Nullable Boolean value) throws IOException {
    return value == null ? nullValue() : value(value.booleanValue());
  }

  @Override
  public final JsonWriter nullValue() throws IOException {
    if (name != null && !getSerializeNulls()) {
      name = null;
      return this;
    }
    beforeValue();
    writeNull();
    return this;
  }

  @Override
  public final JsonWriter jsonValue(@Nullable String value) throws IOException {
    if (value == null) {
      return nullValue();
    }
    beforeValue();
    writeRaw(value);
    return this;
  }

  @Override
  public void flush() throws IOException {
    refuseClosed();
  }

  @Override
  public void close() throws IOException {
    boolean complete = closed || isComplete();
    closed = true;
    if (!complete) {
      throw new IOException("Incomplete document");
    }
  }
}
