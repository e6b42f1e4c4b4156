package io.clientela.runtime.transport;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/** A kind of HTTP client; null is the one that is made without being given one. */
record HttpKind(String name, @Nullable OkHttpClient http) {
  @Override
  public String toString() {
    return name;
  }

  static Stream<HttpKind> kinds() {
    OkHttpClient http = RawServer.trusting();
    return Stream.of(
        new HttpKind("own", null),
        new HttpKind("given", http),
        new HttpKind("given, connecting in turn", http.newBuilder().fastFallback(false).build()),
        new HttpKind(
            "given, HTTP/2",
            http.newBuilder().protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)).build()),
        new HttpKind("given, with other sockets", otherSockets(http)));
  }

  static HttpKind through(Proxy.Type type, int port) {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    return new HttpKind("", new OkHttpClient.Builder().proxy(new Proxy(type, address)).build());
  }

  TestBuilder builder(String url) {
    TestBuilder builder = new TestBuilder().baseUrl(url);
    return http == null ? builder : builder.httpClient(http);
  }

  private static OkHttpClient otherSockets(OkHttpClient http) {
    return http.newBuilder().socketFactory(new OtherSockets()).build();
  }
}
