package io.clientela.conformance.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** Keeps what Prism said of each exchange of a generated client. */
final class VerdictRecorder implements Interceptor {
  private final List<String> said = Collections.synchronizedList(new ArrayList<>());

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    String verdict = response.header("sl-violations");
    if (verdict != null) said.add(verdict);
    return response;
  }

  /** A client to be given to a vendor's builder. */
  OkHttpClient http() {
    return new OkHttpClient.Builder().addInterceptor(this).build();
  }

  /** What was said since the last time. */
  List<String> take() {
    List<String> all = List.copyOf(said);
    said.clear();
    return all;
  }
}
