package io.clientela.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.ContractOperation.Response;
import io.clientela.conformance.contract.SchemaOracle;
import io.clientela.conformance.junit.Mocks;
import io.clientela.conformance.wire.RequestDraft;
import io.clientela.conformance.wire.Wire;
import io.clientela.conformance.wire.WireRequest;
import io.clientela.conformance.wire.WireResponse;
import io.clientela.specs.MockVendors;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every example of every contract: served or accepted by the mock, and carried by the client. */
@ExtendWith(Mocks.class)
class ExamplesTest {
  @TestFactory
  List<DynamicTest> everyResponseIsServedAndRead(MockVendors mocks) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Contract contract : Contract.all()) {
      for (ContractOperation operation : contract.operations()) {
        for (Response response : operation.responses()) {
          if (response.body().isEmpty()) {
            tests.add(
                DynamicTest.dynamicTest(
                    operation + " " + response.status() + " without a body",
                    () -> checkEmpty(mocks, operation, response)));
            continue;
          }
          Body body = response.body().get();
          contract
              .examples(body.node())
              .forEach(
                  (name, example) ->
                      tests.add(
                          DynamicTest.dynamicTest(
                              operation + " " + response.status() + " " + name,
                              () -> checkResponse(mocks, operation, response, name, example))));
        }
      }
    }
    return tests;
  }

  private static void checkEmpty(
      MockVendors mocks, ContractOperation operation, Response response) {
    WireResponse found = ask(mocks, operation, "code=" + response.code());

    assertThat(found.verdict()).isNull();
    assertThat(found.status()).isEqualTo(response.code());
    assertThat(found.body()).isEmpty();
  }

  private static void checkResponse(
      MockVendors mocks,
      ContractOperation operation,
      Response response,
      String name,
      JsonNode example) {
    WireResponse found = ask(mocks, operation, "code=" + response.code() + ", example=" + name);
    Contract contract = operation.contract();
    Body body = response.body().orElseThrow();

    assertThat(found.verdict()).isNull();
    assertThat(found.status()).isEqualTo(response.code());
    assertThat(found.contentType()).startsWith(body.mediaType());
    assertThat(found.json()).hasValue(example);
    JsonNode read =
        ModelJson.roundTrip(ModelJson.adapter(contract, body.schema()), found.json().orElseThrow());
    assertThat(JsonEquivalence.differences(contract, body.schema(), example, read)).isEmpty();
  }

  private static WireResponse ask(MockVendors mocks, ContractOperation operation, String prefer) {
    WireRequest request = RequestDraft.smallest(operation).wire().with("Prefer", prefer);
    return Wire.send(mocks.url(operation.mock()), request);
  }

  @TestFactory
  List<DynamicTest> everyRequestIsCarriedAndAccepted(MockVendors mocks) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Contract contract : Contract.all()) {
      for (ContractOperation operation : contract.operations()) {
        if (operation.request().isEmpty()) continue;
        Body body = operation.request().get();
        contract
            .examples(body.node())
            .forEach(
                (name, example) ->
                    tests.add(
                        DynamicTest.dynamicTest(
                            operation + " request " + name,
                            () -> checkRequest(mocks, operation, body, example))));
      }
    }
    return tests;
  }

  private static void checkRequest(
      MockVendors mocks, ContractOperation operation, Body body, JsonNode example) {
    Contract contract = operation.contract();
    WireRequest request = RequestDraft.smallest(operation).withBody(example).wire();
    WireResponse response = Wire.send(mocks.url(operation.mock()), request);

    assertThat(response.verdict()).isNull();
    assertThat(response.status()).isBetween(200, 299);
    assertThat(new SchemaOracle(contract).errors(body.schema(), example)).isEmpty();
    JsonNode carried = ModelJson.roundTrip(ModelJson.adapter(contract, body.schema()), example);
    assertThat(JsonEquivalence.differences(contract, body.schema(), example, carried)).isEmpty();
  }
}
