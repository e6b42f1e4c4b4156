package io.clientela.runtime.transport;

import java.util.Objects;

/**
 * Where a client's credential travels.
 *
 * <p>The credential joins a request behind all interceptors and listeners of the HTTP client, so
 * that none of them sees it.
 */
public final class Authentication {
  enum Place {
    HEADER,
    QUERY,
    PATH
  }

  private final Place place;
  private final String name;
  private final Secret secret;

  private Authentication(Place place, String name, Secret secret) {
    this.place = place;
    this.name = Objects.requireNonNull(name, "name");
    this.secret = Objects.requireNonNull(secret, "secret");
  }

  /** Sends the credential as the value of the header {@code name}. */
  public static Authentication header(String name, Secret secret) {
    return new Authentication(Place.HEADER, name, secret);
  }

  /** Sends the credential as the query parameter {@code name}. */
  public static Authentication query(String name, Secret secret) {
    return new Authentication(Place.QUERY, name, secret);
  }

  /** Sends the credential as the path parameter that the contract marks as secret. */
  public static Authentication path(Secret secret) {
    return new Authentication(Place.PATH, "", secret);
  }

  boolean in(Place other) {
    return place == other;
  }

  String name() {
    return name;
  }

  Secret secret() {
    return secret;
  }

  /** Says where the credential travels, not what it is. */
  @Override
  public String toString() {
    return "Authentication[" + place + " " + name + "=***]";
  }
}
