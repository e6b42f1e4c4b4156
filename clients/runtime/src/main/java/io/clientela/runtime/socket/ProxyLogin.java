package io.clientela.runtime.socket;

import java.io.IOException;
import java.net.Proxy;
import okhttp3.Authenticator;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * Shows user name and password to a proxy: with the request for a tunnel, or, of a request in clear
 * text, with itself, as it may be sent only once.
 */
public final class ProxyLogin implements Authenticator, Interceptor {
  private static final String HEADER = "Proxy-Authorization";

  private final String credentials;

  /**
   * Shows these credentials.
   *
   * @param credentials what the header holds
   */
  public ProxyLogin(String credentials) {
    this.credentials = credentials;
  }

  @Override
  public @Nullable Request authenticate(@Nullable Route route, Response response) {
    Request asked = response.request();
    boolean refused = asked.header(HEADER) != null;
    return refused || !asked.method().equals("CONNECT") ? null : withLogin(asked);
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Connection connection = chain.connection();
    boolean readByProxy =
        connection != null
            && !request.isHttps()
            && connection.route().proxy().type() == Proxy.Type.HTTP;
    return chain.proceed(readByProxy ? withLogin(request) : request);
  }

  private Request withLogin(Request request) {
    return request.newBuilder().header(HEADER, credentials).build();
  }

  @Override
  public String toString() {
    return "ProxyLogin[***]";
  }
}
