package io.clientela.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.clientela.mapping.MappedVendor;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All vendors behind one port. Each customer that one of them takes is counted, by the main e-mail
 * address that invented customers have.
 */
public final class FakeVendors implements AutoCloseable {
  /** The places in the handling of a request that changes something. */
  enum Phase {
    ARRIVED,
    DONE,
    ANSWERED
  }

  /** Called at each place; may do what a vendor can do to whoever calls it. */
  interface Hook {
    void at(Phase phase, String vendor);
  }

  /** A response in place of the vendor's. */
  public record Answer(int status, String body) {}

  /** May answer in place of the vendor what changes something, and look-ups at Bsale. */
  interface Script {
    Answer answer(String vendor, String method, String body);
  }

  private static final Pattern EMAIL =
      Pattern.compile("persona-\\d+@example\\.com|info@empresa-\\d+\\.test");

  /** Each client of Lotinfo has the user to whom it belongs. */
  private static final Pattern USER = Pattern.compile("\"userId\":");

  private static final Pattern SPERANT_ID = Pattern.compile("/clients/(\\d+)$");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Map<String, AtomicLong>> taken = new ConcurrentHashMap<>();
  private final FakeBsale bsale = new FakeBsale();
  private final FakeRegister koibox = new FakeRegister();
  private final FakeRegister sperant = new FakeRegister();
  private final FakeRegister tomticketV2 = new FakeRegister();
  private final AtomicLong ids = new AtomicLong(100);
  private volatile Hook hook = (phase, vendor) -> {};
  private volatile Script script = (vendor, method, body) -> null;

  private FakeVendors(HttpServer server) {
    this.server = server;
  }

  static FakeVendors start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      FakeVendors vendors = new FakeVendors(server);
      server.setExecutor(vendors.threads);
      server.createContext("/", vendors::handle);
      server.start();
      return vendors;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void hook(Hook other) {
    hook = other;
  }

  void script(Script other) {
    script = other;
  }

  /** Lotinfo answers as if it had added so many clients without telling their ids. */
  void lotinfoAnswersNoIds(int count) {
    String added = String.join(",", Collections.nCopies(count, "{}"));
    script =
        (vendor, method, body) ->
            vendor.equals("lotinfo") ? new Answer(200, "{\"result\":[" + added + "]}") : null;
  }

  /** A client that Bsale has already. */
  void bsaleHas(String code, long id) {
    bsale.has(code, id);
  }

  FakeRegister koibox() {
    return koibox;
  }

  FakeRegister sperant() {
    return sperant;
  }

  FakeRegister tomticketV2() {
    return tomticketV2;
  }

  /** URL and token of each vendor, as the environment would have them. */
  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    for (MappedVendor vendor : MappedVendor.values()) {
      String prefix = "CLIENTELA_" + vendor.key().toUpperCase(Locale.ROOT).replace('-', '_');
      environment.put(prefix + "_URL", url() + "/" + vendor.key());
      environment.put(prefix + "_TOKEN", "invented-token");
    }
    environment.put("CLIENTELA_LOTINFO_USER_ID", "123");
    environment.put("CLIENTELA_SPERANT_INPUT_CHANNEL", "4");
    environment.put("CLIENTELA_SPERANT_SOURCE", "8");
    environment.put("CLIENTELA_SPERANT_INTEREST_TYPE", "3");
    return environment;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /**
   * How often a vendor took a customer, by e-mail address, at Sperant also by id. Where customers
   * are found, only their creations count.
   */
  long taken(String vendor, String customer) {
    AtomicLong count = taken.getOrDefault(vendor, Map.of()).get(customer);
    return count == null ? 0 : count.get();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String vendor = path.split("/")[1];
      String method = exchange.getRequestMethod();
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      boolean changes = !method.equals("GET");
      if (changes) hook.at(Phase.ARRIVED, vendor);
      boolean isLookUp = !changes && !vendor.equals("bsale");
      Answer scripted = isLookUp ? null : script.answer(vendor, method, body);
      Answer answer = scripted == null ? answer(exchange, vendor, path, body) : scripted;
      if (changes) hook.at(Phase.DONE, vendor);
      write(exchange, answer);
      if (changes) hook.at(Phase.ANSWERED, vendor);
    }
  }

  private Answer answer(HttpExchange exchange, String vendor, String path, String body) {
    String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
    Asked asked = new Asked(exchange.getRequestMethod(), path, query, body);
    return switch (vendor) {
      case "bsale" -> {
        boolean update = exchange.getRequestMethod().equals("PUT");
        String counted = update ? "updates of bsale" : "bsale";
        yield bsale.answer(exchange, path, body, () -> take(counted, body));
      }
      case "koibox" -> koibox.koibox(asked, () -> take(vendor, body));
      case "lotinfo" -> lotinfo(body);
      case "sperant" -> {
        Matcher id = SPERANT_ID.matcher(path);
        boolean named = id.find() && exchange.getRequestMethod().equals("PUT");
        if (named) count("sperant", id.group(1));
        yield sperant.sperant(asked, () -> take(vendor, body));
      }
      case "tomticket-v2" -> tomticketV2.tomticketV2(asked, () -> take(vendor, body));
      default -> {
        take(vendor, body);
        yield new Answer(200, "{\"erro\":false,\"error\":false}");
      }
    };
  }

  private Answer lotinfo(String body) {
    List<String> added = new ArrayList<>();
    EMAIL
        .matcher(body)
        .results()
        .forEach(it -> added.add("{\"id\":" + count("lotinfo", it.group()) + "}"));
    long clients = USER.matcher(body).results().count();
    while (added.size() < clients) added.add("{\"id\":" + ids.incrementAndGet() + "}");
    return new Answer(200, "{\"result\":[" + String.join(",", added) + "]}");
  }

  private long take(String vendor, String body) {
    Matcher email = EMAIL.matcher(body);
    return count(vendor, email.find() ? email.group() : "?");
  }

  private long count(String vendor, String customer) {
    taken
        .computeIfAbsent(vendor, it -> new ConcurrentHashMap<>())
        .computeIfAbsent(customer, it -> new AtomicLong())
        .incrementAndGet();
    return ids.incrementAndGet();
  }

  private static void write(HttpExchange exchange, Answer answer) throws IOException {
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}
