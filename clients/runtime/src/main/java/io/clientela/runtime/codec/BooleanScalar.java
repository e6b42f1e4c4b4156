package io.clientela.runtime.codec;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import io.clientela.runtime.json.ExactReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A yes or no: read from any of the forms that vendors write, written in one. */
final class BooleanScalar extends WireScalar<Boolean> {
  /** How it is written. */
  enum Form {
    /** {@code true} */
    LITERAL,
    /** {@code 1} */
    DIGIT,
    /** {@code "true"} */
    TEXT
  }

  private static final String WHAT = "a yes or no";

  private final Form form;
  private final EmptyText empty;

  BooleanScalar(Form form, EmptyText empty) {
    this.form = form;
    this.empty = empty;
  }

  @Override
  public @Nullable Boolean read(JsonReader in) throws IOException {
    JsonToken token = in.peek();
    return switch (token) {
      case BOOLEAN -> in.nextBoolean();
      case NULL -> {
        in.nextNull();
        yield null;
      }
      case NUMBER, STRING ->
          in instanceof ExactReader exact && exact.isLongAhead()
              ? of(exact.nextLong(), in)
              : of(in.nextString(), in);
      default -> throw ParseErrors.but(WHAT, token, in);
    };
  }

  private static Boolean of(long digit, JsonReader in) {
    if (digit != 0 && digit != 1) {
      throw ParseErrors.but(WHAT, in);
    }
    return digit == 1;
  }

  private @Nullable Boolean of(String text, JsonReader in) {
    return switch (text) {
      case "1", "true" -> true;
      case "0", "false" -> false;
      case "" -> {
        if (empty == EmptyText.REFUSED) {
          throw ParseErrors.but(WHAT, in);
        }
        yield null;
      }
      default -> throw ParseErrors.but(WHAT, in);
    };
  }

  @Override
  public void write(JsonWriter out, @Nullable Boolean value) throws IOException {
    if (value == null) {
      out.nullValue();
      return;
    }
    switch (form) {
      case LITERAL -> out.value(value.booleanValue());
      case DIGIT -> out.value(value ? 1L : 0L);
      case TEXT -> out.value(value.toString());
    }
  }

  @Override
  public String text(Boolean value) {
    return form == Form.DIGIT ? (value ? "1" : "0") : value.toString();
  }
}
