package io.clientela.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.bsale.BsaleClient;
import io.clientela.bsale.model.Client;
import io.clientela.bsale.model.ClientState;
import io.clientela.conformance.contract.ContractLookup;
import io.clientela.conformance.wire.FakeVendor;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Bsale's page on clients says of a client, without a look at the contract. */
@Tag("document")
class BsaleDocumentTest {
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
  void sendsTheTokenInItsHeader() {
    vendor.responds(200, "{\"count\": 66}");

    assertThat(bsale.clients().countClients().count()).isEqualTo(66);
    FakeVendor.Sent sent = vendor.sent();
    assertThat(sent.line()).isEqualTo("GET /v1/clients/count.json");
    assertThat(sent.header("access_token")).isEqualTo("token-0001");
  }

  @Test
  void readsBothShapesOfAClient() {
    Client listed =
        read(
            """
            {%s, "id": 2, "firstName": "Francisco", "lastName": "Pino", "email": "f@example.com",
             "state": 0, "office": {"href": "https://api.bsale.cl/v1/offices/1.json", "id": "1"}}
            """
                .formatted(HREF));
    Client full =
        read(
            """
            {%s, "id": 80, "firstName": "Juan", "lastName": "Mena", "code": "", "phone": "",
             "company": "Juan Mena", "note": null, "facebook": null, "twitter": "",
             "hasCredit": 1, "maxCredit": "10000.0", "state": 0, "activity": "Sin Giro",
             "city": "", "municipality": "", "address": "", "companyOrPerson": 0,
             "points": 113000, "pointsUpdated": 1437577975, "accumulatePoints": 1, "sendDte": 0,
             "prestashopClienId": 0,
             "contacts": {"href": "https://api.bsale.cl/v1/clients/80/contacts.json"}}
            """
                .formatted(HREF));

    assertThat(listed.email()).isEqualTo("f@example.com");
    assertThat(listed.office().id()).isEqualTo("1");
    assertThat(listed.code()).isNull();
    assertThat(full.code()).isEmpty();
    assertThat(full.note()).isNull();
    assertThat(full.hasCredit()).isTrue();
    assertThat(full.sendDte()).isFalse();
    assertThat(full.accumulatePoints()).isTrue();
    assertThat(full.points()).isEqualByComparingTo("113000");
    assertThat(full.pointsUpdated()).isEqualTo(Instant.parse("2015-07-22T15:12:55Z"));
    assertThat(full.prestashopClienId()).isEqualTo("0");
    assertThat(full.companyOrPerson()).isZero();
    assertThat(full.contacts().href()).endsWith("/clients/80/contacts.json");
  }

  @Test
  void readsCreditAsTextAndAsNumber() {
    assertThat(with("\"maxCredit\": \"10000.0\"").maxCredit()).isEqualByComparingTo("10000");
    assertThat(with("\"maxCredit\": \"9100\"").maxCredit()).isEqualByComparingTo("9100");
    assertThat(with("\"maxCredit\": 100000.0").maxCredit()).isEqualByComparingTo("100000");
    assertThat(wrongToCreate("\"maxCredit\": 100000")).isEmpty();
    assertThat(wrongToCreate("\"maxCredit\": \"100000\"")).isNotEmpty();
    assertThat(wrongToCreate("\"maxCredit\": -1")).isNotEmpty();
  }

  @Test
  void keepsAnUnknownState() {
    assertThat(with("\"state\": 99").state()).isEqualTo(99);
    assertThat(ClientState.ACTIVE.value()).isZero();
    assertThat(ClientState.INACTIVE.value()).isOne();
  }

  @Test
  void readsNoDateFromAnEmptyText() {
    assertThat(with("\"pointsUpdated\": \"\"").pointsUpdated()).isNull();
    assertThat(with("\"pointsUpdated\": 1437577975").pointsUpdated())
        .isEqualTo(Instant.ofEpochSecond(1437577975));
  }

  @Test
  void readsReferenceIdsAsTextAndAsInteger() {
    Client client =
        with(
            """
            "sale_condition": {"href": "https://api.bsale.cl/v1/sale_conditions/1.json",
              "id": "2"},
            "payment_type": {"href": "https//api.bsale.cl/v1/payment_types/2.json", "id": 2}
            """);

    assertThat(client.saleCondition().id()).isEqualTo("2");
    assertThat(client.paymentType().id()).isEqualTo("2");
    assertThat(client.paymentType().href()).startsWith("https//");
  }

  @Test
  void refusesTheEmailOfTheSample() {
    assertThat(wrongToCreate("\"email\": \"mmunoz@.email.cl\"")).isNotEmpty();
    assertThat(wrongToCreate("\"email\": \"mmunoz@example.com\"")).isEmpty();
    assertThat(with("\"email\": \"mmunoz@.email.cl\"").email()).isEqualTo("mmunoz@.email.cl");
  }

  private Client with(String members) {
    return read("{%s, \"id\": 67, %s}".formatted(HREF, members));
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
