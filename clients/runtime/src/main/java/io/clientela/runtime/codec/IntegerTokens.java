package io.clientela.runtime.codec;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.clientela.runtime.json.ExactReader;
import io.clientela.runtime.json.Numeral;
import java.io.IOException;

/** Whole numbers as JSON numbers or as text, exactly or not at all. */
final class IntegerTokens {
  private IntegerTokens() {}

  static long next(String what, JsonToken token, JsonReader in) throws IOException {
    if (token != JsonToken.NUMBER && token != JsonToken.STRING) {
      throw ParseErrors.but(what, token, in);
    }
    if (in instanceof ExactReader exact && exact.isLongAhead()) {
      return exact.nextLong();
    }
    // Not nextLong: for what Gson's own reader does not see as a long, it goes through a double.
    Long value = Numeral.integer(in.nextString());
    if (value == null) {
      throw ParseErrors.but(what, in);
    }
    return value;
  }
}
