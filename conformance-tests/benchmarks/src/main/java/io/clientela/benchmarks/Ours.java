package io.clientela.benchmarks;

import com.google.gson.TypeAdapter;
import io.clientela.runtime.json.JsonCodec;
import java.util.Objects;

/** The codecs of the product. */
final class Ours {
  private Ours() {}

  static <T> T read(TypeAdapter<T> adapter, byte[] document) {
    return Objects.requireNonNull(JsonCodec.read(adapter, document, null));
  }

  static <T> byte[] write(TypeAdapter<T> adapter, T value) {
    return JsonCodec.write(adapter, value);
  }
}
