package io.clientela.runtime;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One operation of a contract, or another endpoint of its vendor.
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
  private static final Pattern METHOD = Pattern.compile("[A-Z]+");
  private static final Pattern PATH = Pattern.compile("[!-~&&[^?#\\\\%]]+");
  private static final Pattern OUTSIDE = Pattern.compile("//|/\\.{1,2}(/|$)");
  private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE");

  /**
   * Checks that nothing is missing, and that the path is one: it begins with a slash, stays under
   * the base URL, and has neither query nor fragment, which would be shown.
   */
  public Operation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(retry, "retry");
    if (!METHOD.matcher(method).matches()) {
      throw new IllegalArgumentException("method must be one of HTTP, in upper case");
    }
    errors = Set.copyOf(errors);
    if (!path.startsWith("/")) throw new IllegalArgumentException("path must begin with /");
    if (!PATH.matcher(path).matches() || OUTSIDE.matcher(path).find()) {
      throw new IllegalArgumentException(
          "path must be a template without query, fragment, blanks, // and dot segments");
    }
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
