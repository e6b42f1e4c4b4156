package io.clientela.runtime.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Interrupts a call wherever it can wait, with the client's own HTTP client and given ones. */
@Timeout(20)
class InterruptionTest {
  private static final Proxy.Type SOCKS = Proxy.Type.SOCKS;

  private final Interruption interruption = new Interruption();

  @ParameterizedTest
  @MethodSource("io.clientela.runtime.transport.HttpKind#kinds")
  void whileConnecting(HttpKind kind) throws Exception {
    if (kind.http() == null) interruption.asksNobody();
    List<Socket> waiting = new ArrayList<>();
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      fill(full, waiting);
      interruption.of(watched(kind).builder("http://127.0.0.1:" + full.getLocalPort()), false);
    } finally {
      for (Socket socket : waiting) socket.close();
    }
  }

  @Test
  void whileANameIsLookedUp() throws Exception {
    OkHttpClient slow =
        new OkHttpClient.Builder()
            .dns(
                host -> {
                  interruption.reached();
                  Interruption.hang();
                  return List.of();
                })
            .build();
    interruption.of(new HttpKind("", slow).builder("https://clients.test"), false);
  }

  @ParameterizedTest
  @MethodSource("io.clientela.runtime.transport.HttpKind#kinds")
  void whileTlsIsAgreedUpon(HttpKind kind) throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      interruption.acceptIn(silent);
      interruption.of(kind.builder("https://localhost:" + silent.getLocalPort()), false);
    }
  }

  @ParameterizedTest
  @MethodSource("io.clientela.runtime.transport.HttpKind#kinds")
  void whileWaitingForAHead(HttpKind kind) throws Exception {
    try (RawServer server = new RawServer(false, (socket, number) -> interruption.reached())) {
      interruption.of(kind.builder(server.url()), true);
    }
  }

  @ParameterizedTest
  @MethodSource("io.clientela.runtime.transport.HttpKind#kinds")
  void whileWaitingForTheRestOfABody(HttpKind kind) throws Exception {
    RawServer.Handler half =
        (socket, number) -> {
          RawServer.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":");
          interruption.reached();
        };
    try (RawServer server = new RawServer(false, half)) {
      interruption.of(kind.builder(server.url()), true);
    }
  }

  @Test
  void whileWaitingForAHeadOverTls() throws Exception {
    try (RawServer server = new RawServer(true, (socket, number) -> interruption.reached())) {
      interruption.of(new HttpKind("", RawServer.trusting()).builder(server.url()), true);
    }
  }

  @Test
  void whileASocksProxyIsAsked() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      interruption.acceptIn(silent);
      interruption.of(
          HttpKind.through(SOCKS, silent.getLocalPort()).builder("http://localhost:1"), false);
    }
  }

  @Test
  void whileWaitingForAHeadThroughASocksProxy() throws Exception {
    try (SocksServer socks = new SocksServer();
        RawServer server = new RawServer(false, (socket, number) -> interruption.reached())) {
      interruption.of(HttpKind.through(SOCKS, socks.port()).builder(server.url()), true);
    }
  }

  @Test
  void whileAProxyIsAskedForATunnel() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      interruption.acceptIn(silent);
      HttpKind proxied = HttpKind.through(Proxy.Type.HTTP, silent.getLocalPort());
      interruption.of(proxied.builder("https://clients.test"), false);
    }
  }

  @Test
  void whileAnInterceptorBlocks() throws Exception {
    OkHttpClient blocking =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  interruption.reached();
                  Interruption.hang();
                  return chain.proceed(chain.request());
                })
            .build();
    interruption.of(new HttpKind("", blocking).builder("https://clients.test"), false);
  }

  /** Tells when it begins to connect. */
  private HttpKind watched(HttpKind kind) {
    if (kind.http() == null) return kind;
    EventListener listener =
        new EventListener() {
          @Override
          public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
            interruption.reached();
          }
        };
    return new HttpKind("", kind.http().newBuilder().eventListener(listener).build());
  }

  /** Connects until nobody more is let in. */
  private static void fill(ServerSocket server, List<Socket> waiting) throws IOException {
    while (true) {
      Socket socket = new Socket();
      waiting.add(socket);
      try {
        socket.connect(server.getLocalSocketAddress(), 100);
      } catch (SocketTimeoutException full) {
        return;
      }
    }
  }
}
