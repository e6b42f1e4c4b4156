package io.clientela.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonPrimitive;
import io.clientela.conformance.contract.ContractLookup;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.wire.FakeVendor;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.ErrorResponseException;
import io.clientela.sperant.SperantClient;
import io.clientela.sperant.api.ClientsApi.ListClients;
import io.clientela.sperant.model.Client;
import io.clientela.sperant.model.ClientInput;
import io.clientela.sperant.model.ClientResource;
import io.clientela.sperant.model.Ubication;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What public clients of Sperant's API do to create, find and read clients. */
@Tag("document")
class SperantClientsDocumentTest {
  @AutoClose private final FakeVendor vendor = new FakeVendor();

  @AutoClose
  private final SperantClient sperant =
      SperantClient.builder()
          .token("token-0001")
          .baseUrl(vendor.url() + "/v3")
          .clock(FakeVendor.WITHOUT_WAITING)
          .withoutRateLimit()
          .build();

  @Test
  void aCreationIsAPlainObject() {
    vendor.responds(200, client(22004));

    sperant
        .clients()
        .createClient(
            input()
                .lname("Salas")
                .phone("+51911000001")
                .document("00000001")
                .documentTypeId(1L)
                .extraFields(Map.of("referido", new JsonPrimitive(false)))
                .build());

    FakeVendor.Sent sent = vendor.sent();
    assertThat(sent.line()).isEqualTo("POST /v3/clients");
    assertThat(sent.header("Authorization")).isEqualTo("token-0001");
    String body =
        """
        {"fname": "Rosa", "lname": "Salas", "phone": "+51911000001", "document": "00000001",
         "document_type_id": 1, "input_channel_id": 4, "source_id": 8, "interest_type_id": 3,
         "extra_fields": {"referido": false}}
        """;
    assertThat(Json.read(sent.body())).isEqualTo(Json.read(body));
    assertThat(wrong(body)).isEmpty();
  }

  @Test
  void aCreationIsNotSentAgain() {
    vendor.responds(503, "");

    assertThat(
            catchThrowableOfType(
                ClientelaException.class, () -> sperant.clients().createClient(input().build())))
        .extracting(ClientelaException::mayHaveTakenEffect)
        .isEqualTo(true);
    assertThat(vendor.requests()).isEqualTo(1);
  }

  @Test
  void readsACreationThatIsAnswered201() {
    vendor.responds(200, client(22004));
    vendor.responds(201, client(22004));

    for (int i = 0; i < 2; i++) {
      var response = sperant.clients().createClient(input().build());

      assertThat(response.unwrapped()).map(Client::id).hasValue(22004L);
    }
  }

  @Test
  void aClientWithoutAProjectIsSent() {
    assertThat(wrong(body("\"fname\": \"Rosa\""))).isEmpty();
    assertThat(wrong(body("\"fname\": \"Rosa\", \"project_id\": 12"))).isEmpty();
    assertThat(wrong(body("\"lname\": \"Salas\""))).as("without a first name").isNotEmpty();
  }

  @Test
  void consentsOfACreationAreBooleans() {
    vendor.responds(200, client(22004));

    sperant.clients().createClient(input().publicityConsent(false).emailConsent(true).build());

    assertThat(Json.read(vendor.sent().body()).get("publicity_consent").isBoolean()).isTrue();
    assertThat(wrong(body("\"fname\": \"Rosa\", \"publicity_consent\": false"))).isEmpty();
    assertThat(wrong(body("\"fname\": \"Rosa\", \"publicity_consent\": \"false\""))).isNotEmpty();
  }

  @Test
  void aCreationIsClosed() {
    assertThat(wrong(body("\"fname\": \"Rosa\", \"gender\": \"f\""))).isNotEmpty();
    assertThat(wrong("{\"data\": " + body("\"fname\": \"Rosa\"") + "}")).isNotEmpty();
  }

