package io.clientela.runtime.codec;

import com.google.gson.stream.JsonReader;
import io.clientela.runtime.json.ExactReader;
import io.clientela.runtime.json.NameTable;
import java.io.IOException;

/** Goes through the properties of one JSON object. Used by one thread. */
public final class PropertyCursor {
  private final NameTable names;
  private int number;
  private String unknown = "";

  /**
   * Begins an object.
   *
   * @param names the properties that it may have, in the order in which they are likely to come
   */
  public PropertyCursor(PropertyNames names) {
    this.names = names.table();
  }

  /**
   * Reads the name of the next property.
   *
   * @param in within the object, before a name
   * @return the number of the name, from 1 on; 0 if it is none of them, and then {@link #unknown}
   *     tells it
   * @throws IOException if the input cannot be read or is not JSON
   */
  public int next(JsonReader in) throws IOException {
    int index = in instanceof ExactReader exact ? exact.nextName(names, number) : -1;
    if (index < 0) {
      index = slowly(in);
    }
    number = index + 1;
    return number;
  }

  private int slowly(JsonReader in) throws IOException {
    unknown = in.nextName();
    int index = names.indexOf(unknown);
    if (index < 0 && in instanceof ExactReader exact) {
      exact.hideName();
    }
    return index;
  }

  /** The name that was read last, if it was unknown. */
  public String unknown() {
    return unknown;
  }
}
