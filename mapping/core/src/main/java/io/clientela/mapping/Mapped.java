package io.clientela.mapping;

import java.util.List;
import java.util.Optional;

/**
 * What came of a mapping: a value, or why there is none, and what was lost.
 *
 * <p>Exactly one of three holds: there is a value ({@link #isDeliverable()}); the record breaks a
 * rule of the receiver and {@link #problems()} says which, all at once; or the record is not meant
 * for the receiver and {@link #skipped()} says why.
 *
 * @param result the value; absent if it must not be delivered
 * @param losses what was lost; nothing in it contains a value of the customer
 * @param skipped why there is nothing to deliver
 * @param <T> what was mapped to
 */
public record Mapped<T>(Optional<T> result, List<Loss> losses, Optional<SkipReason> skipped) {

  /** Copies the losses. */
  public Mapped {
    losses = List.copyOf(losses);
  }

  /**
   * A value that may be delivered, with what it lacks.
   *
   * @param value never null
   * @param losses copied; of a kind other than {@link LossKind#INVALID}
   */
  public static <T> Mapped<T> of(T value, List<Loss> losses) {
    return new Mapped<>(Optional.of(value), losses, Optional.empty());
  }

  /**
   * Nothing: the record breaks rules of the receiver.
   *
   * @param losses copied; those of the kind {@link LossKind#INVALID} say which rules
   */
  public static <T> Mapped<T> undeliverable(List<Loss> losses) {
    return new Mapped<>(Optional.empty(), losses, Optional.empty());
  }

  /**
   * Nothing: the record is not meant for the receiver.
   *
   * @param reason why
   */
  public static <T> Mapped<T> skip(SkipReason reason) {
    return new Mapped<>(Optional.empty(), List.of(), Optional.of(reason));
  }

  /** Whether there is a value, possibly with losses. */
  public boolean isDeliverable() {
    return result.isPresent();
  }

  /**
   * The value.
   *
   * @throws NotDeliverableException if there is none, with the reasons
   */
  public T value() {
    return result.orElseThrow(() -> new NotDeliverableException(reasons()));
  }

  /** The rules that the record breaks; empty if there is a value. */
  public List<Loss> problems() {
    if (isDeliverable()) return List.of();
    return losses.stream().filter(loss -> loss.kind() == LossKind.INVALID).toList();
  }

  private List<String> reasons() {
    return skipped
        .map(reason -> List.of(reason.text()))
        .orElseGet(() -> problems().stream().map(it -> it.path() + ": " + it.reason()).toList());
  }
}
