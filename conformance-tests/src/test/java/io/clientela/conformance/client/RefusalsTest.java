package io.clientela.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.junit.Mocks;
import io.clientela.conformance.wire.RequestDraft;
import io.clientela.conformance.wire.Wire;
import io.clientela.conformance.wire.WireRequest;
import io.clientela.conformance.wire.WireResponse;
import io.clientela.specs.MockVendors;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the contracts turn away: calls without a credential and calls that break a schema. */
@ExtendWith(Mocks.class)
class RefusalsTest {
  private static final List<Integer> REFUSED = List.of(400, 415, 422);

  @TestFactory
  List<DynamicTest> noOperationIsServedWithoutACredential(MockVendors mocks) {
    return forEach(
        ContractOperation::secured,
        operation -> {
          WireResponse response = send(mocks, RequestDraft.smallest(operation).withoutCredential());

          assertThat(response.status()).isEqualTo(401);
          assertThat(response.responseViolations()).isEmpty();
        });
  }

  @TestFactory
  List<DynamicTest> aHeaderOfAnotherNameIsNoCredential(MockVendors mocks) {
    return forEach(
        ContractOperation::secured,
        operation -> {
          WireRequest request = RequestDraft.smallest(operation).withoutCredential().wire();

          WireResponse response =
              Wire.send(
                  mocks.url(operation.mock()),
                  request.with("X-Unheard-Of", RequestDraft.CREDENTIAL));

          assertThat(response.status()).isEqualTo(401);
        });
  }

  /** TomTicket's credential is a part of the path: without it, the path is another. */
  @Test
  void tomTicketHasNoPathWithoutAToken(MockVendors mocks) {
    ContractOperation operation = Contract.of("tomticket").operation("updateClient");
    WireRequest whole = RequestDraft.smallest(operation).wire();
    String target = whole.target().replace("/" + RequestDraft.CREDENTIAL, "");
    WireRequest request =
        new WireRequest("POST", target, whole.headers(), whole.contentType(), whole.body());

    assertThat(operation.secured()).isFalse();
    assertThat(Wire.send(mocks.url("tomticket"), request).status()).isEqualTo(404);
  }

  /** Koibox's events carry no credential: whoever knows the receiver's address can send one. */
  @Test
  void koiboxEventsAreTakenWithoutACredential(MockVendors mocks) {
    ContractOperation operation = Contract.of("koibox").operation("customerCreated");

    WireResponse response = send(mocks, RequestDraft.smallest(operation));

    assertThat(operation.secured()).isFalse();
    assertThat(response.status()).isBetween(200, 299);
    assertThat(response.verdict()).isNull();
  }

  @TestFactory
  List<DynamicTest> aBodyWithAWrongTypeIsRefused(MockVendors mocks) {
    return forEach(
        operation -> operation.request().isPresent(),
        operation -> refused(mocks, RequestDraft.smallest(operation).withBody(broken(operation))));
  }

  /** A form's values are all text, so that one breaks its schema by what it lacks. */
  private static JsonNode broken(ContractOperation operation) {
    JsonNode whole = RequestDraft.smallest(operation).body().deepCopy();
    ObjectNode body = (ObjectNode) (whole.isArray() ? whole.get(0) : whole);
    String first = body.fieldNames().next();
    if (operation.request().orElseThrow().multipart()) {
      body.remove(first);
    } else {
      body.putArray(first).add(Json.MAPPER.createArrayNode());
    }
    return whole;
  }

  @TestFactory
  List<DynamicTest> aBodyOfAnotherMediaTypeIsRefused(MockVendors mocks) {
    return forEach(
        operation -> operation.request().isPresent(),
        operation ->
            refused(
                mocks,
                RequestDraft.smallest(operation).withContentType("application/x-unheard-of")));
  }

  @TestFactory
  List<DynamicTest> aMissingBodyIsRefused(MockVendors mocks) {
    return forEach(
        ContractOperation::requestRequired,
        operation -> refused(mocks, RequestDraft.smallest(operation).withBody(null)));
  }

  @TestFactory
  List<DynamicTest> aParameterThatIsNoNumberIsRefused(MockVendors mocks) {
    return forEach(
        operation -> operation.parameters().stream().anyMatch(RefusalsTest::numeric),
        operation -> {
          Parameter first =
              operation.parameters().stream().filter(RefusalsTest::numeric).findFirst().get();

          refused(mocks, RequestDraft.smallest(operation).with(first.name(), "none"));
        });
  }

  private static boolean numeric(Parameter parameter) {
    return parameter.node().path("schema").path("type").asText().equals("integer");
  }

  private static void refused(MockVendors mocks, RequestDraft draft) {
    WireResponse response = send(mocks, draft);

    assertThat(REFUSED).contains(response.status());
    assertThat(response.responseViolations()).isEmpty();
  }

  private static WireResponse send(MockVendors mocks, RequestDraft draft) {
    return Wire.send(mocks.url(draft.operation().mock()), draft.wire());
  }

  private static List<DynamicTest> forEach(
      Predicate<ContractOperation> which, Consumer<ContractOperation> check) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Contract contract : Contract.all()) {
      contract.operations().stream()
          .filter(which)
          .map(op -> DynamicTest.dynamicTest(op.toString(), () -> check.accept(op)))
          .forEach(tests::add);
    }
    return tests;
  }
}
