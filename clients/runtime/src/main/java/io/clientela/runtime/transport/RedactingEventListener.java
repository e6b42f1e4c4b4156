package io.clientela.runtime.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.HttpUrl;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Passes events on to the listener of the HTTP client that was given, with the request as it may be
 * shown, and failures without bytes of a response: some events come from below {@link
 * CredentialInterceptor}.
 */
final class RedactingEventListener extends EventListener {
  private final EventListener listener;

  RedactingEventListener(EventListener listener) {
    this.listener = listener;
  }

  @Override
  public void callStart(Call call) {
    listener.callStart(call);
  }

  @Override
  public void dispatcherQueueStart(Call call, Dispatcher dispatcher) {
    listener.dispatcherQueueStart(call, dispatcher);
  }

  @Override
  public void dispatcherQueueEnd(Call call, Dispatcher dispatcher) {
    listener.dispatcherQueueEnd(call, dispatcher);
  }

  @Override
  public void proxySelectStart(Call call, HttpUrl url) {
    listener.proxySelectStart(call, url);
  }

  @Override
  public void proxySelectEnd(Call call, HttpUrl url, List<Proxy> proxies) {
    listener.proxySelectEnd(call, url, proxies);
  }

  @Override
  public void dnsStart(Call call, String domain) {
    listener.dnsStart(call, domain);
  }

  @Override
  public void dnsEnd(Call call, String domain, List<InetAddress> addresses) {
    listener.dnsEnd(call, domain, addresses);
  }

  @Override
  public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
    listener.connectStart(call, address, proxy);
  }

  @Override
  public void secureConnectStart(Call call) {
    listener.secureConnectStart(call);
  }

  @Override
  public void secureConnectEnd(Call call, @Nullable Handshake handshake) {
    listener.secureConnectEnd(call, handshake);
  }

  @Override
  public void connectEnd(
      Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol) {
    listener.connectEnd(call, address, proxy, protocol);
  }

  @Override
  public void connectFailed(
      Call call,
      InetSocketAddress address,
      Proxy proxy,
      @Nullable Protocol protocol,
      IOException failure) {
    listener.connectFailed(call, address, proxy, protocol, SanitizedCause.shown(failure));
  }

  @Override
  public void connectionAcquired(Call call, Connection connection) {
    listener.connectionAcquired(call, connection);
  }

  @Override
  public void connectionReleased(Call call, Connection connection) {
    listener.connectionReleased(call, connection);
  }

  @Override
  public void requestHeadersStart(Call call) {
    listener.requestHeadersStart(call);
  }

  @Override
  public void requestHeadersEnd(Call call, Request request) {
    listener.requestHeadersEnd(call, call.request());
  }

  @Override
  public void requestBodyStart(Call call) {
    listener.requestBodyStart(call);
  }

  @Override
  public void requestBodyEnd(Call call, long byteCount) {
    listener.requestBodyEnd(call, byteCount);
  }

  @Override
  public void requestFailed(Call call, IOException failure) {
    listener.requestFailed(call, SanitizedCause.shown(failure));
  }

  @Override
  public void responseHeadersStart(Call call) {
    listener.responseHeadersStart(call);
  }

  @Override
  public void responseHeadersEnd(Call call, Response response) {
    InFlightRequest sending = call.request().tag(InFlightRequest.class);
    if (sending == null) {
      listener.responseHeadersEnd(call, response);
      return;
    }
    sending.status(response.code());
    if (listener == EventListener.NONE) return;
    Response.Builder shown = ResponseHead.shown(response, sending);
    listener.responseHeadersEnd(call, shown.request(call.request()).build());
  }

  @Override
  public void responseBodyStart(Call call) {
    listener.responseBodyStart(call);
  }

  @Override
  public void responseBodyEnd(Call call, long byteCount) {
    listener.responseBodyEnd(call, byteCount);
  }

  @Override
  public void responseFailed(Call call, IOException failure) {
    listener.responseFailed(call, SanitizedCause.shown(failure));
  }

  @Override
  public void callEnd(Call call) {
    listener.callEnd(call);
  }

  @Override
  public void callFailed(Call call, IOException failure) {
    listener.callFailed(call, SanitizedCause.shown(failure));
  }

  @Override
  public void canceled(Call call) {
    listener.canceled(call);
  }

  @Override
  public void satisfactionFailure(Call call, Response response) {
    listener.satisfactionFailure(call, response);
  }

  @Override
  public void cacheHit(Call call, Response response) {
    listener.cacheHit(call, response);
  }

  @Override
  public void cacheMiss(Call call) {
    listener.cacheMiss(call);
  }

  @Override
  public void cacheConditionalHit(Call call, Response response) {
    listener.cacheConditionalHit(call, response);
  }

  @Override
  public void retryDecision(Call call, IOException failure, boolean retry) {
    listener.retryDecision(call, SanitizedCause.shown(failure), retry);
  }

  @Override
  public void followUpDecision(Call call, Response response, @Nullable Request request) {
    listener.followUpDecision(call, response, request);
  }
}
