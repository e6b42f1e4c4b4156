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

  /**
   * Copies the losses.
   *
   * @throws NullPointerException if a component is null
   * @throws IllegalArgumentException if there is neither a value, nor a loss that is {@link
   *     LossKind#INVALID}, nor a reason to skip; or if there is a reason to skip beside a value or
   *     losses
   */
  public Mapped {
    losses = List.copyOf(losses);
    if (skipped.isPresent() && (result.isPresent() || !losses.isEmpty())) {
      throw new IllegalArgumentException("expected nothing beside a reason to skip");
    }
    if (skipped.isEmpty() && result.isEmpty() && losses.stream().noneMatch(Mapped::isProblem)) {
      throw new IllegalArgumentException(
          "expected a value, a loss that is INVALID or a reason to skip, found none");
    }
  }

  /**
   * Returns a value that may be delivered.
   *
   * @param value what was mapped to
   * @param losses what was lost on the way; empty if nothing was
   */
  public static <T> Mapped<T> of(T value, List<Loss> losses) {
    return new Mapped<>(Optional.of(value), losses, Optional.empty());
  }

  /**
   * Returns that the record breaks rules of the receiver.
   *
   * @param losses what was lost; at least one of them is {@link LossKind#INVALID}
   * @throws IllegalArgumentException if none is
   */
  public static <T> Mapped<T> undeliverable(List<Loss> losses) {
    return new Mapped<>(Optional.empty(), losses, Optional.empty());
  }

  /** Returns that the record is not meant for the receiver. */
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
    return losses.stream().filter(Mapped::isProblem).toList();
  }

  private static boolean isProblem(Loss loss) {
    return loss.kind() == LossKind.INVALID;
  }

  private List<String> reasons() {
    return skipped
        .map(reason -> List.of(reason.text()))
        .orElseGet(() -> problems().stream().map(it -> it.path() + ": " + it.reason()).toList());
  }
}
