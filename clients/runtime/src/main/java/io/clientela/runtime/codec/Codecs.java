package io.clientela.runtime.codec;

import com.google.gson.JsonElement;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts of the generated codecs, beside {@link WireScalars}. */
public final class Codecs {
  private static final TypeAdapter<JsonElement> JSON = new AnyJsonAdapter();

  private Codecs() {}

  /**
   * A JSON array. Reads as an unmodifiable list; JSON null reads as null, and a null element is
   * kept, so that places and counts are those of the wire.
   *
   * @param element codec of one element
   */
  public static <T> TypeAdapter<List<T>> listOf(TypeAdapter<T> element) {
    return new ListAdapter<>(element);
  }

  /**
   * A JSON object with names of any kind. Reads as an unmodifiable map in the order of the wire;
   * JSON null reads as null, a null value is kept, and of a name that comes twice the last value
   * counts.
   *
   * @param value codec of one value
   */
  public static <T> TypeAdapter<Map<String, T>> mapOf(TypeAdapter<T> value) {
    return new MapAdapter<>(value);
  }

  /** Any JSON value; JSON null reads as {@link com.google.gson.JsonNull}. */
  public static TypeAdapter<JsonElement> json() {
    return JSON;
  }

  /**
   * Reads the value of a property that the contract does not name, and keeps it.
   *
   * @param unknown what was kept of the same object so far, null if nothing
   * @param name name of the property
   * @param in stands before the value
   * @return the map to hand in next time
   * @throws IOException if the input cannot be read or is not JSON
   */
  public static Map<String, JsonElement> addUnknown(
      @Nullable Map<String, JsonElement> unknown, String name, JsonReader in) throws IOException {
    Map<String, JsonElement> properties = unknown == null ? new LinkedHashMap<>() : unknown;
    properties.put(name, JSON.read(in));
    return properties;
  }

  /**
   * Closes what {@link #addUnknown} collected.
   *
   * @param unknown null if nothing was kept
   * @return unmodifiable, in the order of the wire, never null
   */
  public static Map<String, JsonElement> unknownProperties(
      @Nullable Map<String, JsonElement> unknown) {
    return unknown == null ? Map.of() : Collections.unmodifiableMap(unknown);
  }

  /**
   * Writes a property; nothing if it is null.
   *
   * @param out stands inside an object
   * @param adapter codec of the value
   * @throws IOException if the output fails
   */
  public static <T> void write(
      JsonWriter out, String name, TypeAdapter<T> adapter, @Nullable T value) throws IOException {
    if (value != null) {
      out.name(name);
      adapter.write(out, value);
    }
  }

  /**
   * Writes a property that may be null on the wire: its value, else null if its name is among the
   * nulls, else nothing.
   *
   * @param out stands inside an object
   * @param adapter codec of the value
   * @param nulls names of the properties to be written as null
   * @throws IOException if the output fails
   */
  public static <T> void writeNullable(
      JsonWriter out, String name, TypeAdapter<T> adapter, @Nullable T value, Set<String> nulls)
      throws IOException {
    if (value != null || !nulls.contains(name)) {
      write(out, name, adapter, value);
      return;
    }
    boolean before = out.getSerializeNulls();
    out.setSerializeNulls(true);
    out.name(name).nullValue();
    out.setSerializeNulls(before);
  }

  /**
   * Reads a property that may be null on the wire, and keeps its name if it is.
   *
   * @param in stands before the value
   * @param adapter codec of the value
   * @param nulls gets the name
   * @throws IOException if the input cannot be read or is not JSON
   */
  public static <T> @Nullable T readNullable(
      JsonReader in, String name, TypeAdapter<T> adapter, Set<String> nulls) throws IOException {
    if (in.peek() == JsonToken.NULL) nulls.add(name);
    return adapter.read(in);
  }

  /**
   * Adds a property to be sent beyond the contract.
   *
   * @param extra those before, null if there is none
   * @param names what the contract names
   * @throws IllegalArgumentException if the name is among them
   */
  public static Map<String, JsonElement> addExtra(
      @Nullable Map<String, JsonElement> extra,
      PropertyNames names,
      String name,
      JsonElement value) {
    if (names.contains(name)) {
      throw new IllegalArgumentException(
          "expected a name beyond the contract; there is a method for " + name);
    }
    Map<String, JsonElement> all =
        extra == null ? new LinkedHashMap<>() : new LinkedHashMap<>(extra);
    all.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
    return all;
  }

  /**
   * Writes what was kept as further properties of the object that is being written.
   *
   * @param out stands inside an object
   * @param unknown not null
   * @throws IOException if the output fails
   */
  public static void writeUnknown(JsonWriter out, Map<String, JsonElement> unknown)
      throws IOException {
    for (Map.Entry<String, JsonElement> property : unknown.entrySet()) {
      out.name(property.getKey());
      JSON.write(out, property.getValue());
    }
  }

  /**
   * Writes properties that are sent beyond the contract, null too.
   *
   * @param out stands inside an object
   * @param extra not null
   * @throws IOException if the output fails
   */
  public static void writeExtra(JsonWriter out, Map<String, JsonElement> extra) throws IOException {
    if (extra.isEmpty()) return;
    boolean before = out.getSerializeNulls();
    out.setSerializeNulls(true);
    writeUnknown(out, extra);
    out.setSerializeNulls(before);
  }
}
