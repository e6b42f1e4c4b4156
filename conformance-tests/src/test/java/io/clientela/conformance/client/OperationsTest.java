package io.clientela.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.runtime.Operation;
import io.clientela.runtime.Retry;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated clients have the operations of their contracts, no more and no fewer. */
class OperationsTest {
  static Stream<Contract> contracts() {
    return Contract.all().stream();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void theClientHasTheOperationsOfItsContract(Contract contract) {
    List<Operation> stated =
        contract.operations().stream()
            .filter(operation -> !operation.webhook())
            .map(OperationsTest::stated)
            .toList();

    assertThat(ContractClient.of(contract).operations())
        .containsExactlyInAnyOrderElementsOf(stated);
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void everyOperationIsAMethodOfItsName(Contract contract) {
    List<String> methods =
        ContractClient.of(contract).apis().stream()
            .flatMap(api -> Stream.of(api.getMethods()))
            .map(Method::getName)
            .toList();

    assertThat(methods)
        .containsAll(
            contract.operations().stream()
                .filter(operation -> !operation.webhook())
                .map(ContractOperation::id)
                .toList());
  }

  private static Operation stated(ContractOperation operation) {
    String retry = operation.node().path("x-retry").asText();
    boolean unsafe = Set.of("POST", "PATCH").contains(operation.method());
    Retry normal = unsafe ? Retry.UNSENT : Retry.ALWAYS;
    return new Operation(
        operation.id(),
        operation.method(),
        operation.path(),
        retry.isEmpty() ? normal : Retry.valueOf(retry.toUpperCase(Locale.ROOT)),
        errors(operation));
  }

  private static Set<Integer> errors(ContractOperation operation) {
    return operation.responses().stream()
        .map(ContractOperation.Response::status)
        .filter(Set.of("404", "409")::contains)
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }
}
