package io.clientela.runtime.transport;

import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import io.clientela.runtime.DecodingException.Reason;
import io.clientela.runtime.json.JsonCodec;
import java.io.IOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a delivery's JSON before anything is made of it: a body of few bytes can hold very
 * many values, and text that no UTF-8 can hold. Keeps none of it.
 */
final class NestingLimits extends TypeAdapter<Boolean> {
  /** A customer with all that is known of it has a hundred. */
  static final int MOST_VALUES = 10_000;

  static final int DEEPEST = 64;

  private static final NestingLimits ADAPTER = new NestingLimits();

  private NestingLimits() {}

  private static final class ExcessException extends JsonParseException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ExcessException(Reason reason) {
      super(reason.description());
      this.reason = reason;
    }
  }

  /** What is wrong with a body, null if nothing is; that it is no JSON is for others to say. */
  static @Nullable Reason broken(byte[] body, Charset charset) {
    try {
      JsonCodec.read(ADAPTER, body, charset);
      return null;
    } catch (ExcessException e) {
      return e.reason;
    } catch (RuntimeException noJson) {
      return null;
    }
  }

  @Override
  public Boolean read(JsonReader in) throws IOException {
    int depth = 0;
    int values = 0;
    do {
      depth += step(in);
      if (++values > MOST_VALUES || depth > DEEPEST) throw new ExcessException(Reason.TOO_LARGE);
    } while (depth > 0);
    return true;
  }

  /** Passes a token; returns by how much it changes the depth. */
  private static int step(JsonReader in) throws IOException {
    JsonToken token = in.peek();
    switch (token) {
      case BEGIN_ARRAY -> in.beginArray();
      case BEGIN_OBJECT -> in.beginObject();
      case END_ARRAY -> in.endArray();
      case END_OBJECT -> in.endObject();
      case NAME -> requireWhole(in.nextName());
      case STRING -> requireWhole(in.nextString());
      default -> in.skipValue();
    }
    return switch (token) {
      case BEGIN_ARRAY, BEGIN_OBJECT -> 1;
      case END_ARRAY, END_OBJECT -> -1;
      default -> 0;
    };
  }

  /** Half a surrogate pair, as from an escape, is no character. */
  private static void requireWhole(String text) {
    int next = 0;
    while (next < text.length()) {
      int character = text.codePointAt(next);
      boolean half = Character.getType(character) == Character.SURROGATE;
      if (half) throw new ExcessException(Reason.UNREADABLE);
      next += Character.charCount(character);
    }
  }

  @Override
  public void write(JsonWriter out, Boolean value) {
    throw new UnsupportedOperationException("only reads");
  }
}
