package io.clientela.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientela.conformance.contract.ContractLookup;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.wire.FakeVendor;
import io.clientela.conformance.wire.Multipart;
import io.clientela.runtime.ErrorResponseException;
import io.clientela.tomticket.TomTicketClient;
import io.clientela.tomticket.model.ClientUpdate;
import io.clientela.tomticket.model.IdentifierType;
import io.clientela.tomticket.model.Language;
import io.clientela.tomticket.model.UpdateResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What TomTicket's page on updating a customer says, without a look at the contract. */
@Tag("document")
class TomTicketDocumentTest {
  private static final String DONE = "{\"erro\": false, \"mensagem\": \"ok\"}";

  @AutoClose private final FakeVendor vendor = new FakeVendor();

  @AutoClose
  private final TomTicketClient tomticket =
      TomTicketClient.builder()
          .token("token-0001")
          .baseUrl(vendor.url())
          .clock(FakeVendor.WITHOUT_WAITING)
          .withoutRateLimit()
          .build();

  @Test
  void sendsTokenAndCustomerInThePath() {
    vendor.responds(200, DONE);
    vendor.responds(200, DONE);

    update("joana+um@example.com", IdentifierType.EMAIL);
    update("C-0042", IdentifierType.INTERNAL);

    FakeVendor.Sent first = vendor.sent();
    assertThat(first.line().replace("%40", "@").replace("%2B", "+"))
        .isEqualTo("POST /update_cliente/token-0001/joana+um@example.com/E");
    assertThat(vendor.sent().line()).isEqualTo("POST /update_cliente/token-0001/C-0042/I");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> update("..", IdentifierType.INTERNAL))
        .withMessageNotContaining("token-0001");
  }

  @Test
  void sendsEveryValueAsAPartOfTheForm() {
    vendor.responds(200, DONE);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("abc01", "Valor 01");
    fields.put("abc02", "Valor 02");

    tomticket
        .clients()
        .updateClient(
            "antes@example.com",
            IdentifierType.EMAIL,
            ClientUpdate.builder()
                .nome("Joana Prado")
                .email("depois@example.com")
                .criarchamados(false)
                .telefone("+55 11 2000-0001")
                .idOrganizacao("org-1")
                .idInterno("C-0042")
                .campos(fields)
                .idioma(Language.SPANISH)
                .portfolioId("")
                .build());

    FakeVendor.Sent sent = vendor.sent();
    assertThat(sent.header("Content-Type")).startsWith("multipart/form-data; boundary=");
    assertThat(Multipart.decode(sent.bytes()))
        .isEqualTo(
            Json.read(
                """
                {"nome": "Joana Prado", "email": "depois@example.com", "criarchamados": "false",
                 "telefone": "+55 11 2000-0001", "id_organizacao": "org-1",
                 "id_interno": "C-0042",
                 "campos": {"abc01": "Valor 01", "abc02": "Valor 02"},
                 "idioma": "es_ES", "portfolio_id": ""}
                """));
    assertThat(sent.body()).contains("name=\"campos[abc01]\"").doesNotContain("'");
    assertThat(wrong(Multipart.decode(sent.bytes()).toString())).isEmpty();
    assertThat(List.of(Language.values()).toString()).hasSizeGreaterThan(2);
    assertThat(Language.PORTUGUESE.value()).isEqualTo("pt_BR");
    assertThat(Language.ENGLISH.value()).isEqualTo("en_US");
  }

  @Test
  void sendsNothingThatIsNotSet() {
    vendor.responds(200, DONE);

    update("C-0042", IdentifierType.INTERNAL);

    assertThat(Multipart.decode(vendor.sent().bytes()))
        .isEqualTo(Json.read("{\"nome\": \"Joana\", \"email\": \"joana@example.com\"}"));
  }

  @Test
  void requiresNameAndAddressOnly() {
    assertThat(wrong("{\"nome\": \"Joana\", \"email\": \"joana@example.com\"}")).isEmpty();
    assertThat(wrong("{\"email\": \"joana@example.com\"}")).isNotEmpty();
    assertThat(wrong("{\"nome\": \"Joana\"}")).isNotEmpty();
    assertThat(wrong("{\"nome\": \"Joana\", \"email\": \"joana\"}")).isNotEmpty();
    assertThat(with("outro", "x")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id_organizacao", "id_interno"})
  void refusesEmptyIds(String property) {
    assertThat(with(property, "1")).isEmpty();
    assertThat(with(property, "")).isNotEmpty();
    assertThat(with(property, "x".repeat(250))).isEmpty();
    assertThat(with(property, "x".repeat(251))).isNotEmpty();
  }

  @Test
  void refusalWithStatus200IsAnError() {
    vendor.responds(200, "{\"erro\": true, \"mensagem\": \"Cliente inexistente\"}");

    ErrorResponseException refusal =
        catchThrowableOfType(
            ErrorResponseException.class, () -> update("C-0042", IdentifierType.INTERNAL));

    assertThat(refusal.status()).hasValue(200);
    assertThat(refusal.vendorText()).hasValue("Cliente inexistente");
    assertThat(refusal).hasMessageNotContaining("Cliente inexistente");
    assertThat(vendor.requests()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "0", "\"false\"", "\"0\""})
  void readsTheFlagInEveryForm(String flag) {
    vendor.responds(200, "{\"erro\": %s, \"mensagem\": null}".formatted(flag));
    vendor.responds(
        200, "{\"erro\": %s}".formatted(flag.replace("false", "true").replace("0", "1")));

    UpdateResult result = update("C-0042", IdentifierType.INTERNAL);

    assertThat(result.erro()).isFalse();
    assertThat(result.mensagem()).isNull();
    assertThat(
            catchThrowableOfType(
                ErrorResponseException.class, () -> update("C-0042", IdentifierType.INTERNAL)))
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"error\": false, \"message\": \"ok\"}", "{\"erro\": null}"})
  void responseWithoutTheFlagIsNoSuccess(String body) {
    vendor.responds(200, body);

    assertThat(
            catchThrowableOfType(
                ErrorResponseException.class, () -> update("C-0042", IdentifierType.INTERNAL)))
        .isNotNull();
  }

  @Test
  void doesNotRepeatWhatMayHaveArrived() {
    vendor.responds(429, "");
    vendor.responds(503, "");

    assertThat(
            catchThrowableOfType(
                ErrorResponseException.class, () -> update("C-0042", IdentifierType.INTERNAL)))
        .isNotNull();
    assertThat(vendor.requests()).as("a 429 was not done, a 503 may have been").isEqualTo(2);
  }

  private UpdateResult update(String id, IdentifierType type) {
    ClientUpdate body = ClientUpdate.builder().nome("Joana").email("joana@example.com").build();
    return tomticket.clients().updateClient(id, type, body);
  }

  private static List<String> with(String property, String value) {
    return wrong(
        "{\"nome\": \"Joana\", \"email\": \"joana@example.com\", \"%s\": \"%s\"}"
            .formatted(property, value));
  }

  private static List<String> wrong(String form) {
    return ContractLookup.wrongWithRequest("tomticket", "POST", "/update_cliente/t/C-0042/I", form);
  }
}
