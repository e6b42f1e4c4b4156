package io.clientela.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The vendor did not do what was asked: any other status that is not a success (redirects among
 * them, which are never followed), or a successful status whose answer says no.
 */
public final class RefusedException extends ClientelaException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String vendorText;

  RefusedException(String what, CallReport report, @Nullable String vendorText) {
    super(what, report, null);
    this.vendorText = vendorText;
  }

  /**
   * The vendor's own error text, if its answer had one where this vendor puts it. It is not in the
   * message, because vendors repeat in it what was sent.
   */
  public Optional<String> vendorText() {
    return Optional.ofNullable(vendorText);
  }
}
