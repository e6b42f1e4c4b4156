package io.clientela.runtime.transport;

import io.clientela.runtime.codec.MissingPropertyException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a client must know of a vendor besides its operations. Immutable: each method returns a
 * changed copy.
 */
public final class Vendor {
  private final String key;
  private final String baseUrl;
  private final int requestsPerSecond;
  private final List<String> errorTexts;
  private final @Nullable String successProperty;

  private Vendor(
      String key,
      String baseUrl,
      int requestsPerSecond,
      List<String> errorTexts,
      @Nullable String successProperty) {
    this.key = Objects.requireNonNull(key, "key");
    this.baseUrl = Objects.requireNonNull(baseUrl, "baseUrl");
    this.requestsPerSecond = requestsPerSecond;
    this.errorTexts = errorTexts;
    this.successProperty = successProperty;
  }

  /**
   * Names a vendor without a published rate limit, without an error text and without a property
   * that every successful response has.
   *
   * @param key the vendor's key, {@code bsale}
   * @param baseUrl the contract's server, used unless a client is given another
   */
  public static Vendor of(String key, String baseUrl) {
    return new Vendor(key, baseUrl, 0, List.of(), null);
  }

  /** Sets the number of requests per second that a client must not exceed; at least 1. */
  public Vendor requestsPerSecond(int limit) {
    if (limit < 1) throw new IllegalArgumentException("requestsPerSecond must be at least 1");
    return new Vendor(key, baseUrl, limit, errorTexts, successProperty);
  }

  /** Names the properties of an error response that may hold the vendor's text, likeliest first. */
  public Vendor errorText(String... properties) {
    return new Vendor(key, baseUrl, requestsPerSecond, List.of(properties), successProperty);
  }

  /**
   * Names the property without which a response of a successful status is a refusal. The contract
   * requires it at the root of the response.
   */
  public Vendor successProperty(String property) {
    return new Vendor(
        key, baseUrl, requestsPerSecond, errorTexts, Objects.requireNonNull(property, "property"));
  }

  String key() {
    return key;
  }

  String baseUrl() {
    return baseUrl;
  }

  int requestsPerSecond() {
    return requestsPerSecond;
  }

  List<String> errorTexts() {
    return errorTexts;
  }

  boolean isRefusedBy(Exception e) {
    return e instanceof MissingPropertyException missing
        && missing.atRoot()
        && missing.property().equals(successProperty);
  }

  /** Returns the vendor's key. */
  @Override
  public String toString() {
    return key;
  }
}
