package io.clientela.runtime.codec;

import com.google.gson.JsonSyntaxException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the codes of an enum; a code that is not listed is refused, and not told. */
final class CodeScalar<V, E extends Enum<E> & CodedEnum<V>> extends WireScalar<E> {
  private final WireScalar<V> form;
  private final List<E> codes;

  CodeScalar(WireScalar<V> form, List<E> codes) {
    this.form = form;
    this.codes = codes;
  }

  @Override
  public @Nullable E read(JsonReader in) throws IOException {
    V value = form.read(in);
    if (value == null) {
      return null;
    }
    for (E code : codes) {
      if (value.equals(code.value())) {
        return code;
      }
    }
    throw new JsonSyntaxException(
        "expected one of the codes of "
            + codes.get(0).getDeclaringClass().getSimpleName()
            + " at path "
            + ParseErrors.path(in));
  }

  @Override
  public void write(JsonWriter out, @Nullable E code) throws IOException {
    form.write(out, code == null ? null : code.value());
  }

  @Override
  public String text(E code) {
    return form.text(code.value());
  }
}
