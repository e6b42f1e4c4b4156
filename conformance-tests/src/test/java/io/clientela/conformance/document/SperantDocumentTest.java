package io.clientela.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonPrimitive;
import io.clientela.conformance.contract.ContractLookup;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.wire.FakeVendor;
import io.clientela.runtime.ErrorResponseException;
import io.clientela.sperant.SperantClient;
import io.clientela.sperant.model.Client;
import io.clientela.sperant.model.ClientResponse;
import io.clientela.sperant.model.ClientUpdate;
import io.clientela.sperant.model.Gender;
import io.clientela.sperant.model.PersonType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Sperant's page on updating a client says, without a look at the contract. */
@Tag("document")
class SperantDocumentTest {
  @AutoClose private final FakeVendor vendor = new FakeVendor();

  @AutoClose
  private final SperantClient sperant =
      SperantClient.builder()
          .token("token-0001")
          .baseUrl(vendor.url() + "/v3")
          .attempts(1)
          .withoutRateLimit()
          .build();

  @Test
  void sendsTheBareTokenInAuthorization() {
    vendor.responds(200, "{}");

    sperant.clients().updateClient(22004, ClientUpdate.builder().fname("Rosa").build());

    FakeVendor.Sent sent = vendor.sent();
    assertThat(sent.line()).isEqualTo("PUT /v3/clients/22004");
    assertThat(sent.header("Authorization")).isEqualTo("token-0001");
    assertThat(sent.header("Autorization")).isNull();
  }

  @Test
  void sendsOnlyWhatIsSet() {
    vendor.responds(200, "{}");

    sperant.clients().updateClient(22004, ClientUpdate.builder().fname("Rosa").build());

    FakeVendor.Sent sent = vendor.sent();
    assertThat(sent.header("Content-Type")).startsWith("application/json");
    assertThat(sent.body()).isEqualTo("{\"fname\":\"Rosa\"}");
    assertThat(wrong("{\"fname\": \"Rosa\"}")).isEmpty();
    assertThat(wrong("{}")).as("an update of nothing").isNotEmpty();
    assertThat(wrong("{\"fname\": \"Rosa\", \"email\": \"rosa@example.com\"}")).isNotEmpty();
  }

