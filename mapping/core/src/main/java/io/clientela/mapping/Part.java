package io.clientela.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record within a customer, of which a mapper takes component by component. Whatever is there and
 * was not taken in the end is a loss, without anybody having to think of it.
 */
final class Part<R> {
  private final String path;
  private final @Nullable R record;
  private final List<Field<R, ?>> remaining;
  private final Losses losses;
  private boolean touched;

  Part(String path, @Nullable R record, List<Field<R, ?>> fields, Losses losses) {
    this.path = path;
    this.record = record;
    this.remaining = record == null ? List.of() : new ArrayList<>(fields);
    this.losses = losses;
  }

  /** The record itself, to decide by; looking takes nothing. */
  Optional<R> look() {
    return Optional.ofNullable(record);
  }

  /** The component, if it is there; it counts as carried. */
  <T> @Nullable T take(Field<R, T> field) {
    if (record == null || !remaining.remove(field)) return null;
    T value = field.reader().apply(record).orElse(null);
    touched |= value != null;
    return value;
  }

  /** The component, as something from which it cannot be told exactly. */
  <T> @Nullable T take(Field<R, T> field, LossKind kind, String reason) {
    T value = take(field);
    if (value != null) lose(field, kind, reason);
    return value;
  }

  /** Says what became of a component that was taken or is missing. */
  void lose(Field<R, ?> field, LossKind kind, String reason) {
    losses.add(pathOf(field), kind, reason);
  }

  /** Whether the component is there and was not taken yet. */
  boolean has(Field<R, ?> field) {
    return record != null && remaining.contains(field) && field.reader().apply(record).isPresent();
  }

  /** Names as losses what was not taken: as a whole if nothing was, else one by one. */
  void loseRest(String reason) {
    List<Field<R, ?>> left = remaining.stream().filter(this::has).toList();
    if (left.isEmpty()) return;
    if (!touched && !path.isEmpty()) {
      losses.add(path, LossKind.UNSUPPORTED, reason);
    } else {
      left.forEach(field -> lose(field, LossKind.UNSUPPORTED, reason));
    }
    remaining.clear();
  }

  private String pathOf(Field<R, ?> field) {
    return path.isEmpty() ? field.name() : path + "." + field.name();
  }
}
