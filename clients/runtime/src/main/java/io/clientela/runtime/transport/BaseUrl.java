package io.clientela.runtime.transport;

import java.util.Set;
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
   * Checks a base URL: https, or http to this machine or to one of the hosts; no user, query or
   * fragment.
   *
   * @throws IllegalArgumentException otherwise; the message does not repeat the URL
   */
  static BaseUrl of(String text, Set<String> cleartextHosts) {
    HttpUrl url = HttpUrl.parse(text);
    if (url == null) throw refused("is not an http or https URL");
    if (!url.username().isEmpty() || !url.password().isEmpty()) throw refused("names a user");
    if (url.query() != null || url.fragment() != null) throw refused("has a query or fragment");
    if (!url.isHttps() && !isLoopback(url.host()) && !cleartextHosts.contains(url.host())) {
      throw refused(
          "must be https, because every request carries a credential; cleartextTo names the hosts"
              + " of mocks");
    }
    String shown = url.toString();
    return new BaseUrl(shown.replaceFirst("/+$", ""));
  }

  /** The host as URLs have it. */
  static String host(String text) {
    String bracketed = text.contains(":") && !text.startsWith("[") ? "[" + text + "]" : text;
    HttpUrl url = HttpUrl.parse("http://" + bracketed + "/");
    boolean alone = url != null && url.port() == 80 && url.encodedPath().equals("/");
    if (url == null || !alone || !text.matches("[^/?#@\\\\]+")) {
      throw new IllegalArgumentException(
          "expected the name of a host, without scheme, port and path");
    }
    return url.host();
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
