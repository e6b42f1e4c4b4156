package io.clientela.check;

/** A host that differs from Bsale's contract on purpose. */
public final class DriftingServer {
  private static final String HREF = "\"href\": \"https://example.com\"";

  /** What a check finds, each as its line begins. */
  public static final String[] DRIFTS = {
    "schema at #/components/schemas/ClientPage/properties/count/type",
    "schema at #/components/schemas/Client/required/href",
    "undocumented-property at #/components/schemas/Client/properties/vip",
    "schema at #/components/schemas/Client/properties/id/type",
    "schema at #/components/schemas/DecimalText/pattern",
    "schema at #/components/schemas/ClientCount/required/count",
    "undocumented-property at #/components/schemas/ClientCount/properties/total",
    "undocumented-status at #/paths/~1clients~1{clientId}~1contacts.json/get/responses",
    "media-type at #/paths/~1clients~1{clientId}~1contacts~1{contactId}.json/get/responses/200",
    "schema at #/components/schemas/AddressPage/properties/items/type",
    "schema at #/components/schemas/Address/properties/city/type",
    "schema at #/components/schemas/Problem/required/error",
    "undocumented-property at #/components/schemas/Problem/properties/message",
    "schema at #/components/schemas/DocumentPage/properties/count/type",
    "malformed-json at #/paths/~1clients~1unpaid_documents.json/get/responses/200",
    "undocumented-status at #/paths/~1clients.json/post/responses",
    "media-type at #/paths/~1clients~1{clientId}~1addresses~1{addressId}.json/put/responses/200",
    "undocumented-status at #/paths/~1clients~1{clientId}.json/delete/responses",
    "schema at #/components/schemas/Contact/properties/id/type",
    "undocumented-property at #/components/schemas/Address/properties/zone",
  };

  /** A host that drifts in these ways. */
  public static ExampleServer start() {
    return new ExampleServer("bsale")
        .with("listClients", 200, "{\"count\": \"2\", \"items\": [{\"id\": 1, \"vip\": 1}]}")
        .with("getClient", 200, "{" + HREF + ", \"id\": \"65\", \"maxCredit\": \"1,5\"}")
        .with("countClients", 200, "{\"total\": 66}")
        .with("listClientContacts", 206, "{}")
        .with("getClientContact", 200, "text/html", "<html>")
        .with("listClientAddresses", 200, "{\"count\": 1, \"items\": {}}")
        .with("getClientAddress", 200, "{" + HREF + ", \"id\": 8, \"city\": 7}")
        .with("listClientAttributes", 404, "{\"message\": \"none\"}")
        .with("listClientPurchases", 200, "{\"count\": 1.5, \"items\": []}")
        .with("listClientUnpaidDocuments", 200, "{\"totalDebt\": ")
        .with("createClient", 202, "{}")
        .with("updateClientAddress", 200, "text/plain", "ok")
        .with("deleteClient", 410, "{}")
        .with("createClientContact", 201, "{" + HREF + ", \"id\": \"31\"}")
        .with("createClientAddress", 201, "{" + HREF + ", \"id\": 8, \"zone\": \"x\"}");
  }

  private DriftingServer() {}
}
