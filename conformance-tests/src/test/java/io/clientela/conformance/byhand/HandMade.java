package io.clientela.conformance.byhand;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** What every call by hand needs: credential, limit of requests, check of the response, waiting. */
class HandMade {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final long NANOS_BETWEEN_REQUESTS = 125_000_000;
  private static final int ATTEMPTS = 3;

  final Gson gson = new Gson();
  final OkHttpClient http;
  final String url;
  private final String token;
  private long nextTurn = System.nanoTime();

  HandMade(OkHttpClient http, String url, String token) {
    this.http = http;
    this.url = url;
    this.token = token;
  }

  Request.Builder request(String path) {
    return new Request.Builder().url(url + path).header("access_token", token);
  }

  RequestBody json(Object value) {
    return RequestBody.create(gson.toJson(value), JSON);
  }

  JsonObject call(Request request) throws IOException {
    return JsonParser.parseString(send(request)).getAsJsonObject();
  }

  String send(Request request) throws IOException {
    for (int attempt = 1; ; attempt++) {
      waitForTurn();
      try (Response response = http.newCall(request).execute()) {
        if (response.code() == 429 && attempt < ATTEMPTS) {
          waitAsAsked(response);
          continue;
        }
        return checked(response);
      }
    }
  }

  static String checked(Response response) throws IOException {
    String body = response.body().string();
    if (response.isSuccessful()) return body;
    String reason = "";
    if (body.startsWith("{")) {
      JsonObject problem = JsonParser.parseString(body).getAsJsonObject();
      if (problem.has("error")) reason = ": " + problem.get("error");
    }
    throw new IOException("Bsale answered " + response.code() + reason);
  }

  synchronized void waitForTurn() {
    long now = System.nanoTime();
    nextTurn = Math.max(now, nextTurn) + NANOS_BETWEEN_REQUESTS;
    LockSupport.parkNanos(nextTurn - NANOS_BETWEEN_REQUESTS - now);
  }

  private static void waitAsAsked(Response response) {
    String seconds = response.header("Retry-After", "1");
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(Long.parseLong(seconds)));
  }
}
