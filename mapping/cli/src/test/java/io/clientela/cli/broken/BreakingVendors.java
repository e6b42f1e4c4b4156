package io.clientela.cli.broken;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.clientela.cli.Asked;
import io.clientela.cli.FakeRegister;
import io.clientela.cli.FakeVendors.Answer;
import io.clientela.cli.broken.RawServer.Request;
import io.clientela.mapping.MappedVendor;
import java.io.IOException;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All vendors behind one port. They carry out what they are asked for, and then break some of their
 * responses.
 */
final class BreakingVendors implements AutoCloseable {
  private static final Pattern EMAIL =
      Pattern.compile("persona-\\d+@example\\.com|info@empresa-\\d+\\.test");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
  private static final Pattern ADDRESS = Pattern.compile("[?&]email=([^&]+)");
  private static final Pattern ID = Pattern.compile("/(\\d+)(?:\\.json|/)?$");

  private final RawServer server = RawServer.start(this::answer);
  private volatile Faults faults;
  private final AtomicLong ids = new AtomicLong(1_000);
  private final Map<String, Long> bsaleIds = new ConcurrentHashMap<>();

  /** By vendor and customer: the id that the vendor has given it, and how often it took it. */
  private final Map<String, Taken> taken = new ConcurrentHashMap<>();

  private final FakeRegister koibox = new FakeRegister();
  private final FakeRegister sperant = new FakeRegister();
  private final FakeRegister tomticketV2 = new FakeRegister();

  private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
  private final Set<Socket> deaf = ConcurrentHashMap.newKeySet();
  private final AtomicInteger broken = new AtomicInteger();

  /** A customer at a vendor. */
  record Taken(String id, int times) {}

  BreakingVendors(Faults faults) {
    this.faults = faults;
  }

  void mend() {
    faults = Faults.NONE;
  }

  /** How many answers were broken. */
  int broken() {
    return broken.get();
  }

  /**
   * What a vendor knows of a customer, by its e-mail address, at Sperant also by its id. Where
   * customers are found, only their creations count.
   */
  Taken taken(String vendor, String customer) {
    return taken.getOrDefault(vendor + " " + customer, new Taken("", 0));
  }

  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    for (MappedVendor vendor : MappedVendor.values()) {
      String prefix = "CLIENTELA_" + vendor.key().toUpperCase(Locale.ROOT).replace('-', '_');
      environment.put(prefix + "_URL", server.url() + "/" + vendor.key());
      environment.put(prefix + "_TOKEN", "invented-token");
    }
    environment.put("CLIENTELA_LOTINFO_USER_ID", "123");
    environment.put("CLIENTELA_SPERANT_INPUT_CHANNEL", "4");
    environment.put("CLIENTELA_SPERANT_SOURCE", "8");
    environment.put("CLIENTELA_SPERANT_INTEREST_TYPE", "3");
    return environment;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private boolean answer(Request request, Socket connection) throws IOException {
    if (deaf.contains(connection)) return false;
    String path = request.target().replaceFirst("\\?.*", "");
    String vendor = path.split("/")[1];
    BrokenResponse how = how(vendor, request);
    if (how != BrokenResponse.NONE) broken.incrementAndGet();
    if (how == BrokenResponse.UNASKED_AND_DEAF) deaf.add(connection);
    return switch (vendor) {
      case "bsale" -> bsale(request, path, how, connection);
      case "koibox" -> koibox(request, path, how, connection);
      case "lotinfo" -> lotinfo(request, how, connection);
      case "sperant" -> sperant(request, path, how, connection);
      case "tomticket-v2" -> tomticketV2(request, path, how, connection);
      default -> {
        take(vendor, email(request));
        String done = "{\"erro\":false,\"error\":false}";
        yield how.write(connection, 200, done, done);
      }
    };
  }

  private BrokenResponse how(String vendor, Request request) {
    String question = vendor + request.method() + request.target().replaceAll("\\d{5,}", "");
    String key = question + email(request) + request.target();
    int time = asked.computeIfAbsent(key, it -> new AtomicInteger()).incrementAndGet();
    return faults.of(vendor, request, key, time);
  }

