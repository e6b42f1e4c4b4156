package io.clientela.runtime.json;

import com.google.gson.JsonElement;
import com.google.gson.TypeAdapter;
import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.clientela.runtime.Codecs;
import io.clientela.runtime.ModelAdapter;
import io.clientela.runtime.ModelAdapterFactory;
import io.clientela.runtime.ModelBuilder;
import io.clientela.runtime.WireScalars;
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

    private Long id;
    private String name;
    private Boolean active;
    private BigDecimal credit;
    private List<Person> friends;
    private Map<String, JsonElement> additionalProperties;

    @Override
    public Person build() {
      return new Person(id, name, active, credit, friends, Codecs.kept(additionalProperties));
    }

    @Override
    protected Person read(JsonReader in) throws IOException {
      var read = new Builder();
      in.beginObject();
      int property = 0;
      while (in.hasNext()) {
        property = read.next(in, NAMES, property);
        switch (property) {
          case 1 -> read.id = WireScalars.int64().read(in);
          case 2 -> read.name = WireScalars.string().read(in);
          case 3 -> read.active = WireScalars.lenientFlag().read(in);
          case 4 -> read.credit = WireScalars.decimalText().read(in);
          case 5 -> read.friends = Codecs.listOf(ADAPTER).read(in);
          case 6 -> in.skipValue();
          default ->
              read.additionalProperties =
                  Codecs.keep(read.additionalProperties, read.unknown(), in);
        }
      }
      in.endObject();
      return read.build();
    }

    @Override
    protected void write(JsonWriter out, Person value) throws IOException {
      out.beginObject();
      Codecs.write(out, "id", WireScalars.int64(), value.id);
      Codecs.write(out, "name", WireScalars.string(), value.name);
      Codecs.write(out, "active", WireScalars.bool(), value.active);
      Codecs.write(out, "credit", WireScalars.decimal(), value.credit);
      Codecs.write(out, "friends", Codecs.listOf(ADAPTER), value.friends);
      Codecs.writeKept(out, value.additionalProperties);
      out.endObject();
    }
  }
}
