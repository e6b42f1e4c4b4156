package io.clientela.runtime.json;

import com.google.gson.JsonElement;
import com.google.gson.TypeAdapter;
import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.clientela.runtime.codec.Codecs;
import io.clientela.runtime.codec.ModelAdapter;
import io.clientela.runtime.codec.ModelAdapterFactory;
import io.clientela.runtime.codec.ModelBuilder;
import io.clientela.runtime.codec.PropertyCursor;
import io.clientela.runtime.codec.PropertyNames;
import io.clientela.runtime.codec.WireScalars;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A model as the generator writes them, small enough to be read at a glance. */
@JsonAdapter(ModelAdapterFactory.class)
public record Person(
    Long id,
    String name,
    Boolean active,
    BigDecimal credit,
    List<Person> friends,
    Map<String, JsonElement> additionalProperties) {
  /** Its codec. */
  public static final TypeAdapter<Person> ADAPTER = new ModelAdapter<>(new Builder());

  static final class Builder extends ModelBuilder<Person> {
    private static final PropertyNames NAMES =
        PropertyNames.of("id", "name", "active", "credit", "friends", "ignored");

    @Override
    public Person build() {
      throw new UnsupportedOperationException("read only");
    }

    @Override
    protected Person read(JsonReader in) throws IOException {
      Long id = null;
      String name = null;
      Boolean active = null;
      BigDecimal credit = null;
      List<Person> friends = null;
      Map<String, JsonElement> additionalProperties = null;
      PropertyCursor property = new PropertyCursor(NAMES);
      in.beginObject();
      while (in.hasNext()) {
        switch (property.next(in)) {
          case 1 -> id = WireScalars.int64().read(in);
          case 2 -> name = WireScalars.string().read(in);
          case 3 -> active = WireScalars.lenientFlag().read(in);
          case 4 -> credit = WireScalars.decimalText().read(in);
          case 5 -> friends = Codecs.listOf(ADAPTER).read(in);
          case 6 -> in.skipValue();
          default ->
              additionalProperties =
                  Codecs.addUnknown(additionalProperties, property.unknown(), in);
        }
      }
      in.endObject();
      return new Person(
          id, name, active, credit, friends, Codecs.unknownProperties(additionalProperties));
    }

    @Override
    protected void write(JsonWriter out, Person value) throws IOException {
      out.beginObject();
      Codecs.write(out, "id", WireScalars.int64(), value.id);
      Codecs.write(out, "name", WireScalars.string(), value.name);
      Codecs.write(out, "active", WireScalars.bool(), value.active);
      Codecs.write(out, "credit", WireScalars.decimal(), value.credit);
      Codecs.write(out, "friends", Codecs.listOf(ADAPTER), value.friends);
      Codecs.writeUnknown(out, value.additionalProperties);
      out.endObject();
    }
  }
}
