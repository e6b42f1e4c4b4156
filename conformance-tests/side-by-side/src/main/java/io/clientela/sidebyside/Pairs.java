package io.clientela.sidebyside;

import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractLookup;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Answer;
import io.clientela.conformance.contract.ContractOperation.Body;
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
      operation.answers().forEach(answer -> all.add(pair(operation, answer)));
    }
    return all;
  }

  private static String pair(ContractOperation operation, Answer answer) {
    String media = answer.body().map(Body::mediaType).orElse("no body");
    return operation.id() + " " + answer.status() + " " + media;
  }

  /** Counts an exchange, by the narrowest of the stated statuses that it fits. */
  synchronized void count(
      String method, String path, int status, @Nullable String contentType, boolean empty) {
    for (ContractOperation operation : operations) {
      if (!operation.method().equals(method) || !ContractLookup.matches(operation.path(), path))
        continue;
      operation.answers().stream()
          .filter(answer -> breadth(answer.status(), status) < Integer.MAX_VALUE)
          .min(Comparator.comparingInt(answer -> breadth(answer.status(), status)))
          .filter(answer -> fits(answer, contentType, empty))
          .ifPresent(answer -> seen.add(pair(operation, answer)));
      return;
    }
  }

  private static int breadth(String stated, int status) {
    if (stated.equals(Integer.toString(status))) return 0;
    if (stated.equals(status / 100 + "XX")) return 1;
    return stated.equals("default") ? 2 : Integer.MAX_VALUE;
  }

  private static boolean fits(Answer answer, @Nullable String contentType, boolean empty) {
    if (answer.body().isEmpty()) return empty;
    return contentType != null && contentType.startsWith(answer.body().get().mediaType());
  }

  synchronized Set<String> seen() {
    return Set.copyOf(seen);
  }
}
