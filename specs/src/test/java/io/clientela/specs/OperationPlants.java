package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Errors in operations, parameters, answers, credentials and hosts. */
final class OperationPlants {
  private static final Map<String, String> OTHER_PLACE =
      Map.of("query", "header", "header", "query", "path", "query");
  private static final Map<String, String> OTHER_METHOD =
      Map.of("get", "post", "put", "patch", "post", "put", "delete", "get");

  private final JsonNode bundle;
  private final List<Plant> plants = new ArrayList<>();

  private OperationPlants(JsonNode bundle) {
    this.bundle = bundle;
  }

  static List<Plant> of(JsonNode bundle) {
    OperationPlants plants = new OperationPlants(bundle);
    for (ContractNode node : ContractNodes.of(bundle)) plants.node(node, node.pointer());
    plants.root();
    return plants.plants;
  }

  private void node(ContractNode node, String at) {
    switch (node.kind()) {
      case OPERATION -> operation(at, node.json());
      case PARAMETER -> parameter(at, node.json());
      case RESPONSE -> response(at);
      case REQUEST_BODY, MEDIA_TYPE -> media(at, node.json());
      case SECURITY_SCHEME -> scheme(at, node.json());
      case SERVER -> server(at);
      case HEADER ->
          rename("a header's case is changed", at, Pointer.last(at).toLowerCase(Locale.ROOT));
      default -> {}
    }
  }

  private void root() {
    if (bundle.has("x-rate-limit")) {
      add(
          "the rate limit is changed",
          "#/x-rate-limit",
          "#",
          root -> root.put("x-rate-limit", root.path("x-rate-limit").asInt() + 2));
    } else {
      add("a rate limit is invented", "#/x-rate-limit", "#", root -> root.put("x-rate-limit", 5));
    }
    if (bundle.has("security")) {
      add("no credential is asked for", "#/security", "#", root -> root.putArray("security"));
    }
    for (var path : bundle.path("paths").properties()) {
      String at = Pointer.child("#/paths", path.getKey());
      boolean small = path.getKey().equals(path.getKey().toLowerCase(Locale.ROOT));
      rename(
          "a path's case is changed",
          at,
          small ? path.getKey().toUpperCase(Locale.ROOT) : path.getKey().toLowerCase(Locale.ROOT));
      rename("a path is changed", at, path.getKey().replaceFirst("^/", "/v9/"));
    }
  }

  private void operation(String at, JsonNode operation) {
    rename("a method is changed", at, OTHER_METHOD.get(Pointer.last(at)));
    String retry = operation.path("x-retry").asText().equals("unsent") ? "always" : "unsent";
    add("a repetition is changed", at, at, o -> o.put("x-retry", retry));
    if (operation.has("x-paging")) add("paging is dropped", at, at, o -> o.remove("x-paging"));
    if (operation.has("x-require-one-of")) {
      add("a needed parameter is dropped", at, at, o -> o.remove("x-require-one-of"));
    }
    if (!operation.has("security")) {
      add("no credential is asked for", at, at, o -> o.putArray("security"));
    }

    add("a status is invented", at, at, OperationPlants::invented);
    plants.add(
        new Plant(
            "an operation is dropped",
            at,
            (contract, claims) -> {
              ((ObjectNode) Pointer.resolve(contract, Pointer.parent(at))).remove(Pointer.last(at));
              Plant.dropClaims(claims, at);
            }));
    plants.add(
        new Plant(
            "a parameter is invented",
            at,
            (contract, claims) -> {
              ObjectNode parameter =
                  ((ObjectNode) Pointer.resolve(contract, at))
                      .withArray("parameters")
                      .addObject()
                      .put("name", "extra")
                      .put("in", "query")
                      .put("description", "More.");
              parameter.putObject("schema").put("type", "string").put("example", "a");
              claimed(claims, at + "/parameters/extra", at);
            }));
    plants.add(
        new Plant(
            "a status is invented, with a claim",
            at,
            (contract, claims) -> {
              invented((ObjectNode) Pointer.resolve(contract, at));
              claimed(claims, at + "/responses/202", at);
            }));
  }