  @Test
  void aRefusalIsReadWhateverItsBody() {
    vendor.responds(400, "{\"error\": \"source_id is missing\"}");
    vendor.responds(422, "<html></html>");

    assertThat(refusal()).isEqualTo("400 source_id is missing");
    assertThat(refusal()).isEqualTo("422 null");
  }

  private String refusal() {
    ErrorResponseException refused =
        catchThrowableOfType(
            ErrorResponseException.class, () -> sperant.clients().createClient(input().build()));
    return refused.status().getAsInt() + " " + refused.vendorText().orElse(null);
  }

  @Test
  void readsPageAfterPageUntilTheLast() {
    vendor.responds(200, page("{\"id\": \"7\", \"attributes\": {\"id\": 7}}", 2));
    vendor.responds(200, page("{\"id\": \"8\", \"attributes\": {\"id\": 8}}", 2));

    List<String> ids =
        sperant.clients().listClients(new ListClients().q("+51911000001")).stream()
            .map(ClientResource::id)
            .toList();

    assertThat(ids).containsExactly("7", "8");
    assertThat(vendor.sent().line()).isEqualTo("GET /v3/clients?q=%2B51911000001");
    assertThat(vendor.sent().line()).isEqualTo("GET /v3/clients?q=%2B51911000001&page=2");
  }

  @Test
  void aSearchThatFindsNobodyIsAnEmptyPage() {
    vendor.responds(200, page("", 0));

    assertThat(sperant.clients().listClients()).isEmpty();
  }

  @Test
  void aResponseWithoutDataIsNoEmptyPage() {
    vendor.responds(200, "{}");

    assertThat(
            catchThrowableOfType(
                ClientelaException.class, () -> sperant.clients().listClients().page()))
        .hasMessageContaining("data");
  }

  @Test
  void aCatalogueIsReadPageByPage() {
    vendor.responds(
        200, page("{\"id\": \"4\", \"attributes\": {\"id\": 4, \"name\": \"Web\"}}", 2));
    vendor.responds(200, page("{\"id\": \"5\", \"attributes\": {\"id\": 5}}", 2));

    assertThat(sperant.catalogues().listInputChannels().stream())
        .extracting(entry -> entry.attributes().id())
        .containsExactly(4L, 5L);
    assertThat(vendor.sent().line()).isEqualTo("GET /v3/input_channels");
    assertThat(vendor.sent().line()).isEqualTo("GET /v3/input_channels?page=2");
  }

  @Test
  void readsThePlaceOfAClient() {
    vendor.responds(
        200,
        """
        {"data": {"id": "7", "attributes": {"id": 7, "couple_id": 8,
          "ubication": {"country": "Perú", "state": "Lima", "address": "Av. Uno 1"}}}}
        """);

    Client client = sperant.clients().getClient(7).unwrapped().orElseThrow();

    assertThat(vendor.sent().line()).isEqualTo("GET /v3/clients/7");
    assertThat(client.coupleId()).isEqualTo(8);
    assertThat(client.ubication())
        .isEqualTo(Ubication.builder().country("Perú").state("Lima").address("Av. Uno 1").build());
  }

  private static ClientInput.Builder input() {
    return ClientInput.builder().fname("Rosa").inputChannelId(4L).sourceId(8L).interestTypeId(3L);
  }

  private static String body(String others) {
    return "{%s, \"input_channel_id\": 4, \"source_id\": 8, \"interest_type_id\": 3}"
        .formatted(others);
  }

  private static String client(int id) {
    return "{\"data\": {\"type\": \"clients\", \"id\": \"%d\", \"attributes\": {\"id\": %d}}}"
        .formatted(id, id);
  }

  private static String page(String items, int pages) {
    return "{\"data\": [%s], \"meta\": {\"page\": {\"total\": %d}}, \"links\": {}}"
        .formatted(items, pages);
  }

  private static List<String> wrong(String body) {
    return ContractLookup.wrongWithRequest("sperant", "POST", "/clients", body);
  }
}