  private boolean bsale(Request request, String path, BrokenResponse how, Socket connection)
      throws IOException {
    if (request.method().equals("GET")) {
      return how.write(connection, 200, page(request.target()), page(1_000, "1-9", 9_999));
    }
    if (request.method().equals("PUT") || !path.endsWith("/clients.json")) {
      String id = idIn(path.replaceFirst("/(contacts|addresses)\\.json$", ""));
      if (request.method().equals("PUT") && !email(request).isEmpty()) {
        taken.put("bsale " + email(request), new Taken(id, 1));
      }
      return how.write(connection, 200, client(id, ""), client(id + "1", ""));
    }
    JsonObject input = JsonParser.parseString(request.body()).getAsJsonObject();
    long id = take("bsale", email(request));
    String code = input.has("code") ? input.get("code").getAsString() : "";
    if (!code.isEmpty()) bsaleIds.put(code, id);
    String other = client(Long.toString(1_001), "1-9");
    return how.write(connection, 201, client(Long.toString(id), code), other);
  }

  private String page(String target) {
    Matcher address = ADDRESS.matcher(target);
    if (address.find()) return pageOf(URLDecoder.decode(address.group(1), StandardCharsets.UTF_8));
    Matcher wanted = CODE.matcher(target);
    if (!wanted.find()) return page(1_000, "1-9", 9_999);
    String code = URLDecoder.decode(wanted.group(1), StandardCharsets.UTF_8);
    Long id = bsaleIds.get(code);
    return id == null ? "{\"count\":0,\"items\":[]}" : page(id, code, 1);
  }

  private String pageOf(String email) {
    Taken client = taken("bsale", email);
    if (client.times() == 0) return "{\"count\":0,\"items\":[]}";
    return "{\"count\":1,\"items\":[{\"href\":\"x\",\"id\":%s,\"email\":\"%s\",\"state\":0}]}"
        .formatted(client.id(), email);
  }

  private static String page(long id, String code, int count) {
    return "{\"count\":" + count + ",\"items\":[" + client(Long.toString(id), code) + "]}";
  }

  private boolean lotinfo(Request request, BrokenResponse how, Socket connection)
      throws IOException {
    List<String> customers = EMAIL.matcher(request.body()).results().map(it -> it.group()).toList();
    List<Long> added = customers.stream().map(it -> take("lotinfo", it)).toList();
    String other = added.size() > 1 ? "{\"result\":[{\"id\":1001}]}" : result(List.of(1_001L, 5L));
    return how.write(connection, 200, result(added), other);
  }

  private static String result(List<Long> ids) {
    List<String> clients = ids.stream().map(it -> "{\"id\":" + it + "}").toList();
    return "{\"result\":[" + String.join(",", clients) + "]}";
  }

  private boolean koibox(Request request, String path, BrokenResponse how, Socket connection)
      throws IOException {
    Answer right;
    synchronized (koibox) {
      right = koibox.koibox(asked(request, path), () -> take("koibox", email(request)));
    }
    String other = OtherCustomer.koibox(request.method().equals("GET"));
    return how.write(connection, right.status(), right.body(), other);
  }

  private boolean sperant(Request request, String path, BrokenResponse how, Socket connection)
      throws IOException {
    String id = idIn(path);
    if (request.method().equals("PUT")) {
      taken.merge("sperant " + id, new Taken(id, 1), BreakingVendors::again);
    }
    Answer right;
    synchronized (sperant) {
      right = sperant.sperant(asked(request, path), () -> take("sperant", email(request)));
    }
    boolean list = request.method().equals("GET") && id.isEmpty();
    return how.write(connection, right.status(), right.body(), OtherCustomer.sperant(list));
  }

  private boolean tomticketV2(Request request, String path, BrokenResponse how, Socket connection)
      throws IOException {
    Answer right;
    synchronized (tomticketV2) {
      right =
          tomticketV2.tomticketV2(asked(request, path), () -> take("tomticket-v2", email(request)));
    }
    String other = request.method().equals("GET") ? OtherCustomer.tomticketV2() : right.body();
    return how.write(connection, right.status(), right.body(), other);
  }

  private static Asked asked(Request request, String path) {
    String query = request.target().substring(path.length()).replaceFirst("^\\?", "");
    return new Asked(request.method(), path, query, request.body());
  }

  private static String client(String id, String code) {
    return "{\"href\":\"https://bsale.test/%s\",\"id\":%s,\"code\":\"%s\",\"state\":0}"
        .formatted(id, id, code);
  }

  private long take(String vendor, String customer) {
    String id = Long.toString(ids.incrementAndGet());
    taken.merge(vendor + " " + customer, new Taken(id, 1), BreakingVendors::again);
    return Long.parseLong(id);
  }

  private static Taken again(Taken before, Taken now) {
    return new Taken(now.id(), before.times() + 1);
  }

  private static String email(Request request) {
    Matcher email = EMAIL.matcher(request.body());
    return email.find() ? email.group() : "";
  }

  private static String idIn(String path) {
    Matcher id = ID.matcher(path);
    return id.find() ? id.group(1) : "";
  }
}
