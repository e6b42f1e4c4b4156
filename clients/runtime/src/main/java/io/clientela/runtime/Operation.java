package io.clientela.runtime;

import java.util.Objects;
import java.util.Set;

/**
 * One operation of a contract.
 *
 * @param id the contract's {@code operationId}
 * @param method the HTTP method in upper case
 * @param path the contract's path template, for example {@code /clients/{clientId}.json}; logs and
 *     errors show this and never the path that was sent
 * @param retry when a call may be sent again
 * @param errors the error statuses that the contract describes, of those that have an exception of
 *     their own: 404, 409
 */
public record Operation(String id, String method, String path, Retry retry, Set<Integer> errors) {
  private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE");

  /** Checks that nothing is missing and that the path begins with a slash. */
  public Operation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(retry, "retry");
    errors = Set.copyOf(errors);
    if (!path.startsWith("/")) throw new IllegalArgumentException("path must begin with /");
  }

  /** An operation without an error that the contract describes. */
  public Operation(String id, String method, String path, Retry retry) {
    this(id, method, path, retry, Set.of());
  }

  /**
   * An operation that is sent again as its method allows: GET, HEAD, PUT and DELETE always, others
   * only if they were not carried out.
   */
  public Operation(String id, String method, String path) {
    this(id, method, path, IDEMPOTENT.contains(method) ? Retry.ALWAYS : Retry.UNSENT);
  }

  /** Returns a copy whose contract describes these error statuses. */
  public Operation errors(Integer... statuses) {
    return new Operation(id, method, path, retry, Set.of(statuses));
  }

  /** Whether a call changes anything at the vendor. */
  public boolean hasEffect() {
    return !method.equals("GET") && !method.equals("HEAD");
  }
}
