package io.clientela.runtime.codec;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.ToNumberPolicy;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import io.clientela.runtime.json.ExactReader;
import io.clientela.runtime.json.Numeral;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value as a tree. Numbers keep their digits.
 *
 * <p>Gson's own adapter is reached only through a {@code Gson}, or through {@code JsonParser},
 * which makes the reader lenient. The depth of the recursion is bounded by the reader's nesting
 * limit.
 */
final class AnyJsonAdapter extends TypeAdapter<JsonElement> {
  @Override
  public JsonElement read(JsonReader in) throws IOException {
    JsonToken token = in.peek();
    return switch (token) {
      case STRING -> new JsonPrimitive(in.nextString());
      case NUMBER -> number(in);
      case BOOLEAN -> new JsonPrimitive(in.nextBoolean());
      case NULL -> {
        in.nextNull();
        yield JsonNull.INSTANCE;
      }
      case BEGIN_ARRAY -> array(in);
      case BEGIN_OBJECT -> object(in);
      default -> throw ParseErrors.but("a JSON value", token, in);
    };
  }

  private static JsonPrimitive number(JsonReader in) throws IOException {
    Number number = ToNumberPolicy.LAZILY_PARSED_NUMBER.readNumber(in);
    if (!Numeral.isRepresentable(number.toString())) {
      throw ParseErrors.but("a number whose exponent has at most 9 digits", in);
    }
    return new JsonPrimitive(number);
  }

  private JsonArray array(JsonReader in) throws IOException {
    var array = new JsonArray();
    in.beginArray();
    while (in.hasNext()) {
      array.add(read(in));
    }
    in.endArray();
    return array;
  }

  private JsonObject object(JsonReader in) throws IOException {
    var object = new JsonObject();
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      if (in instanceof ExactReader exact) {
        exact.hideName();
      }
      object.add(name, read(in));
    }
    in.endObject();
    return object;
  }

  @Override
  public void write(JsonWriter out, @Nullable JsonElement value) throws IOException {
    if (value == null || value.isJsonNull()) {
      out.nullValue();
    } else if (value instanceof JsonPrimitive primitive) {
      write(out, primitive);
    } else if (value instanceof JsonArray array) {
      out.beginArray();
      for (JsonElement element : array) {
        write(out, element);
      }
      out.endArray();
    } else {
      out.beginObject();
      for (Map.Entry<String, JsonElement> member : value.getAsJsonObject().entrySet()) {
        out.name(member.getKey());
        write(out, member.getValue());
      }
      out.endObject();
    }
  }

  private static void write(JsonWriter out, JsonPrimitive value) throws IOException {
    if (value.isNumber()) {
      write(out, value.getAsNumber());
    } else if (value.isBoolean()) {
      out.value(value.getAsBoolean());
    } else {
      out.value(value.getAsString());
    }
  }

  /** Gson's writer of trees takes a number beyond a double only if it is lenient. */
  @SuppressWarnings("deprecation") // what is in its place came with Gson 2.11
  private static void write(JsonWriter out, Number value) throws IOException {
    if (!Numeral.isBeyondDouble(value)) {
      out.value(value);
      return;
    }
    boolean lenient = out.isLenient();
    out.setLenient(true);
    try {
      out.value(value);
    } finally {
      out.setLenient(lenient);
    }
  }
}
