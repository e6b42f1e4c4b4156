package io.clientela.conformance.wire;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import io.clientela.conformance.contract.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request in terms of its contract, before it is put on the wire. Immutable.
 *
 * @param values of parameters, by name; a parameter without one is left out
 * @param body null if there is none
 * @param contentType null for the contract's own
 */
public record RequestDraft(
    ContractOperation operation,
    Map<String, String> values,
    @Nullable JsonNode body,
    @Nullable String contentType,
    boolean credential) {
  /** What stands for a credential. It is no secret of anybody. */
  public static final String CREDENTIAL = "conformance-credential";

  public RequestDraft {
    values = new LinkedHashMap<>(values);
  }

  /** The smallest request: required parameters by their examples, the first example of a body. */
  public static RequestDraft smallest(ContractOperation operation) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : operation.parameters()) {
      if (parameter.required()) values.put(parameter.name(), example(parameter));
    }
    JsonNode body =
        operation
            .request()
            .map(request -> operation.contract().examples(request.node()))
            .flatMap(examples -> examples.values().stream().findFirst())
            .orElse(null);
    return new RequestDraft(operation, values, body, null, true);
  }

  /** The smallest request and every optional parameter. */
  public static RequestDraft full(ContractOperation operation) {
    RequestDraft draft = smallest(operation);
    for (Parameter parameter : operation.parameters()) {
      draft = draft.with(parameter.name(), example(parameter));
    }
    return draft;
  }

  public static String example(Parameter parameter) {
    if (parameter.secret()) return CREDENTIAL;
    JsonNode example = parameter.node().path("example");
    JsonNode schema = parameter.node().path("schema");
    JsonNode value = example.isMissingNode() ? schema.path("example") : example;
    return value.isArray() ? Json.write(value) : value.asText();
  }

  /** A parameter for each value of a list, which is written as JSON; else the one. */
  private static List<String> pairs(Parameter parameter, String value) {
    String name = encode(parameter.name()) + "=";
    if (!parameter.list()) return List.of(name + encode(value));
    List<String> texts = Json.read(value).valueStream().map(it -> encode(it.asText())).toList();
    boolean joined = !parameter.node().path("explode").asBoolean(true);
    if (joined) return List.of(name + String.join(",", texts));
    return texts.stream().map(text -> name + text).toList();
  }

  public RequestDraft with(String parameter, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(parameter, value);
    return new RequestDraft(operation, more, body, contentType, credential);
  }

  RequestDraft without(String parameter) {
    Map<String, String> fewer = new LinkedHashMap<>(values);
    fewer.remove(parameter);
    return new RequestDraft(operation, fewer, body, contentType, credential);
  }

  public RequestDraft withBody(@Nullable JsonNode other) {
    return new RequestDraft(operation, values, other, contentType, credential);
  }

  public RequestDraft withContentType(String other) {
    return new RequestDraft(operation, values, body, other, credential);
  }

  public RequestDraft withoutCredential() {
    return new RequestDraft(operation, values, body, contentType, false);
  }

  /** The request as it goes over the wire. */
  public WireRequest wire() {
    Map<String, String> headers = new LinkedHashMap<>();
    List<String> query = new ArrayList<>();
    if (credential && operation.secured()) {
      JsonNode scheme = operation.scheme();
      String name = scheme.get("name").asText();
      if (scheme.get("in").asText().equals("header"))
        headers.put(name, operation.written(CREDENTIAL));
      if (scheme.get("in").asText().equals("query")) query.add(encode(name) + "=" + CREDENTIAL);
    }
    String path = operation.path();
    for (Parameter parameter : operation.parameters()) {
      String value = values.get(parameter.name());
      if (value == null) continue;
      switch (parameter.in()) {
        case "path" -> path = path.replace("{" + parameter.name() + "}", encode(value));
        case "query" -> query.addAll(pairs(parameter, value));
        case "header" -> headers.put(parameter.name(), value);
        default -> throw new IllegalStateException("cannot place " + parameter.in());
      }
    }
    String target = query.isEmpty() ? path : path + "?" + String.join("&", query);
    if (body == null) return new WireRequest(operation.method(), target, headers, null, null);
    return new WireRequest(operation.method(), target, headers, mediaType(), bytes());
  }

  private String mediaType() {
    if (contentType != null) return contentType;
    Optional<Body> request = operation.request();
    boolean form = request.map(Body::multipart).orElse(false);
    return form ? Multipart.CONTENT_TYPE : request.map(Body::mediaType).orElse("application/json");
  }

  private byte[] bytes() {
    JsonNode json = requireNonNull(body);
    boolean form = mediaType().startsWith("multipart/form-data") && json.isObject();
    return form ? Multipart.encode(json) : Json.write(json).getBytes(StandardCharsets.UTF_8);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
