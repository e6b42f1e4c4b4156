package io.clientela.runtime.transport;

import io.clientela.runtime.CallOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
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
  private final String scheme;
  private final Secret secret;
  private final List<Secret> hidden;

  private Authentication(
      Place place, String name, String scheme, Secret secret, List<Secret> hidden) {
    this.place = place;
    this.name = name;
    this.scheme = scheme;
    this.secret = secret;
    this.hidden = hidden;
  }

  private static Authentication of(Place place, String name, String scheme, Secret secret) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(secret, "secret");
    return new Authentication(place, name, scheme, secret, List.of(secret));
  }

  /** Sends the credential as the value of the header {@code name}. */
  public static Authentication header(String name, Secret secret) {
    return of(Place.HEADER, name, "", secret);
  }

  /** Sends the credential as the query parameter {@code name}. */
  public static Authentication query(String name, Secret secret) {
    return of(Place.QUERY, name, "", secret);
  }

  /** Sends the credential as the path parameter that the contract marks as secret. */
  public static Authentication path(Secret secret) {
    return of(Place.PATH, "", "", secret);
  }

  /** Sends the credential as the header {@code Authorization: Bearer ...}, RFC 6750. */
  public static Authentication bearer(Secret token) {
    return of(Place.HEADER, "Authorization", "Bearer ", token);
  }

  /**
   * Sends user name and password as the header {@code Authorization: Basic ...}, RFC 7617, in
   * UTF-8.
   *
   * @throws IllegalArgumentException if one of them has a control character, the user name a colon,
   *     or the password is blank; the message contains neither
   */
  public static Authentication basic(String username, String password) {
    Secret word = Secret.ofText("password", password);
    if (username.indexOf(':') >= 0) {
      throw new IllegalArgumentException("The user name has a colon.");
    }
    String pair = Secret.checked("user name", username) + ":" + password;
    byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
    Secret sent = Secret.of("credential", Base64.getEncoder().encodeToString(bytes));
    return new Authentication(Place.HEADER, "Authorization", "Basic ", sent, List.of(sent, word));
  }

  /**
   * Checks that options do not take the place of the credential.
   *
   * @throws IllegalArgumentException if they do
   */
  void requireUntouched(CallOptions options) {
    Map<String, String> named =
        switch (place) {
          case HEADER -> options.headers();
          case QUERY -> options.query();
          case PATH -> Map.of();
        };
    if (named.keySet().stream().anyMatch(name::equalsIgnoreCase)) {
      throw new IllegalArgumentException("'" + name + "' is the client's credential.");
    }
  }

  boolean in(Place other) {
    return place == other;
  }

  String name() {
    return name;
  }

  /** What is sent, without the scheme before it. */
  Secret secret() {
    return secret;
  }

  /** The value of the header. */
  String headerValue() {
    return scheme + secret.value();
  }

  /** What no text may repeat. */
  List<Secret> hidden() {
    return hidden;
  }

  /** Says where the credential travels, not what it is. */
  @Override
  public String toString() {
    return "Authentication[" + place + " " + name + "=***]";
  }
}
