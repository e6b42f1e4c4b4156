package io.clientela.conformance.mocks;

import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import io.clientela.conformance.contract.ContractOperation.Response;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.wire.RequestDraft;
import io.clientela.conformance.wire.WireRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What mocks are asked that no case of the suite asks: wishes, methods, paths, broken bodies. */
final class OtherRequests {
  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD");
  private static final List<String> STATUSES = List.of("200", "299", "404", "499", "503", "599");
  private static final List<String> ACCEPTED =
      List.of("text/plain", "text/html, application/*;q=0.3", "*/*");
  private static final List<String> NUMBERS =
      List.of("1.0", "1e1", "0x1", " 1 ", "+1", "1 2", "1x", "-1", "true", "[]", "\"x\"", "é");
  private static final Map<String, String> BODIES =
      Map.of(
          "broken off", "{",
          "empty", "",
          "no JSON", "nope",
          "with something after it", "{} x",
          "in single quotes", "{'a':1}",
          "with a comment", "/* x */ {}",
          "a text", "\"x\"",
          "a number with a leading zero", "01",
          "with a comma too many", "{\"a\":1,}");

  private final ContractOperation operation;
  private final RequestDraft smallest;
  private final WireRequest plain;
  private final List<MockRequest> all = new ArrayList<>();

  OtherRequests(ContractOperation operation) {
    this.operation = operation;
    this.smallest = RequestDraft.smallest(operation);
    this.plain = smallest.wire();
  }

  List<MockRequest> all() {
    preferences();
    ACCEPTED.forEach(type -> add("Accept: " + type, plain.with("Accept", type)));
    METHODS.forEach(method -> add(method, with(method, plain.target())));
    paths();
    operation.parameters().forEach(this::numbers);
    bodies();
    return all;
  }

  private void preferences() {
    Set<String> examples = new TreeSet<>(Set.of("unheard-of"));
    for (Response answer : operation.responses()) {
      prefer("code=" + answer.code());
      prefer("code=" + answer.code() + ", example=unheard-of", answer.body().isPresent());
      for (String example : examples(answer)) {
        examples.add(example);
        prefer("code=" + answer.code() + ", example=" + example);
      }
    }
    examples.forEach(example -> prefer("example=" + example));
    STATUSES.forEach(status -> prefer("code=" + status));
    prefer("foo, code=\"404\" ; bar");
    prefer("code=many");
    prefer("dynamic=true", operation.responses().get(0).body().isPresent());
  }

  private Set<String> examples(Response answer) {
    return answer
        .body()
        .map(Body::node)
        .map(node -> operation.contract().examples(node).keySet())
        .orElse(Set.of());
  }

  private void prefer(String preference, boolean meaningful) {
    if (meaningful) prefer(preference);
  }

  private void prefer(String preference) {
    add("Prefer: " + preference, plain.with("Prefer", preference));
  }

  private void paths() {
    add("path with one letter more", with(plain.method(), appended("x")));
    add("path with a slash more", with(plain.method(), appended("/")));
    add("unknown path", with(plain.method(), "/unheard-of"));
    String separator = plain.target().contains("?") ? "&" : "?";
    add("unknown query", with(plain.method(), plain.target() + separator + "unheard=of"));
  }

  private String appended(String letter) {
    return plain.target().replaceFirst("(?=\\?|$)", letter);
  }

  private void numbers(Parameter parameter) {
    if (parameter.in().equals("query")) {
      WireRequest once = smallest.with(parameter.name(), RequestDraft.example(parameter)).wire();
      String pair = once.target().substring(once.target().lastIndexOf(parameter.name() + "="));
      add("query " + parameter.name() + " twice", with(once.method(), once.target() + "&" + pair));
    }
    for (String number : NUMBERS) {
      String what = parameter.in() + " " + parameter.name() + " = " + number;
      String value =
          parameter.list() ? Json.write(Json.MAPPER.createArrayNode().add(number)) : number;
      add(what, smallest.with(parameter.name(), value).wire());
    }
  }

  private void bodies() {
    add("JSON broken off", body("application/json", "{"));
    add("a body without a media type", body(null, "{}"));
    add("a body of text", body("text/plain", "x"));
    if (operation.request().map(Body::multipart).orElse(true)) return;
    BODIES.forEach((what, body) -> add("JSON " + what, body("application/json", body)));
    byte[] valid = plain.body();
    for (String type : List.of("application/json; charset=utf-8", "Application/JSON", "a/x+json")) {
      add(
          "as " + type,
          new WireRequest(plain.method(), plain.target(), plain.headers(), type, valid));
    }
  }

  private WireRequest body(@Nullable String type, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new WireRequest(plain.method(), plain.target(), plain.headers(), type, bytes);
  }

  private WireRequest with(String method, String target) {
    return new WireRequest(method, target, plain.headers(), plain.contentType(), plain.body());
  }

  private void add(String what, WireRequest request) {
    all.add(new MockRequest(operation, what, request));
  }
}
