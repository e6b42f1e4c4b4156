package io.clientela.runtime;

import com.google.gson.JsonObject;
import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
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
  public static <T> String describe(String type, TypeAdapter<T> adapter, T value) {
    JsonObject json = adapter.toJsonTree(value).getAsJsonObject();
    return type + json.keySet();
  }

  /** A type and the given names, empty ones left out. */
  public static String describe(String type, String... names) {
    StringJoiner joiner = new StringJoiner(", ", type + "[", "]");
    Arrays.stream(names).filter(name -> !name.isEmpty()).forEach(joiner::add);
    return joiner.toString();
  }

  /** For an object that lacks a property which the contract requires. */
  public static MissingPropertyException missing(JsonReader in, String property) {
    return new MissingPropertyException(property, in.getPreviousPath());
  }

  /** For a property in an object that the contract closes. */
  public static JsonSyntaxException undeclared(JsonReader in, String property) {
    return new JsonSyntaxException(
        "expected only properties of the contract, found " + property + " at path " + in.getPath());
  }

  /** For a code that the contract does not list; the code itself is not told. */
  public static JsonSyntaxException notACode(JsonReader in, String type) {
    return new JsonSyntaxException(
        "expected one of the codes of " + type + " at path " + in.getPreviousPath());
  }
}
