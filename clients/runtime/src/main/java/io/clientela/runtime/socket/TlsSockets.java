package io.clientela.runtime.socket;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Makes TLS sockets that know which of their bytes were asked for. Equal if what they are made from
 * is equal, as OkHttp shares connections only between equal factories.
 */
public final class TlsSockets extends SSLSocketFactory {
  private final SSLSocketFactory factory;

  public TlsSockets(SSLSocketFactory factory) {
    this.factory = factory;
  }

  @Override
  public Socket createSocket(Socket raw, String host, int port, boolean autoClose)
      throws IOException {
    SSLSocket tls = (SSLSocket) factory.createSocket(raw, host, port, autoClose);
    return new TlsSocket(tls, raw);
  }

  @Override
  public Socket createSocket() throws IOException {
    return unlayered(factory.createSocket());
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return unlayered(factory.createSocket(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return unlayered(factory.createSocket(host, port, localHost, localPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return unlayered(factory.createSocket(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return unlayered(factory.createSocket(host, port, localHost, localPort));
  }

  private static TlsSocket unlayered(Socket socket) {
    return new TlsSocket((SSLSocket) socket, socket);
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return factory.getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return factory.getSupportedCipherSuites();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TlsSockets sockets && sockets.factory.equals(factory);
  }

  @Override
  public int hashCode() {
    return factory.hashCode();
  }
}
