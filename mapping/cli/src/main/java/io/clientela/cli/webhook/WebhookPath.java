package io.clientela.cli.webhook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path that a webhook is posted to. Where nothing is signed it is the only secret that protects
 * the receiver. It is shown nowhere.
 */
public final class WebhookPath {
  private static final int SHORTEST_UNGUESSABLE = 22;

  /**
   * What reaches a server as it was written: no query or fragment, nothing that is escaped or that
   * proxies take out.
   */
  private static final Pattern FORM =
      Pattern.compile("(/(?!\\.{1,2}(/|$))[A-Za-z0-9._~!$&'()*+,;=:@-]+)+/?");

  private final byte[] path;

  private WebhookPath(String path) {
    this.path = path.getBytes(StandardCharsets.US_ASCII);
  }

  /** Takes a path; empty if no request could ever have it, or every scanner finds it. */
  public static Optional<WebhookPath> of(String path) {
    return FORM.matcher(path).matches() ? Optional.of(new WebhookPath(path)) : Optional.empty();
  }

  /** Whether it is too short to be a secret: below 128 bits, even if each character is random. */
  public boolean isGuessable() {
    return path.length <= SHORTEST_UNGUESSABLE;
  }

  /** Whether a request's path is this one; takes as long for one that is nearly right. */
  boolean matches(@Nullable String rawPath) {
    return rawPath != null && MessageDigest.isEqual(path, rawPath.getBytes(StandardCharsets.UTF_8));
  }

  /** Shows nothing. */
  @Override
  public String toString() {
    return "WebhookPath[***]";
  }

  /** This path at a server of which the URL names no path. */
  public URI at(URI server) {
    return server.resolve(value());
  }

  String value() {
    return new String(path, StandardCharsets.US_ASCII);
  }
}
