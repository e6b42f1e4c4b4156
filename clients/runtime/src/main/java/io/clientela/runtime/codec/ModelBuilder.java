package io.clientela.runtime.codec;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/**
 * Base of the builders of generated records. A builder also knows its record's JSON, because a
 * class of its own for each codec would make the jars larger by a quarter.
 *
 * @param <T> the record
 */
public abstract class ModelBuilder<T> {
  /** Creates an empty builder; for generated code. */
  protected ModelBuilder() {}

  /**
   * Builds the record.
   *
   * @throws NullPointerException if a required property is missing; names it as the contract does
   */
  public abstract T build();

  /**
   * Reads a record; what this builder holds plays no part.
   *
   * @param in stands before a value that is not null
   * @throws IOException if the input cannot be read or is not JSON
   */
  protected abstract T read(JsonReader in) throws IOException;

  /**
   * Writes a record; what this builder holds plays no part.
   *
   * @param value not null
   * @throws IOException if the output fails
   */
  protected abstract void write(JsonWriter out, T value) throws IOException;
}