  /** Claims a thing as documented by the lines of another claim. */
  private static void claimed(ObjectNode claims, String pointer, String model) {
    ObjectNode claim = claims.withArray("claims").addObject().put("at", pointer);
    claim.put("from", "document").put("status", "documented");
    JsonNode lines = Plant.claim(claims, model).path("lines");
    if (lines.isMissingNode()) claim.putArray("lines").add(1);
    else claim.set("lines", lines);
  }

  private static void invented(ObjectNode operation) {
    ObjectNode response = ((ObjectNode) operation.path("responses")).putObject("202");
    response.put("description", "Taken.");
  }

  private void parameter(String at, JsonNode parameter) {
    String in = parameter.path("in").asText();
    add("a parameter's place is changed", at, at, p -> p.put("in", OTHER_PLACE.get(in)));
    if (in.equals("query")) {
      add("a required mark is invented", at, at, p -> p.put("required", true));
    }
    String name = parameter.path("name").asText();
    String other =
        name.toLowerCase(Locale.ROOT).equals(name)
            ? name.toUpperCase(Locale.ROOT)
            : name.toLowerCase(Locale.ROOT);
    plants.add(
        new Plant(
            "a parameter's case is changed",
            at,
            (contract, claims) -> {
              ((ObjectNode) Pointer.resolve(contract, at)).put("name", other);
              boolean inline = !at.startsWith("#/components/");
              if (inline) Plant.repoint(claims, at, Pointer.child(Pointer.parent(at), other));
            }));
  }

  private void response(String at) {
    if (at.startsWith("#/components/")) return;
    String status = Pointer.last(at);
    rename("a status is changed", at, status.equals("200") ? "203" : "418");
  }

  private void media(String at, JsonNode body) {
    String content = body.has("content") ? at + "/content" : Pointer.parent(at);
    for (var media : Pointer.resolve(bundle, content).properties()) {
      rename("a media type is changed", Pointer.child(content, media.getKey()), "text/json");
      break;
    }
  }

  private void scheme(String at, JsonNode scheme) {
    String name = scheme.path("name").asText();
    String other =
        name.toLowerCase(Locale.ROOT).equals(name)
            ? name.toUpperCase(Locale.ROOT)
            : name.toLowerCase(Locale.ROOT);
    add("a credential's case is changed", at, at, s -> s.put("name", other));
    add("a credential's kind is changed", at, at, s -> s.put("type", "http"));
    add("a credential's name is changed", at, at, s -> s.put("name", "X-Api-Key"));
    String in = OTHER_PLACE.get(scheme.path("in").asText());
    add("a credential's place is changed", at, at, s -> s.put("in", in));
  }

  private void server(String at) {
    for (String[] change :
        new String[][] {
          {"://", "://test."},
          {"https", "http"},
          {"$", "/v9"},
          {"\\.(cl|io|com|ru|cloud)\\b", ".net"}
        }) {
      add(
          "a host is changed",
          at + " " + change[1],
          at,
          s -> s.put("url", s.path("url").asText().replaceFirst(change[0], change[1])));
    }
  }

  private void rename(String kind, String at, String name) {
    plants.add(
        new Plant(
            kind,
            at,
            (contract, claims) -> {
              ObjectNode owner = (ObjectNode) Pointer.resolve(contract, Pointer.parent(at));
              owner.set(name, owner.remove(Pointer.last(at)));
              Plant.repoint(claims, at, Pointer.child(Pointer.parent(at), name));
            }));
  }

  private void add(String kind, String at, String pointer, Consumer<ObjectNode> error) {
    plants.add(
        new Plant(
            kind,
            at,
            (contract, claims) ->
                error.accept(
                    pointer.equals("#")
                        ? contract
                        : (ObjectNode) Pointer.resolve(contract, pointer))));
  }
}