  @Test
  void sendsEveryPropertyInItsForm() {
    vendor.responds(200, "{}");
    ClientUpdate update =
        ClientUpdate.builder()
            .fname("Rosa")
            .lname("Salas")
            .personTypeId(PersonType.NATURAL)
            .gender(Gender.FEMALE)
            .dateOfBirth(LocalDate.of(1988, 4, 7))
            .occupation("Arquitecta")
            .country("PE")
            .deparment("LIM")
            .province("1501")
            .district("150122")
            .address("Av. Uno 1")
            .geoAddress("Parque Dos")
            .geoLatitud(new BigDecimal("-12.5"))
            .geoLongitud(new BigDecimal("-77.25"))
            .publicityConsent(false)
            .potentialBuyer(true)
            .observation("Llamar de tarde")
            .extraFields(Map.of("presupuesto", new JsonPrimitive(3)))
            .build();

    sperant.clients().updateClient(22004, update);

    String body =
        """
        {"fname": "Rosa", "lname": "Salas", "person_type_id": 1, "gender": "f",
         "date_of_birth": "1988-04-07", "occupation": "Arquitecta", "country": "PE",
         "deparment": "LIM", "province": "1501", "district": "150122", "address": "Av. Uno 1",
         "geo_address": "Parque Dos", "geo_latitud": -12.5, "geo_longitud": -77.25,
         "publicity_consent": "false", "potential_buyer": true, "observation": "Llamar de tarde",
         "extra_fields": {"presupuesto": 3}}
        """;
    assertThat(Json.read(vendor.sent().body())).isEqualTo(Json.read(body));
    assertThat(wrong(body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fname",
        "lname",
        "occupation",
        "country",
        "deparment",
        "province",
        "district",
        "address",
        "geo_address",
        "observation"
      })
  void refusesEmptyTexts(String property) {
    assertThat(wrong("{\"%s\": \"x\"}".formatted(property))).isEmpty();
    assertThat(wrong("{\"%s\": \"\"}".formatted(property))).isNotEmpty();
  }

  @Test
  void readsTheClientWithAndWithoutAnEnvelope() {
    String bare = "{\"id\": 22004, \"fname\": \"Rosa\"}";
    vendor.responds(200, bare);
    vendor.responds(200, "{\"data\": {\"id\": \"22004\", \"attributes\": " + bare + "}}");

    for (int i = 0; i < 2; i++) {
      ClientResponse response = sperant.clients().updateClient(22004, minimal());

      Client client = response.unwrapped().orElseThrow();
      assertThat(client.id()).isEqualTo(22004);
      assertThat(client.fname()).isEqualTo("Rosa");
    }
  }

  @Test
  void readsEveryPropertyInEitherForm() {
    Client text =
        read(
            """
            {"id": 7, "fname": "Rosa", "lname": "Salas", "phone": "+51911000001",
             "email": "rosa@example.com", "created_at": "2026-02-03T10:15:30-05:00",
             "person_type": "natural", "gender": "femenino", "document_type_id": 3,
             "document_type": "DNI", "document": "00000001", "main_telephone": "010000000",
             "interest_type_id": 2, "input_channel_id": 4, "input_channel": "Web",
             "num_interactions": 5, "last_interaction_date": "2026-02-05", "country": "PE",
             "geo_address": "Parque Dos", "geo_latitud": "-12.5", "geo_longitud": "-77.25",
             "deparment": "LIM", "department": "LIM"}
            """);
    Client number =
        read(
            """
            {"id": 7, "phone": 51911000001, "created_at": 1770131730,
             "last_interaction_date": 1770327900,
             "geo_latitud": -12.5, "geo_longitud": -77.25, "gender": "f"}
            """);

    assertThat(text.phone()).isEqualTo("+51911000001");
    assertThat(number.phone()).isEqualTo("51911000001");
    assertThat(text.createdAt()).isEqualTo("2026-02-03T10:15:30-05:00");
    assertThat(number.createdAt()).isEqualTo("1770131730");
    assertThat(text.lastInteractionDate()).isEqualTo("2026-02-05");
    assertThat(number.lastInteractionDate()).isEqualTo("1770327900");
    assertThat(text.geoLatitud()).isEqualByComparingTo(number.geoLatitud());
    assertThat(text.geoLongitud()).isEqualByComparingTo("-77.25");
    assertThat(text.gender()).isEqualTo("femenino");
    assertThat(number.gender()).isEqualTo("f");
    assertThat(text.documentTypeId()).isEqualTo(3);
    assertThat(text.document()).isEqualTo("00000001");
    assertThat(text.numInteractions()).isEqualTo(5);
    assertThat(text.inputChannel()).isEqualTo("Web");
    assertThat(text.interestTypeId()).isEqualTo(2);
    assertThat(text.mainTelephone()).isEqualTo("010000000");
    assertThat(text.department()).isEqualTo(text.deparment());
  }

  @Test
  void readsAClientOfNulls() {
    Client client =
        read(
            """
            {"id": 7, "fname": null, "lname": null, "phone": null, "email": null,
             "created_at": null, "person_type": null, "gender": null, "document_type_id": null,
             "document_type": null, "document": null, "main_telephone": null,
             "interest_type_id": null, "input_channel_id": null, "input_channel": null,
             "num_interactions": null, "last_interaction_date": null, "country": null,
             "geo_address": null, "geo_latitud": null, "geo_longitud": null}
            """);

    assertThat(client).isEqualTo(Client.builder().id(7L).build());
  }

  @Test
  void keepsWhatThePageDoesNotList() {
    Client client = read("{\"id\": 7, \"occupation\": \"Arquitecta\"}");

    assertThat(client.additionalProperties())
        .containsEntry("occupation", new JsonPrimitive("Arquitecta"));
  }

  @Test
  void readsAnErrorOfAnyForm() {
    vendor.responds(422, "{\"error\": \"Client not found\"}");
    vendor.responds(404, "{\"error\": {\"code\": 7}}");
    vendor.responds(404, "");

    assertThat(refusal().vendorText()).hasValue("Client not found");
    assertThat(refusal().status()).hasValue(404);
    assertThat(refusal().status()).hasValue(404);
  }

  private ErrorResponseException refusal() {
    return catchThrowableOfType(
        ErrorResponseException.class, () -> sperant.clients().updateClient(22004, minimal()));
  }

  /** The client inside an envelope, which the contract accepts too. */
  private Client read(String client) {
    String enveloped = "{\"data\": {\"attributes\": " + client + "}}";
    assertThat(ContractLookup.wrongWithResponse("sperant", "PUT", "/clients/7", 200, enveloped))
        .isEmpty();
    vendor.responds(200, enveloped);
    return sperant.clients().updateClient(7, minimal()).unwrapped().orElseThrow();
  }

  private static ClientUpdate minimal() {
    return ClientUpdate.builder().fname("Rosa").build();
  }

  private static java.util.List<String> wrong(String body) {
    return ContractLookup.wrongWithRequest("sperant", "PUT", "/clients/22004", body);
  }
}
