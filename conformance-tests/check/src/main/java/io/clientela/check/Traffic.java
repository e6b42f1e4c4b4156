package io.clientela.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.check.CheckResult.Judged;
import io.clientela.check.HarEntry.UnreadableException;
import io.clientela.check.PlannedCall.Kind;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractLookup;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.report.Finding;
import io.clientela.conformance.wire.WireRequest;
import io.clientela.conformance.wire.WireResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Traffic that somebody else recorded: requests and responses are both judged. */
final class Traffic {
  private final Contract contract;
  private final Optional<URI> server;
  private final Optional<String> webhooks;
  private final List<String> bases = new ArrayList<>();
  private final Judge judge = new Judge("");
  private final RequestJudge requests = new RequestJudge();

  /**
   * Prepares to read traffic of a contract.
   *
   * @param server the only server whose traffic is meant, with what comes before the contract's
   *     paths; empty for any server
   * @param webhooks the path to which the vendor posts; empty if such traffic is not meant
   */
  Traffic(Contract contract, Optional<URI> server, Optional<String> webhooks) {
    this.contract = contract;
    this.server = server;
    this.webhooks = webhooks;
    if (server.isPresent()) {
      bases.add(path(server.get()));
      return;
    }
    for (JsonNode stated : contract.root().path("servers")) {
      bases.add(path(URI.create(stated.path("url").asText())));
    }
    bases.add("");
  }

  private static String path(URI base) {
    return String.valueOf(base.getRawPath()).replaceAll("/+$", "");
  }

  CheckResult judged(String name, List<JsonNode> entries) {
    List<Judged> judged = new ArrayList<>();
    Map<String, Integer> left = new LinkedHashMap<>();
    for (JsonNode node : entries) {
      HarEntry entry = new HarEntry(node);
      try {
        Optional<PlannedCall> call = call(entry);
        call.ifPresent(it -> judged.add(judged(it, entry)));
        if (call.isEmpty()) left.merge("are of no operation of the contract", 1, Integer::sum);
      } catch (UnreadableException e) {
        left.merge(e.getMessage(), 1, Integer::sum);
      }
    }
    List<String> notes = new ArrayList<>();
    left.forEach(
        (what, count) -> notes.add("Entries not judged, since they " + what + ": " + count));
    return new CheckResult(contract, name, judged, List.of(), notes, false);
  }

  /** What follows sees neither the credential nor what was asked for. */
  private Judged judged(PlannedCall call, HarEntry entry) {
    WireResponse response = entry.response();
    Exchange exchange = Exchange.of(call, response, entry.elapsed());
    List<Finding> findings = new ArrayList<>(requests.of(call));
    findings.addAll(judge.of(exchange));
    RecordedSecrets secrets = RecordedSecrets.of(call);
    Redaction redaction = new Redaction(secrets.credential());
    Exchange safe = Exchange.of(secrets.masked(), response, exchange.elapsed());
    return new Judged(redaction.of(safe), findings.stream().map(redaction::of).toList());
  }

  private Optional<PlannedCall> call(HarEntry entry) {
    Optional<URI> url = entry.url();
    if (url.isEmpty()) return Optional.empty();
    Optional<ContractOperation> webhook = webhook(entry.method(), url.get());
    if (webhook.isPresent()) {
      return Optional.of(recorded(webhook.get(), entry.request(webhook.get().path())));
    }
    boolean other = server.map(it -> !authority(it).equals(authority(url.get()))).orElse(false);
    if (other) return Optional.empty();
    for (String base : bases) {
      if (!url.get().getRawPath().startsWith(base)) continue;
      String path = url.get().getRawPath().substring(base.length());
      Optional<ContractOperation> operation = operation(entry.method(), path);
      if (operation.isEmpty()) continue;
      String query = url.get().getRawQuery();
      String target = query == null ? path : path + "?" + query;
      return Optional.of(recorded(operation.get(), entry.request(target)));
    }
    return Optional.empty();
  }

  private static PlannedCall recorded(ContractOperation operation, WireRequest request) {
    return new PlannedCall(operation, Kind.RECORDED, "recorded", request);
  }

  private static String authority(URI url) {
    int port = url.getPort() >= 0 ? url.getPort() : "https".equals(url.getScheme()) ? 443 : 80;
    return url.getHost() + ":" + port;
  }

  private Optional<ContractOperation> webhook(String method, URI url) {
    return contract.operations().stream()
        .filter(it -> it.webhook() && it.method().equals(method))
        .filter(it -> webhooks.map(url.getRawPath()::equals).orElse(false))
        .findFirst();
  }

  /** An operation without a parameter in its path goes before one that has some. */
  private Optional<ContractOperation> operation(String method, String path) {
    return contract.operations().stream()
        .filter(it -> !it.webhook() && it.method().equals(method))
        .filter(it -> ContractLookup.matches(it.path(), path))
        .min(Comparator.comparing(it -> it.path().chars().filter(c -> c == '{').count()));
  }
}
