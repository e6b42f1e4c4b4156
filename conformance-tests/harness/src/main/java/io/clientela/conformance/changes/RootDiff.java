package io.clientela.conformance.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what holds for a whole contract: servers, rate limit, security schemes. */
final class RootDiff {
  private static final Set<String> OF_A_SCHEME =
      Set.of("type", "in", "name", "scheme", "flows", "openIdConnectUrl");

  private final Changes changes;

  RootDiff(Changes changes) {
    this.changes = changes;
  }

  void servers(Located base, Located next) {
    List<JsonNode> before = urls(base);
    List<JsonNode> after = urls(next);
    for (JsonNode url : before) {
      if (!after.contains(url)) {
        String reason = "%s is no server any longer: clients that call it have to call another.";
        server("server-removed", next, Impact.BREAKING, url, null, reason.formatted(url));
      }
    }
    for (JsonNode url : after) {
      if (!before.contains(url)) {
        String reason = "%s is a server from now on.".formatted(url);
        server("server-added", next, Impact.COMPATIBLE, null, url, reason);
      }
    }
    if (before.isEmpty() || after.isEmpty() || before.get(0).equals(after.get(0))) return;
    if (!after.contains(before.get(0))) return;
    String reason = "New clients call another server than before if they name none.";
    server("server-order", next, Impact.COMPATIBLE, before.get(0), after.get(0), reason);
  }

  private void server(
      String rule,
      Located list,
      Impact impact,
      @Nullable JsonNode before,
      @Nullable JsonNode after,
      String reason) {
    changes.add(new Change(rule, list.pointer(), Direction.SEND, impact, before, after, reason));
  }

  private static List<JsonNode> urls(Located servers) {
    List<JsonNode> urls = new ArrayList<>();
    servers.node().forEach(server -> urls.add(server.path("url")));
    return urls;
  }

  void rateLimit(Located base, Located next) {
    if (base.node().equals(next.node())) return;
    boolean tighter =
        next.exists() && (!base.exists() || next.node().asDouble() < base.node().asDouble());
    String reason =
        tighter
            ? "Fewer requests a second are taken: clients that go on as before are put off."
            : "More requests a second are taken: clients that go on as before stay below.";
    Impact impact = tighter ? Impact.BREAKING : Impact.COMPATIBLE;
    changes.add("x-rate-limit-changed", base, next, Direction.SEND, impact, reason);
  }

  /** Which responses are a success, and where a refusal has its reason. */
  void refusals(Located base, Located next) {
    Located before = base.get("x-success-property");
    Located after = next.get("x-success-property");
    if (!before.node().equals(after.node())) {
      String reason = "Another property decides which responses are a success.";
      changes.add(
          "x-success-property-changed", before, after, Direction.READ, Impact.BREAKING, reason);
    }
    before = base.get("x-error-text");
    after = next.get("x-error-text");
    if (before.node().equals(after.node())) return;
    String reason = "Clients find the reason of a refusal elsewhere; what is refused is the same.";
    changes.add("x-error-text-changed", before, after, Direction.READ, Impact.COMPATIBLE, reason);
  }

  void schemes(Located base, Located next) {
    for (String name : Located.names(base, next)) {
      Located before = base.get(name);
      Located after = next.get(name);
      if (!before.exists() || !after.exists()) continue;
      for (String keyword : OF_A_SCHEME) {
        if (before.node().path(keyword).equals(after.node().path(keyword))) continue;
        String reason = "The credential `%s` goes another way: the one that is sent is not found.";
        changes.add(
            "security-scheme-changed",
            before.get(keyword),
            after.get(keyword),
            Direction.SEND,
            Impact.BREAKING,
            reason.formatted(name));
      }
    }
  }
}
