package io.clientela.benchmarks;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;

/**
 * The documents that are measured, the same on every run. Everybody in them is invented; every
 * fourth name has an accent, and those to Lotinfo are Cyrillic.
 */
public final class Payloads {
  /** How many clients a page of Bsale holds at most. */
  public static final int PAGE = 50;

  private static final int BATCH = 100;
  private static final long NOON = 1_760_000_000L;
  private static final String[] GIVEN = {"Camila", "Jorge", "Marta", "Begoña"};
  private static final String[] FAMILY = {"Rojas", "Ibáñez", "Soto", "Campos", "Vidal"};
  private static final String[] RUSSIAN = {"Берёзкина", "Соколова", "Примерова"};

  private Payloads() {}

  /** A full page of clients, of 50 that there are. */
  public static byte[] clientPage() {
    return clientPage(0, PAGE);
  }

  /**
   * A full page of clients.
   *
   * @param offset how many clients come before
   * @param count how many there are in all
   */
  public static byte[] clientPage(int offset, int count) {
    var items = new JsonArray();
    for (int i = offset; i < Math.min(offset + PAGE, count); i++) {
      items.add(client(i));
    }
    return bytes(page("clients", offset, count, items));
  }

  /** A page of 50 sales documents. */
  public static byte[] documentPage() {
    var items = new JsonArray();
    for (int i = 0; i < PAGE; i++) {
      items.add(document(i));
    }
    return bytes(page("documents", 0, PAGE, items));
  }

  private static JsonObject page(String kind, int offset, int count, JsonArray items) {
    var page = new JsonObject();
    page.addProperty("href", "https://api.bsale.io/v1/" + kind + ".json");
    page.addProperty("count", count);
    page.addProperty("limit", PAGE);
    page.addProperty("offset", offset);
    page.add("items", items);
    return page;
  }

  private static JsonObject client(int i) {
    String given = GIVEN[i % GIVEN.length];
    String family = FAMILY[i % FAMILY.length];
    String href = "https://api.bsale.io/v1/clients/" + (1000 + i);
    var client = new JsonObject();
    client.addProperty("href", href + ".json");
    client.addProperty("id", 1000 + i);
    client.addProperty("firstName", given);
    client.addProperty("lastName", family);
    client.addProperty("email", "cliente" + i + "@example.com");
    client.addProperty("code", 10_000_000 + i * 137 + "-" + i % 10);
    client.addProperty("phone", "+56 2 2345 " + (1000 + i));
    client.addProperty("company", i % 2 == 0 ? given + " " + family : "Textiles Aurora SpA");
    client.add("note", null);
    client.add("facebook", null);
    client.addProperty("twitter", "");
    client.addProperty("hasCredit", i % 2);
    client.addProperty("maxCredit", i * 1000 + ".0");
    client.addProperty("state", 0);
    client.addProperty("activity", "Venta de telas");
    client.addProperty("city", "Santiago");
    client.addProperty("municipality", i % 3 == 0 ? "Ñuñoa" : "Las Condes");
    client.addProperty("address", "Av. Los Aromos " + (100 + i));
    client.addProperty("companyOrPerson", i % 2);
    client.addProperty("points", 1200 + i);
    client.addProperty("pointsUpdated", NOON + i);
    client.addProperty("accumulatePoints", 1);
    client.addProperty("sendDte", 0);
    client.addProperty("isForeigner", 0);
    client.addProperty("prestashopClienId", "0");
    client.addProperty("createdAt", NOON - i);
    client.addProperty("updatedAt", NOON + i);
    for (String list : new String[] {"contacts", "attributes", "addresses"}) {
      client.add(list, reference(href + "/" + list + ".json"));
    }
    return client;
  }

  private static JsonObject reference(String href) {
    var reference = new JsonObject();
    reference.addProperty("href", href);
    return reference;
  }

  private static JsonObject document(int i) {
    String href = "https://api.bsale.io/v1/documents/" + i;
    var document = new JsonObject();
    document.addProperty("href", href + ".json");
    document.addProperty("id", i);
    for (String date : new String[] {"emissionDate", "expirationDate", "generationDate"}) {
      document.addProperty(date, NOON + i);
    }
    document.addProperty("number", 123_123_123_000L + i);
    for (String amount : new String[] {"totalAmount", "netAmount", "taxAmount", "exemptAmount"}) {
      document.addProperty(amount, 3570 + i);
    }
    for (String rate : new String[] {"commissionRate", "percentageTaxWithheld"}) {
      document.addProperty(rate, 0);
    }
    document.addProperty("address", "Av. Los Aromos " + (1000 + i));
    document.addProperty("municipality", "Ñuñoa");
    document.addProperty("city", "Santiago");
    document.add("urlTimbre", null);
    document.add("ted", null);
    document.addProperty(
        "urlPdf", "http://documents.example.com/view/1/1a2b3c" + i + ".pdf?sfd=99");
    document.addProperty("token", "1a2b3c4d5e6f");
    document.addProperty("state", 0);
    document.addProperty("informedSii", 0);
    document.add("responseMsgSii", null);
    for (String one : new String[] {"document_type", "client", "office", "user", "coin"}) {
      JsonObject reference = reference("https://api.bsale.io/v1/" + one + "s/5.json");
      reference.addProperty("id", "5");
      document.add(one, reference);
    }
    for (String list : new String[] {"references", "document_taxes", "details", "sellers"}) {
      document.add(list, reference(href + "/" + list + ".json"));
    }
    return document;
  }

  /** One customer as Koibox delivers it to a webhook. */
  public static byte[] delivery() {
    return bytes(Deliveries.customer());
  }

  /** One hundred clients for Lotinfo. */
  public static byte[] batch() {
    var data = new JsonArray();
    for (int i = 0; i < BATCH; i++) {
      data.add(Batches.client(i, RUSSIAN[i % RUSSIAN.length]));
    }
    var batch = new JsonObject();
    batch.add("data", data);
    return bytes(batch);
  }

  private static byte[] bytes(JsonObject document) {
    return document.toString().getBytes(StandardCharsets.UTF_8);
  }
}
