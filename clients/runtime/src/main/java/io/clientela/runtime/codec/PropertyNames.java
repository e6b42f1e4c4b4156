package io.clientela.runtime.codec;

import io.clientela.runtime.json.NameTable;

/** The names of a model's properties, in the order in which they are likely to come. */
public final class PropertyNames {
  private final NameTable table;

  private PropertyNames(NameTable table) {
    this.table = table;
  }

  /**
   * Takes the names of one model.
   *
   * @param names each once
   */
  public static PropertyNames of(String... names) {
    return new PropertyNames(NameTable.of(names));
  }

  boolean contains(String name) {
    return table.indexOf(name) >= 0;
  }

  NameTable table() {
    return table;
  }
}
