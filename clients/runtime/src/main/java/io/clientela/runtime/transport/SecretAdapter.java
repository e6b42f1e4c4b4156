package io.clientela.runtime.transport;

import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives nothing of a credential to JSON, and makes none of it. */
final class SecretAdapter extends TypeAdapter<Secret> {
  @Override
  public void write(JsonWriter out, @Nullable Secret secret) throws IOException {
    out.value(secret == null ? null : secret.toString());
  }

  @Override
  public Secret read(JsonReader in) {
    throw new JsonParseException("A credential is not read from JSON, at path " + in.getPath());
  }
}
