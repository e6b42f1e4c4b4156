package io.clientela.conformance.faults;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** An application's interceptor and listener that keep everything they can see. */
final class Eavesdropper extends EventListener implements Interceptor {
  private final List<String> heard = new CopyOnWriteArrayList<>();

  List<String> heard() {
    return heard;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    hear(chain.request());
    Response response = chain.proceed(chain.request());
    hear(response.request());
    return response;
  }

  @Override
  public void callStart(Call call) {
    hear(call.request());
  }

  @Override
  public void requestHeadersEnd(Call call, Request request) {
    hear(request);
  }

  @Override
  public void responseHeadersEnd(Call call, Response response) {
    hear(response.request());
  }

  @Override
  public void callFailed(Call call, IOException failure) {
    hear(call.request());
  }

  private void hear(Request request) {
    heard.add(request.toString());
    heard.add(request.url().toString());
    heard.add(request.headers().toMultimap().toString());
    heard.add(Thread.currentThread().getName());
  }
}
