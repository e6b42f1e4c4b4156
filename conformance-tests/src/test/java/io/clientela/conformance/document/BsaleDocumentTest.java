package io.clientela.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientela.bsale.BsaleClient;
import io.clientela.bsale.api.ClientsApi.GetClient;
import io.clientela.bsale.api.ClientsApi.ListClients;
import io.clientela.bsale.api.DocumentsApi.ListClientPurchases;
import io.clientela.bsale.api.DocumentsApi.ListClientUnpaidDocuments;
import io.clientela.bsale.model.Client;
import io.clientela.bsale.model.ClientInput;
import io.clientela.bsale.model.ClientState;
import io.clientela.bsale.model.ClientType;
import io.clientela.bsale.model.ClientUpdate;
import io.clientela.bsale.model.Document;
import io.clientela.bsale.model.PointsChange;
import io.clientela.bsale.model.PointsOperation;
import io.clientela.bsale.model.UnpaidDocument;
import io.clientela.conformance.contract.ContractLookup;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.wire.FakeVendor;
import io.clientela.runtime.ClientelaException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Bsale's page on clients says, without a look at the contract. */
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
    vendor.answers(200, "{\"count\": 66}");

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
  void sendsFlagsAsOneAndZero() {
    vendor.answers(201, "{%s, \"id\": 67}".formatted(HREF));

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
  void pagesEndByCount() {
    vendor.answers(200, page(3, 0, "{%s, \"id\": 1}, {%s, \"id\": 2}".formatted(HREF, HREF)));
    vendor.answers(200, page(3, 2, "{%s, \"id\": 3}".formatted(HREF)));

    List<Client> clients =
        bsale.clients().listClients(new ListClients().limit(2)).stream().toList();

    assertThat(clients).extracting(Client::id).containsExactly(1L, 2L, 3L);
    assertThat(vendor.sent().line()).startsWith("GET /v1/clients.json?").contains("limit=2");
    assertThat(vendor.sent().line()).contains("limit=2").contains("offset=2");
    assertThat(vendor.requests()).isEqualTo(2);
  }

  @Test
  void sendsExpandInBrackets() {
    vendor.answers(200, "{%s, \"id\": 80}".formatted(HREF));

    bsale.clients().getClient(80, new GetClient().expand("[contacts,payment_type]"));

    assertThat(vendor.sent().line().replace("%5B", "[").replace("%5D", "]").replace("%2C", ","))
        .isEqualTo("GET /v1/clients/80.json?expand=[contacts,payment_type]");
  }

  @Test
  void removesAContactWithOrWithoutABody() {
    vendor.answers(204, "");
    vendor.answers(200, "{\"id\": 1, \"state\": 1}");

    bsale.contacts().deleteClientContact(55, 1);
    bsale.contacts().deleteClientContact(55, 1);

    assertThat(vendor.sent().line()).isEqualTo("DELETE /v1/clients/55/contacts/1.json");
  }

  @Test
  void asksPurchasesAtTheirOwnPath() {
    vendor.answers(200, page(0, 0, ""));
    vendor.answers(200, "{\"totalDebt\": 0}");

    bsale.documents().listClientPurchases(byClient()).page();
    bsale.documents().listClientUnpaidDocuments(debts());

    assertThat(vendor.sent().line())
        .startsWith("GET /v1/clients/purchases.json?")
        .contains("clientid=7");
    assertThat(vendor.sent().line())
        .isEqualTo("GET /v1/clients/unpaid_documents.json?code=40000008-5");
  }

  @Test
  void neverFollowsTheNextOfPurchases() {
    String next = "\"next\": \"https://api.bsale.cl/v1/documents.json?limit=1&offset=1\"";
    vendor.answers(200, page(2, 0, document(1)).replace("}]}", "}], " + next + "}"));
    vendor.answers(200, page(2, 1, document(2)));

    List<Document> documents = bsale.documents().listClientPurchases(byClient()).stream().toList();

    assertThat(documents).extracting(Document::id).containsExactly(1L, 2L);
    vendor.sent();
    assertThat(vendor.sent().line())
        .startsWith("GET /v1/clients/purchases.json?")
        .contains("clientid=7")
        .contains("offset=1");
  }

  @Test
  void readsAFolioBeyond32Bits() {
    vendor.answers(
        200,
        """
        {"overdueDebt": 40000, "upcomingDebt": 30000, "totalDebt": 70000,
         "client": {"href": "https://api.bsale.cl/v1/clients/1.json", "id": 1,
           "firstName": "Roberto", "lastName": "", "code": "1-9", "company": "Roberto Mira"},
         "overdue_documents": [{"href": "https://api.bsale.cl/v1/documents/6514.json",
           "id": 6514, "name": "Factura Electronica", "number": 123123123217,
           "emissionDate": 1437436800, "expirationDate": 1437436800, "totalAmount": 20000,
           "totalAmountOwed": 20000}],
         "upcoming_documents": []}
        """);

    UnpaidDocument unpaid =
        bsale.documents().listClientUnpaidDocuments(debts()).overdueDocuments().get(0);

    assertThat(unpaid.number()).isEqualTo(123123123217L);
    assertThat(unpaid.expirationDate()).isEqualTo(Instant.parse("2015-07-21T00:00:00Z"));
    assertThat(unpaid.totalAmountOwed()).isEqualByComparingTo("20000");
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
  void refusesTheEmailOfTheSample() {
    assertThat(wrongToCreate("\"email\": \"mmunoz@.email.cl\"")).isNotEmpty();
    assertThat(wrongToCreate("\"email\": \"mmunoz@example.com\"")).isEmpty();
    assertThat(with("\"email\": \"mmunoz@.email.cl\"").email()).isEqualTo("mmunoz@.email.cl");
  }

  @Test
  void sendsTheIdOfAnUpdateAsText() {
    vendor.answers(200, "{%s, \"id\": 67}".formatted(HREF));

    bsale.clients().updateClient(67, ClientUpdate.builder().id("67").city("Puerto Montt").build());

    FakeVendor.Sent sent = vendor.sent();
    assertThat(sent.line()).isEqualTo("PUT /v1/clients/67.json");
    assertThat(sent.body()).isEqualTo("{\"id\":\"67\",\"city\":\"Puerto Montt\"}");
    assertThat(ContractLookup.wrongWithRequest("bsale", "PUT", "/clients/67.json", "{\"id\": 67}"))
        .isNotEmpty();
  }

  @Test
  void neverRepeatsAChangeOfPoints() {
    vendor.answers(503, "");

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

  private static ListClientPurchases byClient() {
    return new ListClientPurchases().clientid(7L).limit(1);
  }

  private static ListClientUnpaidDocuments debts() {
    return new ListClientUnpaidDocuments().code("40000008-5");
  }

  private static String document(int id) {
    return "{\"href\": \"https://api.bsale.cl/v1/documents/1.json\", \"id\": %d}".formatted(id);
  }

  private static String page(int count, int offset, String items) {
    return """
        {"href": "https://api.bsale.cl/v1/clients.json", "count": %d, "limit": 25, "offset": %d,
         "items": [%s]}
        """
        .formatted(count, offset, items)
        .replace("]}\n", "]}");
  }

  private Client with(String members) {
    return read("{%s, \"id\": 67, %s}".formatted(HREF, members));
  }

  /** A client as the vendor answers it, which the contract accepts too. */
  private Client read(String client) {
    assertThat(ContractLookup.wrongWithAnswer("bsale", "GET", "/clients/67.json", 200, client))
        .isEmpty();
    vendor.answers(200, client);
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
