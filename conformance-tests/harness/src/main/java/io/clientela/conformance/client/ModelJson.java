package io.clientela.conformance.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.TypeAdapter;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The generated records by the names of their schemas. */
public final class ModelJson {
  private ModelJson() {}

  /** The codec of a schema's record; any JSON where the schema says nothing of its form. */
  public static TypeAdapter<?> adapter(Contract contract, String schema) {
    return GeneratedTypes.of(contract).adapter(schema);
  }

  /** The codec of what a body holds: a record, or a list or a map of one kind. */
  public static TypeAdapter<?> adapter(Contract contract, JsonNode schema) {
    return GeneratedTypes.of(contract).adapter(schema);
  }

  /** What is left of a value that was decoded and encoded again. */
  static <T> JsonNode roundTrip(TypeAdapter<T> adapter, JsonNode value) {
    try {
      return Json.read(adapter.toJson(adapter.fromJson(Json.write(value))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot decode " + value, e);
    }
  }

  /** A decoded response as JSON. */
  @SuppressWarnings("unchecked")
  static <T> JsonNode encode(TypeAdapter<T> adapter, Object response) {
    return Json.read(adapter.toJson((T) response));
  }
}
