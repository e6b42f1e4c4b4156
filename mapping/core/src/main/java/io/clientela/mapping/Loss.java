package io.clientela.mapping;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a mapping could not carry as it was.
 *
 * @param path where it stands: a path in the canonical customer's JSON form ({@code
 *     addresses[0].city}) or, if it has no place there, the vendor's property
 * @param kind what happened to it
 * @param reason why, in one clause; never contains the value
 */
public record Loss(String path, LossKind kind, String reason) {
  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a component is null
   */
  public Loss {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reason, "reason");
  }

  /** Written out, as {@link #hashCode()} is, because losses are looked up by the million. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Loss loss
            && kind == loss.kind
            && path.equals(loss.path)
            && reason.equals(loss.reason));
  }

  @Override
  @SuppressWarnings("EnumOrdinal") // the hash of a constant differs from run to run
  public int hashCode() {
    return 31 * (31 * path.hashCode() + kind.ordinal()) + reason.hashCode();
  }
}
