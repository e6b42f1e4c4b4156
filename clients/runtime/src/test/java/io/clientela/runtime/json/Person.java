package io.clientela.runtime.json;

import com.google.gson.JsonElement;
import com.google.gson.TypeAdapter;
import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import io.clientela.runtime.Codecs;
import io.clientela.runtime.WireScalars;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A model of every kind of property, small enough to be read at a glance. */
@JsonAdapter(Person.Adapter.class)
record Person(
    Long id,
    String name,
    Boolean active,
    BigDecimal credit,
    List<Person> friends,
    Map<String, JsonElement> additionalProperties) {
  static final TypeAdapter<Person> ADAPTER = new Adapter();

  static final class Adapter extends TypeAdapter<Person> {
    @Override
    public Person read(JsonReader in) throws IOException {
      if (in.peek() == JsonToken.NULL) {
        in.nextNull();
        return null;
      }
      Long id = null;
      String name = null;
      Boolean active = null;
      BigDecimal credit = null;
      List<Person> friends = null;
      Map<String, JsonElement> unknown = null;
      in.beginObject();
      while (in.hasNext()) {
        String property = in.nextName();
        switch (property) {
          case "id" -> id = WireScalars.int64().read(in);
          case "name" -> name = WireScalars.string().read(in);
          case "active" -> active = WireScalars.lenientFlag().read(in);
          case "credit" -> credit = WireScalars.decimalText().read(in);
          case "friends" -> friends = Codecs.listOf(this).read(in);
          case "ignored" -> in.skipValue();
          default -> unknown = Codecs.keep(unknown, property, in);
        }
      }
      in.endObject();
      return new Person(id, name, active, credit, friends, Codecs.kept(unknown));
    }

    @Override
    public void write(JsonWriter out, Person person) throws IOException {
      out.beginObject();
      out.name("id");
      WireScalars.int64().write(out, person.id);
      out.name("name");
      WireScalars.string().write(out, person.name);
      out.name("active");
      WireScalars.bool().write(out, person.active);
      out.name("credit");
      WireScalars.decimal().write(out, person.credit);
      out.name("friends");
      Codecs.listOf(this).write(out, person.friends);
      Codecs.writeKept(out, person.additionalProperties);
      out.endObject();
    }
  }
}
