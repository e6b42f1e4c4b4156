package io.clientela.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.clientela.conformance.contract.Contract;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ContractClientTest {
  @Test
  void aVendorWithoutAClientIsNamed() {
    Contract contract = new Contract("acme", Contract.of("bsale").root());

    assertThatIllegalStateException()
        .isThrownBy(() -> ContractClient.of(contract))
        .withMessageContaining("io.clientela.acme.model.")
        .withMessageContaining("is clientela-acme a dependency of the tests?");
  }

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void everyOperationIsCalledByItsExamplesUnderNamesOfTheirOwn(String vendor) {
    List<ClientCall> calls = ClientCall.all(Contract.of(vendor));

    assertThat(calls).isNotEmpty();
    assertThat(new HashSet<>(calls.stream().map(ClientCall::toString).toList()))
        .hasSameSizeAs(calls);
  }

  @Test
  void anOperationThatNeedsOneOfSomeParametersIsCalledWithTheFirst() {
    ClientCall smallest =
        ClientCall.smallest(Contract.of("bsale").operation("listClientPurchases"));

    assertThat(smallest.request()).hasToString("GET /clients/purchases.json?clientid=65");
  }
}
