package io.clientela.runtime;

import java.util.Objects;

/**
 * Which call is made, as a {@link CallListener} may know it: nothing here is secret or personal,
 * and everything has few values, so that it may become a tag of a metric.
 *
 * @param vendor the vendor's key, {@code bsale}
 * @param operation the contract's operation: its id, method and path template
 * @param host the server's host name or address
 * @param port the server's port
 */
public record CallContext(String vendor, Operation operation, String host, int port) {
  /** Checks that nothing is null. */
  public CallContext {
    Objects.requireNonNull(vendor, "vendor");
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(host, "host");
  }
}
