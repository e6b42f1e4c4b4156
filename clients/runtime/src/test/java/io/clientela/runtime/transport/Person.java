package io.clientela.runtime.transport;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import io.clientela.runtime.codec.Codecs;
import io.clientela.runtime.codec.RefusableResponse;
import io.clientela.runtime.codec.WireScalars;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A response as the generator would make it, with the properties that refusal rules look at. */
record Person(
    @Nullable Long id, @Nullable String name, @Nullable Boolean erro, @Nullable String mensagem)
    implements RefusableResponse {
  static final TypeAdapter<Person> ADAPTER =
      new TypeAdapter<>() {
        @Override
        public @Nullable Person read(JsonReader in) throws IOException {
          if (in.peek() == JsonToken.NULL) {
            in.nextNull();
            return null;
          }
          Long id = null;
          String name = null;
          Boolean erro = null;
          String mensagem = null;
          in.beginObject();
          while (in.hasNext()) {
            switch (in.nextName()) {
              case "id" -> id = WireScalars.int64().read(in);
              case "name" -> name = WireScalars.string().read(in);
              case "erro" -> erro = WireScalars.bool().read(in);
              case "mensagem" -> mensagem = WireScalars.string().read(in);
              default -> {
                var unused = Codecs.json().read(in);
              }
            }
          }
          in.endObject();
          return new Person(id, name, erro, mensagem);
        }

        @Override
        public void write(JsonWriter out, Person value) throws IOException {
          out.beginObject().name("id");
          WireScalars.int64().write(out, value.id());
          out.name("name");
          WireScalars.string().write(out, value.name());
          out.endObject();
        }
      };

  static Person of(long id, String name) {
    return new Person(id, name, null, null);
  }

  /** Says no as TomTicket does with status 200. */
  @Override
  public boolean isRefusal() {
    return Boolean.TRUE.equals(erro);
  }
}
