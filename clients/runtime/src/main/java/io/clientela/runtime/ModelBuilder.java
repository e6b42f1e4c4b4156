package io.clientela.runtime;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.clientela.runtime.json.ExactReader;
import io.clientela.runtime.json.PropertyNames;
import java.io.IOException;

/**
 * What the builders of all generated records share. A builder also knows its record's JSON: the
 * reader fills one property by property, and a class of its own for each codec would make the jars
 * larger by a quarter.
 *
 * @param <T> the record
 */
public abstract class ModelBuilder<T> {
  private String unknown = "";

  /** For generated builders. */
  protected ModelBuilder() {}

  /**
   * The record of what was collected.
   *
   * @throws NullPointerException if a required property is missing; names it as the contract does
   */
  public abstract T build();

  /**
   * Reads a record, with a builder of its own.
   *
   * @param in stands before a value that is not null
   * @throws IOException if the input cannot be read or is not JSON
   */
  protected abstract T read(JsonReader in) throws IOException;

  /**
   * Writes a record.
   *
   * @param value not null
   * @throws IOException if the output fails
   */
  protected abstract void write(JsonWriter out, T value) throws IOException;

  /**
   * Reads the name of the next property.
   *
   * @param in within an object, before a name
   * @param previous what this returned for the property before; 0 for the first
   * @return the number of the name, from 1 on; 0 if it is none of these, and then {@link #unknown}
   *     tells it
   * @throws IOException if the input cannot be read or is not JSON
   */
  protected final int next(JsonReader in, PropertyNames names, int previous) throws IOException {
    if (in instanceof ExactReader exact) {
      int name = exact.nextName(names, previous);
      if (name >= 0) {
        return name + 1;
      }
    }
    unknown = in.nextName();
    return names.indexOf(unknown) + 1;
  }

  /** The name that was read last, if it was unknown. */
  protected final String unknown() {
    return unknown;
  }
}
