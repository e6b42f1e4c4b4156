package io.clientela.runtime.socket;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import javax.net.ssl.HandshakeCompletedListener;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** As {@link PlainSocket}, over TLS; all but the input is the other socket's. */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // a lock would let one wait for another
final class TlsSocket extends SSLSocket implements KeptSocket {
  private final SSLSocket tls;
  private final Socket raw;
  private @Nullable ResponseInput responses;

  /**
   * Wraps a TLS socket.
   *
   * @param raw the socket that it is layered over
   */
  TlsSocket(SSLSocket tls, Socket raw) {
    this.tls = tls;
    this.raw = raw;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    if (responses == null) responses = new ResponseInput(tls.getInputStream(), System::nanoTime);
    return responses;
  }

  @Override
  public ResponseInput responses() {
    if (responses == null) throw new IllegalStateException("not connected");
    return responses;
  }

  /** True as well for a connection that is of no use any more: OkHttp asks before it takes one. */
  @Override
  public boolean isInputShutdown() {
    return tls.isInputShutdown() || (responses != null && responses.isInUse() && !isQuiet());
  }

  @Override
  public boolean isQuiet() {
    return responses().isQuiet(raw instanceof PlainSocket plain ? plain::isSilent : this::isSilent);
  }

  /** Takes a millisecond, the shortest time that a socket of any kind can be told to wait. */
  private boolean isSilent(InputStream in) throws IOException {
    int timeout = tls.getSoTimeout();
    tls.setSoTimeout(1);
    try {
      in.read();
      return false;
    } catch (SocketTimeoutException silent) {
      return true;
    } finally {
      tls.setSoTimeout(timeout);
    }
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return tls.getSupportedCipherSuites();
  }

  @Override
  public String[] getEnabledCipherSuites() {
    return tls.getEnabledCipherSuites();
  }

  @Override
  public void setEnabledCipherSuites(String[] suites) {
    tls.setEnabledCipherSuites(suites);
  }

  @Override
  public String[] getSupportedProtocols() {
    return tls.getSupportedProtocols();
  }

  @Override
  public String[] getEnabledProtocols() {
    return tls.getEnabledProtocols();
  }

  @Override
  public void setEnabledProtocols(String[] protocols) {
    tls.setEnabledProtocols(protocols);
  }

  @Override
  public SSLSession getSession() {
    return tls.getSession();
  }

  @Override
  public void addHandshakeCompletedListener(HandshakeCompletedListener listener) {
    tls.addHandshakeCompletedListener(listener);
  }

  @Override
  public void removeHandshakeCompletedListener(HandshakeCompletedListener listener) {
    tls.removeHandshakeCompletedListener(listener);
  }

  @Override
  public void startHandshake() throws IOException {
    tls.startHandshake();
  }

  @Override
  public void setUseClientMode(boolean mode) {
    tls.setUseClientMode(mode);
  }

  @Override
  public boolean getUseClientMode() {
    return tls.getUseClientMode();
  }

  @Override
  public void setNeedClientAuth(boolean need) {
    tls.setNeedClientAuth(need);
  }

  @Override
  public boolean getNeedClientAuth() {
    return tls.getNeedClientAuth();
  }

  @Override
  public void setWantClientAuth(boolean want) {
    tls.setWantClientAuth(want);
  }

  @Override
  public boolean getWantClientAuth() {
    return tls.getWantClientAuth();
  }

  @Override
  public void setEnableSessionCreation(boolean flag) {
    tls.setEnableSessionCreation(flag);
  }

  @Override
  public boolean getEnableSessionCreation() {
    return tls.getEnableSessionCreation();
  }

  @Override
  public SSLParameters getSSLParameters() {
    return tls.getSSLParameters();
  }

  @Override
  public void setSSLParameters(SSLParameters parameters) {
    tls.setSSLParameters(parameters);
  }

  @Override
  public String getApplicationProtocol() {
    return tls.getApplicationProtocol();
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return tls.getOutputStream();
  }

  @Override
  public void setSoTimeout(int millis) throws SocketException {
    tls.setSoTimeout(millis);
  }

  @Override
  public int getSoTimeout() throws SocketException {
    return tls.getSoTimeout();
  }

  @Override
  public InetAddress getInetAddress() {
    return tls.getInetAddress();
  }

  @Override
  public int getPort() {
    return tls.getPort();
  }

  @Override
  public SocketAddress getRemoteSocketAddress() {
    return tls.getRemoteSocketAddress();
  }

  @Override
  public boolean isConnected() {
    return tls.isConnected();
  }

  @Override
  public boolean isClosed() {
    return tls.isClosed();
  }

  @Override
  public boolean isOutputShutdown() {
    return tls.isOutputShutdown();
  }

  @Override
  public void shutdownInput() throws IOException {
    tls.shutdownInput();
  }

  @Override
  public void shutdownOutput() throws IOException {
    tls.shutdownOutput();
  }

  /**
   * Without a limit on reads: where there is one, the JDK waits for the other side to close. It
   * also waits for a request that is still being written, which nobody may ever read, so a
   * connection that is given up in the middle of a call is closed below TLS first.
   */
  @Override
  public void close() throws IOException {
    try {
      if (responses != null && responses.isUnderWay()) raw.close();
      else if (!tls.isClosed()) tls.setSoTimeout(0);
    } finally {
      tls.close();
    }
  }

  @Override
  public String toString() {
    return tls.toString();
  }
}
