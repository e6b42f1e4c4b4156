package io.clientela.conformance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One operation of a contract, or one of its webhooks.
 *
 * @param path as the mock serves it: of a webhook, its name after a slash
 * @param itemPointer of the path item
 */
public record ContractOperation(
    Contract contract,
    String method,
    String path,
    boolean webhook,
    String itemPointer,
    JsonNode node) {

  public String id() {
    return node.get("operationId").asText();
  }

  /** Where the mock of this operation listens, as the host of the mocks names it. */
  public String mock() {
    return webhook ? contract.vendor() + "-webhook" : contract.vendor();
  }

  public String pointer() {
    return itemPointer + "/" + method.toLowerCase(Locale.ROOT);
  }

  /** A parameter with what it is in the contract. */
  public record Parameter(String pointer, JsonNode node) {
    public String name() {
      return node.get("name").asText();
    }

    public String in() {
      return node.get("in").asText();
    }

    public boolean required() {
      return node.path("required").asBoolean();
    }

    public boolean secret() {
      return node.path("x-secret").asBoolean();
    }

    /** Whether it holds several values; its text is a JSON array then. */
    public boolean list() {
      return node.path("schema").path("type").asText().equals("array");
    }
  }

  /** The parameters of the path item, then those of the operation. */
  public List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>();
    JsonNode item = contract.root().at(itemPointer);
    add(all, item.path("parameters"), itemPointer + "/parameters");
    add(all, node.path("parameters"), pointer() + "/parameters");
    return all;
  }

  private void add(List<Parameter> all, JsonNode list, String pointer) {
    for (int i = 0; i < list.size(); i++) {
      JsonNode entry = list.get(i);
      String at = entry.has("$ref") ? Contract.target(entry) : pointer + "/" + i;
      all.add(new Parameter(at, contract.resolve(entry)));
    }
  }

  /** A body of a request or response: its media type and what the contract says of it. */
  public record Body(String mediaType, String pointer, JsonNode node) {
    public JsonNode schema() {
      return node.get("schema");
    }

    /** The name of the schema, or of that of the items. */
    public String schemaName() {
      JsonNode named = schema().has("$ref") ? schema() : schema().path("items");
      String reference = named.path("$ref").asText();
      return reference.substring(reference.lastIndexOf('/') + 1);
    }

    public boolean multipart() {
      return mediaType.equals("multipart/form-data");
    }
  }

  public Optional<Body> request() {
    return node.has("requestBody")
        ? body(node.get("requestBody"), pointer() + "/requestBody")
        : Optional.empty();
  }

  public boolean requestRequired() {
    return node.path("requestBody").path("required").asBoolean();
  }

  /** A documented response. */
  public record Response(String status, String pointer, JsonNode node, Optional<Body> body) {
    /** A status that this response stands for: itself, or one of a range or of the rest. */
    public int code() {
      return switch (status) {
        case "2XX" -> 200;
        case "4XX" -> 422;
        case "5XX" -> 500;
        case "default" -> 503;
        default -> Integer.parseInt(status);
      };
    }
  }

  public List<Response> responses() {
    List<Response> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : node.path("responses").properties()) {
      JsonNode value = entry.getValue();
      String at =
          value.has("$ref")
              ? Contract.target(value)
              : pointer() + "/responses" + Pointers.step(entry.getKey());
      JsonNode response = contract.resolve(value);
      all.add(new Response(entry.getKey(), at, response, body(response, at)));
    }
    return all;
  }

  private static Optional<Body> body(JsonNode holder, String pointer) {
    return holder.path("content").properties().stream()
        .findFirst()
        .map(
            entry ->
                new Body(
                    entry.getKey(),
                    pointer + "/content" + Pointers.step(entry.getKey()),
                    entry.getValue()));
  }

  /** The security requirements that hold: the operation's own, else the contract's. */
  public JsonNode security() {
    return node.has("security") ? node.get("security") : contract.root().path("security");
  }

  public boolean secured() {
    return !security().isEmpty();
  }

  /** The security scheme, of which every secured operation has one: where a credential is sent. */
  public JsonNode scheme() {
    JsonNode scheme = securityScheme();
    if (!scheme.path("type").asText().equals("http")) return scheme;
    return Json.MAPPER.createObjectNode().put("in", "header").put("name", "Authorization");
  }

  /** How a credential is written there; of user and password, each is the credential. */
  public String written(String credential) {
    String pair = credential + ":" + credential;
    return switch (securityScheme().path("scheme").asText()) {
      case "bearer" -> "Bearer " + credential;
      case "basic" ->
          "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
      default -> credential;
    };
  }

  private JsonNode securityScheme() {
    String name = security().get(0).fieldNames().next();
    return contract.root().path("components").path("securitySchemes").get(name);
  }

  /** Where it stands in which contract; whole bundles are not compared. */
  @Override
  @SuppressWarnings("ReferenceEquality") // a bundle is read once
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof ContractOperation that
        && contract.root() == that.contract().root()
        && pointer().equals(that.pointer());
  }

  @Override
  public int hashCode() {
    return Objects.hash(contract.vendor(), itemPointer, method);
  }

  @Override
  public String toString() {
    return contract.vendor() + " " + id();
  }
}
