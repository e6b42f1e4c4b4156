package io.clientela.runtime.transport;

import java.io.IOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * What lies behind a failure, and what to do, where the failure itself shows it. The request did
 * not reach the vendor then.
 *
 * @param status the status that a proxy or server on the way gave, 0 if none
 */
record Hint(String words, int status) {
  private static final String SPEAKS_TLS =
      "the server speaks TLS there: let the base URL begin with https";
  private static final String NO_TLS = "the server does not speak TLS there: look at the port";
  private static final String CERTIFICATE =
      "the server asks for a client certificate: set clientCertificate, or give an HTTP client that"
          + " has one";
  private static final String CREDENTIALS =
      "the proxy asks for credentials (HTTP 407): set proxyLogin, or the proxyAuthenticator of the"
          + " HTTP client that is given";

  /** Causes may form a ring. */
  private static final int DEEPEST = 16;

  private static final Pattern REFUSED_TUNNEL =
      Pattern.compile("Unexpected response code for CONNECT: (\\d{3})");
  private static final String TLS_ALERT = "Unexpected status line: \u0015\u0003";
  private static final Pattern PLAIN_TO_TLS =
      Pattern.compile("(?i)plain HTTP.{0,40}(HTTPS|SSL)|HTTP request to an HTTPS");
  private static final Pattern NO_CERTIFICATE =
      Pattern.compile("(?i)No required SSL certificate|SSL certificate error");

  /** Why no response came; null if that does not show. */
  static @Nullable Hint of(Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    if (failure instanceof SanitizedCause) {
      return message.equals(SPEAKS_TLS) ? new Hint(SPEAKS_TLS, 0) : null;
    }
    if (message.equals("Failed to authenticate with proxy")) return new Hint(CREDENTIALS, 407);
    Matcher tunnel = REFUSED_TUNNEL.matcher(message);
    if (tunnel.matches()) {
      String status = tunnel.group(1);
      return new Hint("the proxy refused to connect: HTTP " + status, Integer.parseInt(status));
    }
    if (!(failure instanceof SSLException)) return null;
    if (message.contains("unrecognized SSL message")) return new Hint(NO_TLS, 0);
    boolean alert = message.contains("certificate_required") || message.contains("bad_certificate");
    return alert && message.contains("Received fatal alert") ? new Hint(CERTIFICATE, 0) : null;
  }

  /** Why there is no connection, as far as that shows. */
  static String ofNoConnection(Throwable failure) {
    if (failure instanceof UnknownHostException) return "no connection: the host is not known";
    if (failure instanceof SSLException) {
      return isDistrust(failure)
          ? "no connection: the server's certificate is not trusted"
          : "no connection: TLS was not agreed upon";
    }
    if (!(failure instanceof SocketException)) return "no connection";
    return String.valueOf(rootOf(failure).getMessage()).contains("refused")
        ? "no connection: it was refused"
        : "no connection: the host cannot be reached";
  }

  /** Whether the server's certificate is not that of somebody who is trusted. */
  static boolean isDistrust(Throwable failure) {
    return failure instanceof SSLPeerUnverifiedException
        || failure.getCause() instanceof CertificateException;
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable root = failure;
    for (int depth = 0; depth < DEEPEST && root.getCause() != null; depth++) root = root.getCause();
    return root;
  }

  /** Why a response has the status it has; null if that does not show. */
  static @Nullable String of(int status, byte[] page) {
    if (status == 407) return CREDENTIALS;
    if (status != 400) return null;
    String text = new String(page, StandardCharsets.ISO_8859_1);
    if (PLAIN_TO_TLS.matcher(text).find()) return SPEAKS_TLS;
    return NO_CERTIFICATE.matcher(text).find() ? CERTIFICATE : null;
  }

  /**
   * A failure from below as it may be shown: what a hint needs of its message is turned into it.
   */
  static IOException shown(IOException failure) {
    boolean alert = String.valueOf(failure.getMessage()).startsWith(TLS_ALERT);
    return alert ? new SanitizedCause(SPEAKS_TLS) : SanitizedCause.shown(failure);
  }
}
