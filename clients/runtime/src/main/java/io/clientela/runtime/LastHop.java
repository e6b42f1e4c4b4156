package io.clientela.runtime;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * The last interceptor before the wire. Above it a request has the path template as its URL and no
 * credential; below it the real ones.
 *
 * <p>It also ends OkHttp's own repeating: it lets a request pass once, and keeps {@code
 * Retry-After}, at which OkHttp re-sends a 503, from what is above. A request that an interceptor
 * leads to another origin gets no credential and is not sent.
 */
final class LastHop implements Interceptor {
  private static final String RETRY_AFTER = "Retry-After";

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request shown = chain.request();
    Sending sending = shown.tag(Sending.class);
    if (sending == null) return chain.proceed(shown);
    if (!isSameOrigin(shown.url(), sending.target().sent())) {
      throw new IOException("An interceptor changed the origin; the credential stays here");
    }
    if (!sending.leave()) throw new IOException("Only Clientela may repeat a request");

    Request.Builder real = shown.newBuilder().url(sending.target().sent());
    sending
        .target()
        .headers()
        .forEach(header -> real.header(header.getFirst(), header.getSecond()));
    Response response = chain.proceed(real.build());
    sending.retryAfter(response.headers(RETRY_AFTER));
    return response.newBuilder().request(shown).removeHeader(RETRY_AFTER).build();
  }

  private static boolean isSameOrigin(HttpUrl a, HttpUrl b) {
    return a.scheme().equals(b.scheme()) && a.host().equals(b.host()) && a.port() == b.port();
  }
}
