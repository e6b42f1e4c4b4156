package io.clientela.runtime.codec;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What all generated records share. */
@NullMarked
public final class Models {
  private Models() {}

  /** An unmodifiable copy in the same order; null elements stay. Null for null. */
  public static <T> @Nullable List<T> copyOf(@Nullable List<T> values) {
    if (values == null) {
      return null;
    }
    for (T value : values) {
      if (value == null) {
        return Collections.unmodifiableList(new ArrayList<>(values));
      }
    }
    return List.copyOf(values);
  }

  /** An unmodifiable copy in the same order. Null for null. */
  public static <T> @Nullable Map<String, T> copyOf(@Nullable Map<String, T> values) {
    return values == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** A record's type and the names of the properties that are there, without any value. */
  public static <T extends Record> String describe(TypeAdapter<T> adapter, T value) {
    JsonObject json = adapter.toJsonTree(value).getAsJsonObject();
    return value.getClass().getSimpleName() + json.keySet();
  }

  /**
   * The value of a required property.
   *
   * @param property its name in the contract
   * @throws NullPointerException that names the property, if there is no value
   */
  public static <T> T required(@Nullable T value, String property) {
    if (value == null) {
      throw new MissingValueException(property);
    }
    return value;
  }

  /**
   * For a property in an object that the contract closes.
   *
   * @param property its name, which may be data and is not told
   */
  public static JsonSyntaxException undeclared(JsonReader in, String property) {
    String path = in.getPath();
    String object = path.substring(0, Math.max(1, path.length() - property.length() - 1));
    boolean named = path.endsWith("." + property);
    return new JsonSyntaxException(
        "expected only properties of the contract, found another at path "
            + (named ? object + ".*" : path));
  }

  /**
   * Whether properties beyond the contract hold one of these names with something in it: neither
   * null nor an empty list or object.
   */
  public static boolean holdsAny(Map<String, JsonElement> properties, String... names) {
    for (String name : names) {
      JsonElement value = properties.get(name);
      if (value != null && !isEmpty(value)) return true;
    }
    return false;
  }

  private static boolean isEmpty(JsonElement value) {
    return value.isJsonNull()
        || (value instanceof JsonArray list && list.isEmpty())
        || (value instanceof JsonObject object && object.size() == 0);
  }

  /**
   * Reads a record that came without the envelope that the contract has around it.
   *
   * @param properties what stood in place of the envelope
   * @return the record; empty if nothing stood there
   * @throws com.google.gson.JsonParseException if it is not of the record's form
   */
  public static <T> Optional<T> bare(TypeAdapter<T> adapter, Map<String, JsonElement> properties) {
    if (properties.isEmpty()) return Optional.empty();
    JsonObject bare = new JsonObject();
    properties.forEach(bare::add);
    return Optional.of(adapter.fromJsonTree(bare));
  }

  /**
   * The items of an expanded collection.
   *
   * @param adapter codec of an item
   * @param items null if there was no collection
   * @return empty if there was none
   * @throws com.google.gson.JsonParseException if an item is null or not of the record's form
   */
  public static <T> Optional<List<T>> items(
      TypeAdapter<T> adapter, @Nullable List<JsonElement> items) {
    if (items == null) return Optional.empty();
    List<T> read = new ArrayList<>();
    for (JsonElement item : items) {
      if (item == null || !item.isJsonObject()) {
        throw new JsonSyntaxException("expected an object as item " + read.size());
      }
      read.add(item(adapter, item));
    }
    return Optional.of(List.copyOf(read));
  }

  private static <T> T item(TypeAdapter<T> adapter, JsonElement item) {
    try {
      return adapter.fromJsonTree(item);
    } catch (IllegalStateException e) {
      throw new JsonSyntaxException(e); // as Gson's reader of trees says it
    }
  }

  /**
   * Adds a name to those that stand in brackets, separated by commas.
   *
   * @param names such as {@code [a,b]}, null if there is none yet
   */
  public static String bracketed(@Nullable String names, String name) {
    if (names == null) return "[" + name + "]";
    String inner = names.substring(1, names.length() - 1);
    return List.of(inner.split(",")).contains(name) ? names : "[" + inner + "," + name + "]";
  }
}
