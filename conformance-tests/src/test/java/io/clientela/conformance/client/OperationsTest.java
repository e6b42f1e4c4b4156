package io.clientela.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.bsale.BsaleClient;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.koibox.KoiboxClient;
import io.clientela.lotinfo.LotinfoClient;
import io.clientela.runtime.Operation;
import io.clientela.runtime.Retry;
import io.clientela.sperant.SperantClient;
import io.clientela.tomticket.TomTicketClient;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated clients have the operations of their contracts, no more and no fewer. */
class OperationsTest {
  private static final Map<String, Class<?>> ENTRY_POINTS =
      Map.of(
          "bsale", BsaleClient.class,
          "koibox", KoiboxClient.class,
          "lotinfo", LotinfoClient.class,
          "sperant", SperantClient.class,
          "tomticket", TomTicketClient.class);

  static Stream<Contract> contracts() {
    return Contract.all().stream();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void theClientHasTheOperationsOfItsContract(Contract contract) throws Exception {
    List<Operation> generated = new ArrayList<>();
    for (Class<?> api : apis(contract)) {
      for (Object operation : (List<?>) api.getMethod("operations").invoke(null)) {
        generated.add((Operation) operation);
      }
    }

    List<Operation> stated =
        contract.operations().stream()
            .filter(operation -> !operation.webhook())
            .map(OperationsTest::stated)
            .toList();
    assertThat(generated).containsExactlyInAnyOrderElementsOf(stated);
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void everyOperationIsAMethodOfItsName(Contract contract) {
    List<String> methods =
        apis(contract).stream()
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

  private static List<Class<?>> apis(Contract contract) {
    return Stream.of(ENTRY_POINTS.get(contract.vendor()).getMethods())
        .<Class<?>>map(Method::getReturnType)
        .filter(type -> type.getPackageName().endsWith(".api"))
        .toList();
  }

  private static Operation stated(ContractOperation operation) {
    String retry = operation.node().path("x-retry").asText();
    boolean post = operation.method().equals("POST");
    Retry normal = post ? Retry.UNSENT : Retry.ALWAYS;
    return new Operation(
        operation.id(),
        operation.method(),
        operation.path(),
        retry.isEmpty() ? normal : Retry.valueOf(retry.toUpperCase(Locale.ROOT)));
  }
}
