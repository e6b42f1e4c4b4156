package io.clientela.sidebyside;

import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractLookup;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.ContractOperation.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The pairs of operation, status and media type of a contract, and which of them were seen. */
final class Pairs {
  private final List<ContractOperation> operations;
  private final Set<String> seen = new TreeSet<>();

  Pairs(Contract contract) {
    operations = contract.operations();
  }

  /** Every pair that the contract states. */
  static Set<String> stated(Contract contract) {
    Set<String> all = new TreeSet<>();
    for (ContractOperation operation : contract.operations()) {
      operation.responses().forEach(response -> all.add(pair(operation, response)));
    }
    return all;
  }

  private static String pair(ContractOperation operation, Response response) {
    String media = response.body().map(Body::mediaType).orElse("no body");
    return operation.id() + " " + response.status() + " " + media;
  }

  /** Counts an exchange, by the narrowest of the stated statuses that it fits. */
  synchronized void count(
      String method, String path, int status, @Nullable String contentType, boolean empty) {
    for (ContractOperation operation : operations) {
      if (!operation.method().equals(method) || !ContractLookup.matches(operation.path(), path))
        continue;
      operation.responses().stream()
          .filter(response -> breadth(response.status(), status) < Integer.MAX_VALUE)
          .min(Comparator.comparingInt(response -> breadth(response.status(), status)))
          .filter(response -> matches(response, contentType, empty))
          .ifPresent(response -> seen.add(pair(operation, response)));
      return;
    }
  }

  private static int breadth(String stated, int status) {
    if (stated.equals(Integer.toString(status))) return 0;
    if (stated.equals(status / 100 + "XX")) return 1;
    return stated.equals("default") ? 2 : Integer.MAX_VALUE;
  }

  private static boolean matches(Response response, @Nullable String contentType, boolean empty) {
    if (response.body().isEmpty()) return empty;
    return contentType != null && contentType.startsWith(response.body().get().mediaType());
  }

  synchronized Set<String> seen() {
    return Set.copyOf(seen);
  }
}
