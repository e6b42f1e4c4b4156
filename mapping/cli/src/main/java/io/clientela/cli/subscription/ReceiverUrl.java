package io.clientela.cli.subscription;

import io.clientela.cli.language.Texts;
import io.clientela.cli.webhook.WebhookPath;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a vendor posts to. Its path may be all that protects the receiver, and is not shown. */
final class ReceiverUrl {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private static final int LAST_PORT = 65_535;

  private final URI url;

  private ReceiverUrl(URI url) {
    this.url = url;
  }

  /**
   * Reads a URL.
   *
   * @throws IllegalArgumentException if nothing may be posted there; does not repeat it
   */
  static ReceiverUrl of(String text) {
    try {
      URI url = new URI(text);
      String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
      boolean local = url.getHost() != null && LOOPBACK.contains(url.getHost());
      boolean somewhere = url.getHost() != null && url.getPort() <= LAST_PORT;
      if (!somewhere || !(scheme.equals("https") || scheme.equals("http") && local)) {
        throw expected(
            Texts.of("a URL such as https://hooks.example.com; http is for this machine alone"));
      }
      if (url.getRawUserInfo() != null
          || url.getRawQuery() != null
          || url.getRawFragment() != null) {
        throw expected(Texts.of("a URL without credentials, ? and #"));
      }
      return new ReceiverUrl(url);
    } catch (URISyntaxException e) {
      throw expected(Texts.of("a URL such as https://hooks.example.com"));
    }
  }

  private static IllegalArgumentException expected(String what) {
    return new IllegalArgumentException(Texts.of("expected %s", what));
  }

  boolean hasPath() {
    return !url.getRawPath().isEmpty() && !url.getRawPath().equals("/");
  }

  ReceiverUrl withPath(WebhookPath path) {
    return new ReceiverUrl(path.at(url));
  }

  /** Whether the path is short, or one that the receiver of this program does not have. */
  boolean isGuessable() {
    return WebhookPath.of(url.getRawPath()).map(WebhookPath::isGuessable).orElse(false);
  }

  URI uri() {
    return url;
  }

  /** All of it; not for the eyes of others. */
  String value() {
    return url.toString();
  }

  /** What may be shown of a URL, if it is one. */
  static String shown(String url) {
    Optional<URI> uri = parsed(url);
    return uri.map(it -> it.getScheme() + "://" + it.getRawAuthority() + "/***").orElse("***");
  }

  private static Optional<URI> parsed(String url) {
    try {
      return Optional.of(new URI(url))
          .filter(it -> it.getHost() != null && it.getUserInfo() == null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Without the path. */
  @Override
  public String toString() {
    return shown(value());
  }
}
