package io.clientela.runtime.transport;

import okhttp3.HttpUrl;

/** The place all operations of a client are under. */
final class BaseUrl {
  private final String text;
  private final HttpUrl root;

  private BaseUrl(String text) {
    this.text = text;
    this.root = HttpUrl.get(text + "/");
  }

  /**
   * Checks a base URL: https, or http to this machine; no user, query or fragment.
   *
   * @throws IllegalArgumentException otherwise; the message does not repeat the URL
   */
  static BaseUrl of(String text) {
    HttpUrl url = HttpUrl.parse(text);
    if (url == null) throw refused("is not an http or https URL");
    if (!url.username().isEmpty() || !url.password().isEmpty()) throw refused("names a user");
    if (url.query() != null || url.fragment() != null) throw refused("has a query or fragment");
    if (!url.isHttps() && !isLoopback(url.host())) {
      throw refused("must be https, because every request carries a credential");
    }
    String shown = url.toString();
    return new BaseUrl(shown.replaceFirst("/+$", ""));
  }

  boolean isSecure() {
    return root.isHttps();
  }

  /** The URL that all others begin with. */
  HttpUrl root() {
    return root;
  }

  /** The URL of an encoded path with query. */
  HttpUrl at(String encodedPath) {
    return HttpUrl.get(text + encodedPath);
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost")
        || host.equals("::1")
        || host.matches("127\\.\\d+\\.\\d+\\.\\d+");
  }

  private static IllegalArgumentException refused(String why) {
    return new IllegalArgumentException("The base URL " + why + ".");
  }
}
