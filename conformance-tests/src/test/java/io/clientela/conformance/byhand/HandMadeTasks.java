package io.clientela.conformance.byhand;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Tasks of {@code clients/RECIPES.md} with OkHttp and Gson alone, each a method named after its
 * recipe. The lines within a method's braces are what the table there says.
 */
final class HandMadeTasks extends HandMade {
  HandMadeTasks(OkHttpClient http, String url, String token) {
    super(http, url, token);
  }

  /** The properties that these tasks need, of some thirty. */
  record Client(
      long id,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String code,
      @Nullable String phone) {}

  record Contact(long id, @Nullable String firstName) {}

  record Document(long id) {}

  record Points(int type, long clientId, String description, int points) {}

  /** A response and what came before its body. */
  record Answer(int status, okhttp3.Headers headers, Client client) {}

  List<Client> listActiveClients() throws IOException {
    List<Client> active = new ArrayList<>();
    int limit = 50;
    int count = Integer.MAX_VALUE;
    for (int offset = 0; offset < count; offset += limit) {
      String query = "?state=0&limit=" + limit + "&offset=" + offset;
      JsonObject page = call(request("/clients.json" + query).build());
      count = page.get("count").getAsInt();
      for (JsonElement item : page.getAsJsonArray("items")) {
        active.add(gson.fromJson(item, Client.class));
      }
    }
    return active;
  }

  Optional<Client> findByRut() throws IOException {
    HttpUrl.Builder path = HttpUrl.get(url + "/clients.json").newBuilder();
    HttpUrl wanted = path.addQueryParameter("code", "40111222-7").build();
    JsonObject page = call(request("/clients.json").url(wanted).build());
    for (JsonElement item : page.getAsJsonArray("items")) {
      return Optional.of(gson.fromJson(item, Client.class));
    }
    return Optional.empty();
  }

  long create() throws IOException {
    JsonObject input = new JsonObject();
    input.addProperty("firstName", "Marcela");
    input.addProperty("lastName", "Soto");
    input.addProperty("code", "40111222-7");
    JsonObject made = call(request("/clients.json").post(json(input)).build());
    return made.get("id").getAsLong();
  }

  void update() throws IOException {
    JsonObject read = call(request("/clients/65.json").build());
    JsonObject update = new JsonObject();
    update.addProperty("id", "65");
    List<String> kept =
        List.of(
            "firstName",
            "lastName",
            "company",
            "email",
            "activity",
            "address",
            "municipality",
            "city",
            "note",
            "facebook",
            "twitter",
            "hasCredit",
            "accumulatePoints");
    for (String name : kept) {
      if (read.has(name) && !read.get(name).isJsonNull()) update.add(name, read.get(name));
    }
    if (read.has("maxCredit")) update.addProperty("maxCredit", read.get("maxCredit").getAsDouble());
    update.addProperty("phone", "+56 2 2000 6790");
    call(request("/clients/65.json").put(json(update)).build());
  }

  void points() throws IOException {
    Points gift = new Points(0, 65, "A gift", 120);
    send(request("/clients/points.json").put(json(gift)).build());
  }

  List<Document> pagePurchases() throws IOException {
    List<Document> purchases = new ArrayList<>();
    int limit = 50;
    int count = Integer.MAX_VALUE;
    for (int offset = 0; offset < count; offset += limit) {
      String query = "?clientid=65&limit=" + limit + "&offset=" + offset;
      JsonObject page = call(request("/clients/purchases.json" + query).build());
      count = page.get("count").getAsInt();
      for (JsonElement item : page.getAsJsonArray("items")) {
        purchases.add(gson.fromJson(item, Document.class));
      }
    }
    return purchases;
  }

  List<Contact> expandContacts() throws IOException {
    JsonObject client = call(request("/clients/65.json?expand=%5Bcontacts%5D").build());
    JsonObject contacts = client.getAsJsonObject("contacts");
    if (contacts == null || !contacts.has("items")) return List.of();
    List<Contact> expanded = new ArrayList<>();
    for (JsonElement item : contacts.getAsJsonArray("items")) {
      expanded.add(gson.fromJson(item, Contact.class));
    }
    return expanded;
  }

  @Nullable String requestId() throws IOException {
    waitForTurn();
    try (Response response = http.newCall(request("/clients/65.json").build()).execute()) {
      checked(response);
      return response.header("X-Request-Id");
    }
  }

  OkHttpClient proxyWithLogin() {
    return http.newBuilder()
        .proxy(new Proxy(Proxy.Type.HTTP, new InetSocketAddress("proxy.example.com", 3128)))
        .proxyAuthenticator(
            (route, response) -> {
              if (response.request().header("Proxy-Authorization") != null) return null;
              String login = Credentials.basic("user", "password");
              return response.request().newBuilder().header("Proxy-Authorization", login).build();
            })
        .build();
  }

  OkHttpClient trustStore(KeyStore certificates) throws GeneralSecurityException {
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(certificates);
    X509TrustManager manager = (X509TrustManager) trust.getTrustManagers()[0];
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new X509TrustManager[] {manager}, null);
    return http.newBuilder().sslSocketFactory(context.getSocketFactory(), manager).build();
  }

  Client timeoutOfACall() throws IOException {
    Call call = http.newCall(request("/clients/65.json").build());
    call.timeout()
        .timeout(Duration.ofSeconds(20).toNanos(), java.util.concurrent.TimeUnit.NANOSECONDS);
    waitForTurn();
    try (Response response = call.execute()) {
      return gson.fromJson(checked(response), Client.class);
    }
  }

  CompletableFuture<Client> async() {
    Call call = http.newCall(request("/clients/65.json").build());
    CompletableFuture<Client> read = new CompletableFuture<>();
    read.whenComplete((client, failure) -> call.cancel());
    waitForTurn();
    call.enqueue(
        new Callback() {
          @Override
          public void onFailure(Call failed, IOException e) {
            read.completeExceptionally(e);
          }

          @Override
          public void onResponse(Call done, Response response) {
            try (response) {
              read.complete(gson.fromJson(checked(response), Client.class));
            } catch (IOException | RuntimeException e) {
              read.completeExceptionally(e);
            }
          }
        });
    return read;
  }

  Answer statusAndHeaders() throws IOException {
    waitForTurn();
    try (Response response = http.newCall(request("/clients/65.json").build()).execute()) {
      Client client = gson.fromJson(checked(response), Client.class);
      return new Answer(response.code(), response.headers(), client);
    }
  }

  JsonObject unlistedProperty() {
    JsonObject input = new JsonObject();
    input.addProperty("firstName", "Marcela");
    input.addProperty("lastName", "Soto");
    input.addProperty("externalCode", "A-7");
    return input;
  }

  JsonObject anotherEndpoint() throws IOException {
    Request read = request("/clients/65.json").build();
    return call(read);
  }
}
