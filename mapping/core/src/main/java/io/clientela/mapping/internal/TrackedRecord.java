package io.clientela.mapping.internal;

import io.clientela.mapping.LossKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record within a customer, of which a mapper takes component by component. Whatever is there and
 * was not taken in the end is a loss, without anybody having to think of it.
 */
public final class TrackedRecord<R> {
  private final FieldPath<R> place;
  private final @Nullable R record;
  private final Losses losses;

  /** A bit for each component that was taken. */
  private int taken;

  private boolean touched;

  TrackedRecord(FieldPath<R> place, @Nullable R record, Losses losses) {
    this.place = place;
    this.record = record;
    this.losses = losses;
  }

  /** A part of which nothing is there, wherever it may stand. */
  public static <R> TrackedRecord<R> missing() {
    return new TrackedRecord<>(new FieldPath<>("", List.of()), null, new Losses());
  }

  /** The record itself, to decide by; looking takes nothing. */
  public Optional<R> peek() {
    return Optional.ofNullable(record);
  }

  /** The component, if it is there; it counts as carried. */
  public <T> @Nullable T take(Field<R, T> field) {
    if (record == null || isTaken(field)) return null;
    taken |= 1 << field.index();
    T value = field.reader().apply(record).orElse(null);
    touched |= value != null;
    return value;
  }

  /** The component, as something from which it cannot be told exactly. */
  public <T> @Nullable T take(Field<R, T> field, LossKind kind, String reason) {
    T value = take(field);
    if (value != null) recordLoss(field, kind, reason);
    return value;
  }

  /** Says what became of a component that was taken or is missing; nothing if the record is. */
  public void recordLoss(Field<R, ?> field, LossKind kind, String reason) {
    if (record != null) losses.add(place.pathOf(field), kind, reason);
  }

  /** Whether the component is there and was not taken yet. */
  public boolean has(Field<R, ?> field) {
    return record != null && !isTaken(field) && field.reader().apply(record).isPresent();
  }

  /** Names as losses what was not taken: as a whole if nothing was, else one by one. */
  public void loseRest(String reason) {
    boolean asAWhole = !touched && !place.path().isEmpty();
    List<Field<R, ?>> fields = place.fields();
    for (int i = 0; i < fields.size(); i++) { // an iterator for each part of each customer is felt
      Field<R, ?> field = fields.get(i);
      if (!has(field)) continue;
      if (asAWhole) {
        losses.add(place.path(), LossKind.UNSUPPORTED, reason);
        break;
      }
      recordLoss(field, LossKind.UNSUPPORTED, reason);
    }
    taken = ~0;
  }

  private boolean isTaken(Field<R, ?> field) {
    return (taken & 1 << field.index()) != 0;
  }
}
