package io.clientela.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientela.bsale.BsaleClient;
import io.clientela.bsale.model.Client;
import io.clientela.bsale.model.ClientInput;
import io.clientela.bsale.model.ClientType;
import io.clientela.bsale.model.ClientUpdate;
import io.clientela.bsale.model.PointsChange;
import io.clientela.bsale.model.PointsOperation;
import io.clientela.conformance.contract.ContractLookup;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.wire.FakeVendor;
import io.clientela.runtime.ClientelaException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What Bsale's page on clients says of what is sent to change them, without a look at the contract.
 */
@Tag("document")
class BsaleWritesDocumentTest {
  private static final String HREF = "\"href\": \"https://api.bsale.cl/v1/clients/67.json\"";

  @AutoClose private final FakeVendor vendor = new FakeVendor();

  @AutoClose
  private final BsaleClient bsale =
      BsaleClient.builder()
          .accessToken("token-0001")
          .baseUrl(vendor.url() + "/v1")
          .clock(FakeVendor.WITHOUT_WAITING)
          .withoutRateLimit()
          .build();

  @Test
  void sendsFlagsAsOneAndZero() {
    vendor.responds(201, "{%s, \"id\": 67}".formatted(HREF));

    bsale
        .clients()
        .createClient(
            ClientInput.builder()
                .companyOrPerson(ClientType.PERSON)
                .firstName("Marcela")
                .lastName("Muñoz")
                .code("2-7")
                .hasCredit(true)
                .accumulatePoints(false)
                .maxCredit(new BigDecimal("100000"))
                .build());

    FakeVendor.Sent sent = vendor.sent();
    assertThat(sent.line()).isEqualTo("POST /v1/clients.json");
    assertThat(Json.read(sent.body()))
        .isEqualTo(
            Json.read(
                """
                {"companyOrPerson": 0, "firstName": "Marcela", "lastName": "Muñoz", "code": "2-7",
                 "hasCredit": 1, "accumulatePoints": 0, "maxCredit": 100000}
                """));
    assertThat(wrongToCreate("\"hasCredit\": true")).isNotEmpty();
    assertThat(wrongToCreate("\"hasCredit\": 2")).isNotEmpty();
  }

  @Test
  void refusesACompanyWithoutItsName() {
    assertThat(toCreate("{\"companyOrPerson\": 1, \"company\": \"Aurora SpA\"}")).isEmpty();
    assertThat(toCreate("{\"companyOrPerson\": 1, \"code\": \"1-9\"}")).isNotEmpty();
    assertThat(toCreate("{\"companyOrPerson\": 1, \"company\": \"\"}")).isNotEmpty();
    assertThat(toCreate("{\"firstName\": \"Ana\", \"lastName\": \"Soto\"}")).isNotEmpty();
    assertThat(toCreate("{\"firstName\": \"Ana\", \"lastName\": \"Soto\", \"code\": \"1-9\"}"))
        .isEmpty();
  }

  @Test
  void sendsTheIdOfAnUpdateAsText() {
    vendor.responds(200, "{%s, \"id\": 67}".formatted(HREF));

    bsale.clients().updateClient(67, ClientUpdate.builder().id("67").city("Puerto Montt").build());

    FakeVendor.Sent sent = vendor.sent();
    assertThat(sent.line()).isEqualTo("PUT /v1/clients/67.json");
    assertThat(sent.body()).isEqualTo("{\"id\":\"67\",\"city\":\"Puerto Montt\"}");
    assertThat(ContractLookup.wrongWithRequest("bsale", "PUT", "/clients/67.json", "{\"id\": 67}"))
        .isNotEmpty();
  }

  @Test
  void neverRepeatsAChangeOfPoints() {
    vendor.responds(503, "");

    assertThat(
            catchThrowableOfType(
                ClientelaException.class,
                () ->
                    bsale
                        .clients()
                        .updateClientPoints(
                            PointsChange.builder()
                                .type(PointsOperation.ADD)
                                .clientId(18L)
                                .description("Suma puntos 2")
                                .points(1)
                                .orderId("1")
                                .build())))
        .isNotNull();

    assertThat(vendor.requests()).isEqualTo(1);
    FakeVendor.Sent sent = vendor.sent();
    assertThat(sent.line()).isEqualTo("PUT /v1/clients/points.json");
    assertThat(Json.read(sent.body()))
        .isEqualTo(
            Json.read(
                """
                {"type": 0, "clientId": 18, "description": "Suma puntos 2", "points": 1,
                 "orderId": "1"}
                """));
  }

  @Test
  void removesAContactWithOrWithoutABody() {
    vendor.responds(204, "");
    vendor.responds(200, "{\"id\": 1, \"state\": 1}");

    bsale.contacts().deleteClientContact(55, 1);
    bsale.contacts().deleteClientContact(55, 1);

    assertThat(vendor.sent().line()).isEqualTo("DELETE /v1/clients/55/contacts/1.json");
  }

  /** A client as the vendor sends it, which the contract accepts too. */
  private Client read(String client) {
    assertThat(ContractLookup.wrongWithResponse("bsale", "GET", "/clients/67.json", 200, client))
        .isEmpty();
    vendor.responds(200, client);
    return bsale.clients().getClient(67);
  }

  private static List<String> wrongToCreate(String members) {
    return toCreate(
        "{\"firstName\": \"Ana\", \"lastName\": \"Soto\", \"code\": \"1-9\", %s}"
            .formatted(members));
  }

  private static List<String> toCreate(String body) {
    return ContractLookup.wrongWithRequest("bsale", "POST", "/clients.json", body);
  }
}
