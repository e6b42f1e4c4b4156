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
    UNREADABLE("JSON that is malformed or not as the contract says"),
    /** More bytes, after decompression, than the client accepts. */
    TOO_LARGE("a body above the size limit");

    private final String description;

    Reason(String description) {
      this.description = description;
    }

    /** Returns the reason in a few words, for messages. */
    public String description() {
      return description;
    }
  }

  private final Reason reason;
  private final @Nullable String path;

  /**
   * Creates the failure of a call.
   *
   * @param reason what is wrong with the response
   * @param path where, as a JSON path; null if that is not known
   * @param report the call
   * @param cause what lies behind it, null if nothing does
   */
  public DecodingException(
      Reason reason, @Nullable String path, CallReport report, @Nullable Throwable cause) {
    super(message(reason, path, report), report, cause);
    this.reason = reason;
    this.path = path;
  }

  /** Creates the failure of a call, as in a test: {@link CallReport#of}. */
  public DecodingException(Reason reason, CallReport report) {
    this(reason, null, report, null);
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
