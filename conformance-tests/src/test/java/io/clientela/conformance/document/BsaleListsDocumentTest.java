package io.clientela.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.bsale.BsaleClient;
import io.clientela.bsale.api.ClientsApi.GetClient;
import io.clientela.bsale.api.ClientsApi.ListClients;
import io.clientela.bsale.api.DocumentsApi.ListClientPurchases;
import io.clientela.bsale.api.DocumentsApi.ListClientUnpaidDocuments;
import io.clientela.bsale.model.Client;
import io.clientela.bsale.model.Document;
import io.clientela.bsale.model.UnpaidDocument;
import io.clientela.conformance.wire.FakeVendor;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Bsale's page on clients says of its lists, without a look at the contract. */
@Tag("document")
class BsaleListsDocumentTest {
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
  void pagesEndByCount() {
    vendor.responds(200, page(3, 0, "{%s, \"id\": 1}, {%s, \"id\": 2}".formatted(HREF, HREF)));
    vendor.responds(200, page(3, 2, "{%s, \"id\": 3}".formatted(HREF)));

    List<Client> clients =
        bsale.clients().listClients(new ListClients().limit(2)).stream().toList();

    assertThat(clients).extracting(Client::id).containsExactly(1L, 2L, 3L);
    assertThat(vendor.sent().line()).startsWith("GET /v1/clients.json?").contains("limit=2");
    assertThat(vendor.sent().line()).contains("limit=2").contains("offset=2");
    assertThat(vendor.requests()).isEqualTo(2);
  }

  @Test
  void sendsExpandInBrackets() {
    vendor.responds(200, "{%s, \"id\": 80}".formatted(HREF));

    bsale.clients().getClient(80, new GetClient().expand("[contacts,payment_type]"));

    assertThat(vendor.sent().line().replace("%5B", "[").replace("%5D", "]").replace("%2C", ","))
        .isEqualTo("GET /v1/clients/80.json?expand=[contacts,payment_type]");
  }

  @Test
  void asksPurchasesAtTheirOwnPath() {
    vendor.responds(200, page(0, 0, ""));
    vendor.responds(200, "{\"totalDebt\": 0}");

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
    vendor.responds(200, page(2, 0, document(1)).replace("}]}", "}], " + next + "}"));
    vendor.responds(200, page(2, 1, document(2)));

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
    vendor.responds(
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
}
