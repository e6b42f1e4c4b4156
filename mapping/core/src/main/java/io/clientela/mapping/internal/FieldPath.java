package io.clientela.mapping.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a record stands within a customer. The paths of its components are made once, not for each
 * customer: most losses are the same for all.
 */
final class FieldPath<R> {
  private final String path;
  private final List<Field<R, ?>> fields;
  private final List<String> fieldPaths;

  FieldPath(String path, List<Field<R, ?>> fields) {
    this.path = path;
    this.fields = fields;
    this.fieldPaths = new ArrayList<>(fields.size());
    for (Field<R, ?> it : fields) {
      fieldPaths.add(path.isEmpty() ? it.name() : path + "." + it.name());
    }
  }

  /** Path in the canonical customer's JSON form; empty for the customer itself. */
  String path() {
    return path;
  }

  String pathOf(Field<R, ?> field) {
    return fieldPaths.get(field.index());
  }

  /** The components that a record has here. */
  List<Field<R, ?>> fields() {
    return fields;
  }
}
