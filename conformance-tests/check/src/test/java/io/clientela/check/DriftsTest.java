package io.clientela.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that differs from the contract in twenty ways is found out in each. */
class DriftsTest {
  private static final String HREF = "\"href\": \"https://example.com\"";

  private static final String[] DRIFTS = {
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

  private static ExampleServer drifting() {
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

  @Test
  void eachDriftIsToldWithItsPlaceInTheContract(@TempDir Path folder) {
    try (ExampleServer server = drifting()) {
      Ran ran = check(server, folder.resolve("report"));

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.out()).contains(DRIFTS);
      assertThat(ran.out().lines().filter(it -> it.contains(" at #"))).hasSameSizeAs(DRIFTS);
    }
  }

  @Test
  void aRecordIsJudgedAsTheServerWas(@TempDir Path folder) {
    Path record = folder.resolve("record.har");
    try (ExampleServer server = drifting()) {
      Ran live = check(server, folder.resolve("live"), "--record", record.toString());

      Ran replayed =
          Ran.of(
              "--vendor=bsale",
              "--writes",
              "--replay=" + record,
              "--report=" + folder.resolve("again"));

      assertThat(replayed.exitCode()).isEqualTo(1);
      assertThat(findings(replayed)).isEqualTo(findings(live));
    }
  }

  @Test
  void trafficOfAnyClientIsJudged(@TempDir Path folder) {
    Path record = folder.resolve("traffic.har");
    try (ExampleServer server = drifting()) {
      check(server, folder.resolve("live"), "--record", record.toString());

      Ran judged = Ran.of("--vendor=bsale", "--har=" + record, "--report=" + folder.resolve("har"));

      assertThat(judged.exitCode()).isEqualTo(1);
      assertThat(judged.out()).contains(DRIFTS);
    }
  }

  @Test
  void noReportHoldsTheTokenOrWhatTheServerSaid(@TempDir Path folder) throws IOException {
    String body = "{\"count\": 1, \"" + ExampleServer.TOKEN + "\": \"Rosa Quispe\"}";
    try (ExampleServer server = new ExampleServer("bsale").with("countClients", 200, body)) {
      Ran ran = check(server, folder.resolve("report"));

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.out() + ran.err()).doesNotContain(ExampleServer.TOKEN, "Quispe");
      for (Path file : files(folder.resolve("report"))) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContain(ExampleServer.TOKEN, "Quispe");
      }
    }
  }

  private static Ran check(ExampleServer server, Path report, String... more) {
    return Ran.of(
        Stream.concat(
                Stream.of(
                    "--vendor=bsale", "--url=" + server.url(), "--report=" + report, "--writes"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static Iterable<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static Object findings(Ran ran) {
    return ran.out().lines().filter(it -> it.contains(" at #")).toList();
  }
}
