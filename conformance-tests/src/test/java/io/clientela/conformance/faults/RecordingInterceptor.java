package io.clientela.conformance.faults;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** An application's interceptor and listener that keep all they can see of a head or a failure. */
final class RecordingInterceptor extends EventListener implements Interceptor {
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<Response> responses = new CopyOnWriteArrayList<>();

  /** All of it, trailers too, which are there when a body was read. */
  List<String> heard() throws IOException {
    for (Response response : responses) heard.add(response.peekTrailers() + "");
    return heard;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    hear(chain.request());
    Response response = proceed(chain);
    hear(response);
    heard.add(response.body().contentType() + "");
    responses.add(response);
    return response;
  }

  private Response proceed(Chain chain) throws IOException {
    try {
      return chain.proceed(chain.request());
    } catch (IOException e) {
      heard.add(StackTrace.of(e));
      throw e;
    }
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
    hear(response);
  }

  @Override
  public void responseFailed(Call call, IOException failure) {
    heard.add(StackTrace.of(failure));
  }

  @Override
  public void callFailed(Call call, IOException failure) {
    hear(call.request());
    heard.add(StackTrace.of(failure));
  }

  private void hear(Response response) {
    hear(response.request());
    heard.add(response.toString());
    heard.add(response.message());
    heard.add(response.headers().toMultimap().toString());
  }

  private void hear(Request request) {
    heard.add(request.toString());
    heard.add(request.url().toString());
    heard.add(request.headers().toMultimap().toString());
    heard.add(Thread.currentThread().getName());
  }
}
