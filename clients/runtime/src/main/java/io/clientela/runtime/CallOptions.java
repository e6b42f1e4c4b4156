package io.clientela.runtime;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is different for one call, or a few: {@code new CallOptions().callTimeout(ofSeconds(2))}.
 * Immutable; each method returns a changed copy. What is null or missing is as the client has it.
 *
 * @param callTimeout the longest time one attempt may take; the client's read timeout and the
 *     deadline end it, too
 * @param deadline the longest time the call may take over all attempts and waits
 * @param attempts how often the call may be sent in all
 * @param headers more headers, by name
 * @param query more query parameters, by name
 */
public record CallOptions(
    @Nullable Duration callTimeout,
    @Nullable Duration deadline,
    @Nullable Integer attempts,
    Map<String, String> headers,
    Map<String, String> query) {
  private static final CallOptions NONE = new CallOptions();
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  /** Headers that say how a message travels or what its body is, which the client knows. */
  private static final Set<String> OURS =
      Set.of(
          "accept-encoding",
          "connection",
          "content-encoding",
          "content-length",
          "content-type",
          "expect",
          "host",
          "keep-alive",
          "proxy-authorization",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  /**
   * Checks and copies the values.
   *
   * @throws IllegalArgumentException if a time or the attempts are not positive, a name is no name,
   *     a value cannot be sent, or a header is the client's own business; the message has no value
   */
  public CallOptions {
    requirePositive("callTimeout", callTimeout);
    requirePositive("deadline", deadline);
    if (attempts != null && attempts < 1) {
      throw new IllegalArgumentException("attempts must be at least 1, is " + attempts);
    }
    headers = Map.copyOf(headers);
    query = Map.copyOf(query);
    headers.forEach(CallOptions::checkHeader);
    query.forEach(CallOptions::checkQuery);
    checkNames(headers.keySet());
  }

  /** Options that change nothing. */
  public CallOptions() {
    this(null, null, null, Map.of(), Map.of());
  }

  /** Options that change nothing. */
  public static CallOptions none() {
    return NONE;
  }

  /** Returns a copy with another longest time of one attempt. */
  public CallOptions callTimeout(Duration timeout) {
    Objects.requireNonNull(timeout, "timeout");
    return new CallOptions(timeout, deadline, attempts, headers, query);
  }

  /** Returns a copy with another longest time of the whole call. */
  public CallOptions deadline(Duration timeout) {
    Objects.requireNonNull(timeout, "timeout");
    return new CallOptions(callTimeout, timeout, attempts, headers, query);
  }

  /** Returns a copy with another number of attempts; 1 means never again. */
  public CallOptions attempts(int max) {
    return new CallOptions(callTimeout, deadline, max, headers, query);
  }

  /**
   * Returns a copy with one more header.
   *
   * @param name of letters, digits and hyphens or the like, not one that the client sets itself
   * @param value printable ASCII
   */
  public CallOptions header(String name, String value) {
    Map<String, String> more = added("header", headers, name, value);
    return new CallOptions(callTimeout, deadline, attempts, more, query);
  }

  /**
   * Returns a copy with one more query parameter.
   *
   * @param name as it is, unencoded
   * @param value as it is, unencoded
   */
  public CallOptions query(String name, String value) {
    Map<String, String> more = added("query parameter", query, name, value);
    return new CallOptions(callTimeout, deadline, attempts, headers, more);
  }

  private static Map<String, String> added(
      String kind, Map<String, String> before, String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(before);
    if (more.put(name, Objects.requireNonNull(value, "value")) == null) return more;
    throw refused(kind, name, "is given twice");
  }

  private static void checkNames(Set<String> names) {
    Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : names) {
      if (!seen.add(name)) throw refused("header", name, "is given twice");
    }
  }

  private static void checkHeader(String name, String value) {
    if (!TOKEN.matcher(name).matches()) {
      throw new IllegalArgumentException("A header's name has a character that no name may have.");
    }
    if (OURS.contains(name.toLowerCase(Locale.ROOT))) {
      throw refused("header", name, "is set by the client itself");
    }
    if (!value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c <= '~'))) {
      throw refused("header", name, "has a control or non-ASCII character");
    }
  }

  private static void checkQuery(String name, String value) {
    if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "A query parameter's name is blank or has a control character.");
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw refused("query parameter", name, "has a control character");
    }
  }

  private static IllegalArgumentException refused(String kind, String name, String why) {
    return new IllegalArgumentException("The " + kind + " '" + name + "' " + why + ".");
  }

  private static void requirePositive(String name, @Nullable Duration time) {
    if (time != null && (time.isZero() || time.isNegative())) {
      throw new IllegalArgumentException(name + " must be positive, is " + time);
    }
  }

  /** Shows times, attempts and names; the values may be personal. */
  @Override
  public String toString() {
    return "CallOptions[callTimeout="
        + callTimeout
        + ", deadline="
        + deadline
        + ", attempts="
        + attempts
        + ", headers="
        + headers.keySet()
        + ", query="
        + query.keySet()
        + "]";
  }
}
