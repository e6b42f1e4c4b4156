package io.clientela.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The vendor reported success, and its response cannot be read. <b>The operation did succeed</b>,
 * as far as the status tells.
 */
public final class DecodingException extends ClientelaException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with a response. */
  public enum Reason {
    /** There is no body, or only blanks. */
    EMPTY("an empty body"),
    /** A web page. */
    HTML("a web page"),
    /** Not JSON, JSON that ends too early, or JSON of another shape than the contract's. */
    UNREADABLE("JSON that is malformed or does not fit the contract"),
    /** More bytes, after decompression, than the client accepts. */
    TOO_LARGE("a body above the size limit");

    private final String description;

    Reason(String description) {
      this.description = description;
    }

    /** The same in a few words, for messages. */
    public String description() {
      return description;
    }
  }

  private final Reason reason;
  private final @Nullable String path;

  /**
   * For tests of how a program takes it; clients make their own.
   *
   * @param reason what is wrong with the response
   * @param path the JSON path of what could not be read, null if there is none
   * @param report what is known of the call
   * @param cause what it came from, null if nothing did; its message is shown in stack traces
   */
  public DecodingException(
      Reason reason, @Nullable String path, CallReport report, @Nullable Throwable cause) {
    super(message(reason, path, report), report, cause);
    this.reason = reason;
    this.path = path;
  }

  private static String message(Reason reason, @Nullable String path, CallReport report) {
    String status = report.status() == 0 ? "" : "HTTP " + report.status() + " with ";
    return status + reason.description() + (path == null ? "" : " at " + path);
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /** The JSON path of what could not be read, {@code $.items[3].points}; empty if there is none. */
  public Optional<String> path() {
    return Optional.ofNullable(path);
  }
}
