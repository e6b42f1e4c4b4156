package io.clientela.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.check.CheckResult.Judged;
import io.clientela.check.PlannedCall.Kind;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractLookup;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.report.Finding;
import io.clientela.conformance.wire.WireRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Traffic that somebody else recorded: requests and responses are both judged. */
final class Traffic {
  private final Contract contract;
  private final List<String> bases = new ArrayList<>();
  private final Judge judge;
  private final RequestJudge requests = new RequestJudge();

  /**
   * Prepares to read traffic of a contract.
   *
   * @param base what comes before the contract's paths, beside the contract's own servers
   */
  Traffic(Contract contract, Optional<URI> base, Judge judge) {
    this.contract = contract;
    this.judge = judge;
    base.ifPresent(it -> bases.add(path(it)));
    for (JsonNode server : contract.root().path("servers")) {
      bases.add(path(URI.create(server.path("url").asText())));
    }
    bases.add("");
  }

  private static String path(URI base) {
    return String.valueOf(base.getRawPath()).replaceAll("/+$", "");
  }

  CheckResult judged(String name, JsonNode entries) {
    List<Judged> judged = new ArrayList<>();
    Map<String, Integer> strange = new LinkedHashMap<>();
    for (JsonNode entry : entries) {
      String method = entry.at("/request/method").asText().toUpperCase(Locale.ROOT);
      Optional<PlannedCall> call = call(method, entry.path("request"));
      if (call.isEmpty()) {
        strange.merge(method, 1, Integer::sum);
        continue;
      }
      Exchange exchange =
          Exchange.of(
              call.get(),
              ReplayedServer.response(entry),
              Duration.ofMillis(entry.path("time").asLong()));
      List<Finding> findings = new ArrayList<>(requests.of(call.get()));
      findings.addAll(judge.of(exchange));
      judged.add(new Judged(exchange, findings));
    }
    List<String> notes = new ArrayList<>();
    strange.forEach(
        (method, count) ->
            notes.add(count + " entries with " + method + " are of no operation of the contract"));
    return new CheckResult(contract, name, judged, notes);
  }

  private Optional<PlannedCall> call(String method, JsonNode request) {
    URI url = url(request.path("url").asText());
    if (url == null || url.getRawPath() == null) return Optional.empty();
    for (String base : bases) {
      if (!url.getRawPath().startsWith(base)) continue;
      String path = url.getRawPath().substring(base.length());
      Optional<ContractOperation> operation = operation(method, path);
      if (operation.isEmpty()) continue;
      String target = url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
      return Optional.of(
          new PlannedCall(
              operation.get(), Kind.RECORDED, "recorded", wire(method, target, request)));
    }
    return Optional.empty();
  }

  private static @org.jspecify.annotations.Nullable URI url(String text) {
    try {
      return URI.create(text.replace(HarFile.MASK, "x"));
    } catch (IllegalArgumentException e) {
      return null; // the entry is counted as one of no operation
    }
  }

  /** An operation without a parameter in its path goes before one that has some. */
  private Optional<ContractOperation> operation(String method, String path) {
    return contract.operations().stream()
        .filter(it -> !it.webhook() && it.method().equals(method))
        .filter(it -> ContractLookup.matches(it.path(), path))
        .min(java.util.Comparator.comparing(it -> it.path().chars().filter(c -> c == '{').count()));
  }

  private static WireRequest wire(String method, String target, JsonNode request) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (JsonNode header : request.path("headers")) {
      headers.put(header.path("name").asText(), header.path("value").asText());
    }
    JsonNode data = request.path("postData");
    String media = data.path("mimeType").asText();
    byte[] body =
        data.isMissingNode() ? null : data.path("text").asText().getBytes(StandardCharsets.UTF_8);
    return new WireRequest(method, target, headers, media.isEmpty() ? null : media, body);
  }
}
