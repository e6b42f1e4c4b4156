package io.clientela.conformance.drift;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.ContractOperation.Response;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.contract.KeywordChecks;
import io.clientela.conformance.contract.Pointers;
import io.clientela.conformance.report.Finding;
import io.clientela.conformance.wire.WireResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a response has that its contract does not say, or lacks that it does. */
public final class Drift {
  /** What is no word, such as a token or an echoed URL, is not repeated in a report. */
  private static final Pattern ORDINARY_NAME =
      Pattern.compile("(?=.{1,40}$)[A-Za-z]+(?:[_-][A-Za-z]+)*[0-9]{0,2}");

  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[a-z]{1,20}/[a-z][a-z.+-]{0,60}", Pattern.CASE_INSENSITIVE);

  private final KeywordChecks checks = new KeywordChecks();
  private final String credential;

  /**
   * Looks for differences.
   *
   * @param credential what was sent, which a server may echo
   */
  public Drift(String credential) {
    this.credential = credential;
  }

  /** The differences of one response. */
  public List<Finding> of(ContractOperation operation, WireResponse response) {
    List<Finding> findings = new ArrayList<>();
    Optional<Response> stated = stated(operation, response.status());
    if (stated.isEmpty()) {
      String pointer = operation.pointer() + "/responses";
      String message = "status " + response.status() + " is not documented";
      findings.add(finding(operation, "undocumented-status", pointer, message));
      return findings;
    }
    stated.get().body().ifPresent(body -> body(findings, operation, body, response));
    boolean silent =
        findings.stream().allMatch(finding -> finding.kind().equals("undocumented-property"));
    if (silent && !response.responseViolations().isEmpty()) {
      String message = response.responseViolations().get(0).message();
      findings.add(finding(operation, "schema", stated.get().pointer(), message));
    }
    return findings;
  }

  private static Optional<Response> stated(ContractOperation operation, int status) {
    String range = status / 100 + "XX";
    return List.of(String.valueOf(status), range, "default").stream()
        .flatMap(
            name -> operation.responses().stream().filter(finding -> finding.status().equals(name)))
        .findFirst();
  }

  private void body(
      List<Finding> findings, ContractOperation operation, Body body, WireResponse response) {
    body(findings, operation, body, response.contentType(), response.text());
  }

  /**
   * The differences of a body from what the contract says of it.
   *
   * @param contentType null if none was sent
   */
  public List<Finding> ofBody(
      ContractOperation operation, Body body, @Nullable String contentType, String text) {
    List<Finding> findings = new ArrayList<>();
    body(findings, operation, body, contentType, text);
    return findings;
  }

  private void body(
      List<Finding> findings,
      ContractOperation operation,
      Body body,
      @Nullable String contentType,
      String text) {
    String media = contentType == null ? "none" : contentType.split(";", 2)[0].strip();
    if (!media.equalsIgnoreCase(body.mediaType())) {
      String message = "media type " + shown(media) + " is not documented";
      findings.add(finding(operation, "media-type", body.pointer(), message));
      return;
    }
    JsonNode value;
    try {
      value = Json.read(text);
    } catch (IllegalArgumentException e) {
      findings.add(finding(operation, "malformed-json", body.pointer(), "the body is no JSON"));
      return;
    }
    schema(findings, operation, body.pointer() + "/schema", body.schema(), value, "");
  }

  private void schema(
      List<Finding> findings,
      ContractOperation operation,
      String pointer,
      JsonNode schema,
      JsonNode value,
      String at) {
    if (schema.has("$ref")) {
      JsonNode target = operation.contract().resolve(schema);
      schema(findings, operation, Contract.target(schema), target, value, at);
      return;
    }
    for (String keyword : KeywordChecks.in(schema)) {
      if (!Boolean.FALSE.equals(checks.satisfied(schema, keyword, value))) continue;
      String message = (at.isEmpty() ? "the body" : at) + " breaks " + keyword;
      if (keyword.equals("type")) message += expected(schema.get(keyword), value);
      findings.add(finding(operation, "schema", pointer + "/" + keyword, message));
    }
    if (value.isObject()) members(findings, operation, pointer, schema, value, at);
    if (value.isArray() && schema.has("items")) {
      for (int i = 0; i < value.size(); i++) {
        JsonNode items = schema.get("items");
        schema(findings, operation, pointer + "/items", items, value.get(i), at + "/" + i);
      }
    }
  }

  private static String expected(JsonNode type, JsonNode value) {
    List<String> names = new ArrayList<>();
    if (type.isArray()) type.forEach(name -> names.add(name.asText()));
    else names.add(type.asText());
    String found =
        value.isMissingNode() ? "nothing" : value.getNodeType().name().toLowerCase(Locale.ROOT);
    return ": expected " + String.join(" or ", names) + ", found " + found;
  }

  private void members(
      List<Finding> findings,
      ContractOperation operation,
      String pointer,
      JsonNode schema,
      JsonNode value,
      String at) {
    if (!schema.has("properties")) return;
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      String name = member.getKey();
      JsonNode property = schema.get("properties").get(name);
      if (property == null) {
        String shown = isShown(name) ? name : "*";
        String message = at + "/" + shown + " is not documented";
        String place = pointer + "/properties/" + shown;
        findings.add(finding(operation, "undocumented-property", place, message));
        continue;
      }
      String child = pointer + "/properties" + Pointers.step(name);
      schema(findings, operation, child, property, member.getValue(), at + "/" + name);
    }
  }

  /** A name or media type, or {@code *} where it may be what somebody sent. */
  public static String shown(String name) {
    return ORDINARY_NAME.matcher(name).matches() || MEDIA_TYPE.matcher(name).matches() ? name : "*";
  }

  private boolean isShown(String name) {
    return ORDINARY_NAME.matcher(name).matches()
        && (credential.isEmpty() || !name.contains(credential));
  }

  private static Finding finding(
      ContractOperation operation, String kind, String pointer, String message) {
    String vendor = operation.contract().vendor();
    return new Finding(vendor, kind, pointer, operation.id() + ": " + message);
  }
}
