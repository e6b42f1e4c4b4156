package io.clientela.runtime.socket;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Turns key stores into what TLS asks for. */
public final class Certificates {
  private Certificates() {}

  /** Trusts what the store holds, null: what the JVM does. */
  public static X509TrustManager trusted(@Nullable KeyStore certificates) {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(certificates);
      for (TrustManager manager : factory.getTrustManagers()) {
        if (manager instanceof X509TrustManager x509) return nonEmpty(x509, certificates);
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("The trust store cannot be used.", e);
    }
    throw new IllegalArgumentException("The JVM makes no X.509 trust manager.");
  }

  private static X509TrustManager nonEmpty(
      X509TrustManager manager, @Nullable KeyStore certificates) {
    if (certificates == null || manager.getAcceptedIssuers().length > 0) return manager;
    throw new IllegalArgumentException("The trust store holds no certificate to trust.");
  }

  public static KeyManager[] keys(KeyStore keys, char[] password) {
    try {
      KeyManagerFactory factory =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      factory.init(keys, password);
      return factory.getKeyManagers();
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("The client's key cannot be read with this password.", e);
    }
  }

  public static SSLSocketFactory sockets(KeyManager @Nullable [] keys, X509TrustManager trust) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys, new TrustManager[] {trust}, null);
      return context.getSocketFactory();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The JVM does not speak TLS.", e);
    }
  }
}
