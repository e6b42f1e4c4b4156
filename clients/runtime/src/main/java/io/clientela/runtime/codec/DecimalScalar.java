package io.clientela.runtime.codec;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import io.clientela.runtime.json.ExactReader;
import io.clientela.runtime.json.Numeral;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A decimal, read from a number or from text; written as a number. */
final class DecimalScalar extends WireScalar<BigDecimal> {
  private static final String WHAT = "a decimal";

  private final EmptyText empty;

  DecimalScalar(EmptyText empty) {
    this.empty = empty;
  }

  @Override
  public @Nullable BigDecimal read(JsonReader in) throws IOException {
    JsonToken token = in.peek();
    if (token == JsonToken.NULL) {
      in.nextNull();
      return null;
    }
    if (token != JsonToken.NUMBER && token != JsonToken.STRING) {
      throw ParseErrors.but(WHAT, token, in);
    }
    if (in instanceof ExactReader exact && exact.isLongAhead()) {
      return BigDecimal.valueOf(exact.nextLong());
    }
    String text = in.nextString();
    if (text.isEmpty() && empty == EmptyText.NULL) {
      return null;
    }
    BigDecimal value = Numeral.decimal(text);
    if (value == null) {
      throw ParseErrors.but(WHAT, in);
    }
    return value;
  }

  @Override
  public void write(JsonWriter out, @Nullable BigDecimal value) throws IOException {
    if (value == null) {
      out.nullValue();
      return;
    }
    out.value(bounded(value));
  }

  @Override
  public String text(BigDecimal value) {
    return bounded(value).toPlainString();
  }

  private static BigDecimal bounded(BigDecimal value) {
    if (!Numeral.isBounded(value)) {
      throw new IllegalArgumentException("decimal with more digits than are sent to a vendor");
    }
    return value;
  }
}
