package consumer;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import com.sun.net.httpserver.HttpServer;
import io.clientela.bsale.BsaleClient;
import io.clientela.bsale.model.Client;
import io.clientela.bsale.model.ClientInput;
import io.clientela.bsale.model.ClientState;
import io.clientela.bsale.model.Problem;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.transport.Secret;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a user does with a client. */
public final class Main {
  private static final String CLIENT = "{\"href\":\"/1\",\"id\":1,\"firstName\":\"Demo\",\"x\":1e400}";

  private Main() {}

  public static void main(String[] args) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean found = exchange.getRequestURI().getPath().endsWith("/1.json");
          String response = found ? CLIENT : "{\"error\":\"not found\"}";
          exchange.sendResponseHeaders(found ? 200 : 404, response.length());
          exchange.getResponseBody().write(response.getBytes(StandardCharsets.UTF_8));
          exchange.close();
        });
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    try (BsaleClient bsale = BsaleClient.builder().accessToken("t").baseUrl(url).build()) {
      Client client = bsale.clients().getClient(1);
      System.out.println("call " + client.id() + " " + client.firstName());
      Gson gson = new Gson();
      System.out.println("gson " + gson.fromJson(gson.toJson(client), Client.class).equals(client));
      var states = Map.of(ClientState.ACTIVE, ClientInput.builder().firstName("Demo").build());
      var type = new TypeToken<Map<ClientState, ClientInput>>() {}.getType();
      System.out.println("map " + gson.fromJson(gson.toJson(states), type).equals(states));
      System.out.println("secret " + gson.toJson(Secret.of("token", "canary")));
      try {
        bsale.clients().getClient(2);
      } catch (ClientelaException e) {
        System.out.println("error " + e.error(Problem.ADAPTER).map(Problem::error));
      }
      more(client);
    } finally {
      server.stop(0);
    }
  }

  private static void more(Client client) throws Exception {
    Vendors.show(client);
  }
}
