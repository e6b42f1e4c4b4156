package io.clientela.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientela.conformance.contract.ContractLookup;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.wire.FakeVendor;
import io.clientela.conformance.wire.Multipart;
import io.clientela.runtime.ErrorResponseException;
import io.clientela.runtime.UnauthorisedException;
import io.clientela.tomticketv2.TomTicketV2Client;
import io.clientela.tomticketv2.api.CustomersApi.GetCustomer;
import io.clientela.tomticketv2.api.CustomersApi.ListCustomers;
import io.clientela.tomticketv2.model.Customer;
import io.clientela.tomticketv2.model.CustomerEvent;
import io.clientela.tomticketv2.model.CustomerInput;
import io.clientela.tomticketv2.model.CustomerUpdate;
import io.clientela.tomticketv2.model.IdentifierType;
import io.clientela.tomticketv2.model.Language;
import io.clientela.tomticketv2.model.TicketPermission;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was seen of TomTicket's API v2.0, without a look at the contract. */
@Tag("document")
class TomTicketV2DocumentTest {
  private static final String DONE = "{\"error\": false, \"message\": \"ok\"}";
  private static final String EVENT = "{\"type\":\"customer\",\"id\":\"7\",\"action\":\"created\"}";

  @AutoClose private final FakeVendor vendor = new FakeVendor();

  @AutoClose
  private final TomTicketV2Client tomticket =
      TomTicketV2Client.builder()
          .token("token-0001")
          .baseUrl(vendor.url())
          .clock(FakeVendor.WITHOUT_WAITING)
          .withoutRateLimit()
          .build();

  @Test
  void createsACustomerByAForm() {
    vendor.responds(200, DONE);

    tomticket
        .customers()
        .createCustomer(
            CustomerInput.builder()
                .customerId("C-0042")
                .name("Joana Prado")
                .email("joana@example.com")
                .phone("+55 11 2000-0001")
                .createTickets(TicketPermission.BLOCKED)
                .organizationId("org-1")
                .language(Language.SPANISH)
                .portfolioId("7")
                .customField(Map.of("abc01", "Valor 01"))
                .build());

    FakeVendor.Sent sent = vendor.sent();
    assertThat(sent.line()).isEqualTo("POST /customer/new");
    assertThat(sent.header("Authorization")).isEqualTo("Bearer token-0001");
    assertThat(sent.header("Content-Type")).startsWith("multipart/form-data; boundary=");
    assertThat(Multipart.decode(sent.bytes()))
        .isEqualTo(
            Json.read(
                """
                {"customer_id": "C-0042", "name": "Joana Prado", "email": "joana@example.com",
                 "phone": "+55 11 2000-0001", "create_tickets": "0", "organization_id": "org-1",
                 "language": "es_ES", "portfolio_id": "7", "custom_field": {"abc01": "Valor 01"}}
                """));
    assertThat(sent.body()).contains("name=\"custom_field[abc01]\"");
    assertThat(List.of(Language.PORTUGUESE.value(), Language.ENGLISH.value()))
        .containsExactly("pt-BR", "en-US");
    assertThat(TicketPermission.ALLOWED.value()).isEqualTo("1");
  }

  @Test
  void anUpdateSendsNothingThatIsNotSet() {
    vendor.responds(200, DONE);

    tomticket
        .customers()
        .updateCustomer(CustomerUpdate.builder().customerId("C-0042").phone("20000001").build());

    assertThat(Multipart.decode(vendor.sent().bytes()))
        .isEqualTo(Json.read("{\"customer_id\": \"C-0042\", \"phone\": \"20000001\"}"));
  }

  @Test
  void findsACustomerByItsIdOrItsAddress() {
    vendor.responds(200, DONE);
    vendor.responds(200, "{\"error\": false, \"data\": {}}");

    tomticket
        .customers()
        .updateCustomer(
            CustomerUpdate.builder()
                .customerId("joana@example.com")
                .customerTypeId(IdentifierType.EMAIL)
                .internalId("C-0043")
                .build());
    tomticket
        .customers()
        .getCustomer(
            new GetCustomer().customerId("C-0042").customerTypeId(IdentifierType.INTERNAL));

    FakeVendor.Sent update = vendor.sent();
    assertThat(update.line()).isEqualTo("POST /customer/update");
    assertThat(Multipart.decode(update.bytes()))
        .isEqualTo(
            Json.read(
                """
                {"customer_id": "joana@example.com", "customer_type_id": "E",
                 "internal_id": "C-0043"}
                """));
    assertThat(vendor.sent().line())
        .isEqualTo("GET /customer/details?customer_id=C-0042&customer_type_id=I");
  }

  @ParameterizedTest
  @ValueSource(strings = {"organization_id", "portfolio_id", "internal_id", "name"})
  void refusesEmptyIds(String property) {
    assertThat(wrong("{\"customer_id\": \"C\", \"%s\": \"1\"}".formatted(property))).isEmpty();
    assertThat(wrong("{\"customer_id\": \"C\", \"%s\": \"\"}".formatted(property))).isNotEmpty();
    assertThat(wrong("{\"customer_id\": \"C\", \"email\": \"joana\"}")).isNotEmpty();
    assertThat(wrong("{\"customer_id\": \"\"}")).isNotEmpty();
  }

  @Test
  void aRefusalWithStatus200IsAnError() {
    vendor.responds(200, "{\"error\": true, \"message\": \"Cliente inexistente\"}");
    vendor.responds(200, "{\"message\": \"ok\", \"data\": {}}");

    ErrorResponseException refusal = refused("C-0042");

    assertThat(refusal.status()).hasValue(200);
    assertThat(refusal.vendorText()).hasValue("Cliente inexistente");
    assertThat(refusal).hasMessageNotContaining("Cliente inexistente");
    assertThat(refused("C-0042")).as("no flag is no success").isNotNull();
  }

  @Test
  void readsACustomer() {
    vendor.responds(
        200,
        """
        {"error": "0", "message": null, "success": 1,
         "data": {"id": 7, "internal_id": "C-0042", "name": "Joana", "phone": null,
                  "monthly_ticket_quota": null, "active": "1", "allow_create_tickets": false,
                  "organization": {"id": "9", "name": "Padaria"}, "unheard": [1]}}
        """);

    Customer customer =
        tomticket.customers().getCustomer(new GetCustomer().customerId("C-0042")).data();

    assertThat(customer.id()).isEqualTo("7");
    assertThat(customer.internalId()).isEqualTo("C-0042");
    assertThat(customer.active()).isTrue();
    assertThat(customer.allowCreateTickets()).isFalse();
    assertThat(customer.organization().name()).isEqualTo("Padaria");
    assertThat(customer.monthlyTicketQuota()).isNull();
  }

  @Test
  void readsThePagesOfAList() {
    vendor.responds(200, "{\"error\": false, \"data\": [{\"id\": \"1\"}], \"pages\": 2}");
    vendor.responds(200, "{\"error\": false, \"data\": [{\"id\": \"2\"}], \"next_page\": null}");
    vendor.responds(200, "{\"error\": false, \"data\": []}");

    assertThat(
            tomticket
                .customers()
                .listCustomers(new ListCustomers().showCustomFields(false))
                .stream()
                .map(Customer::id))
        .containsExactly("1", "2");
    assertThat(vendor.sent().line()).isEqualTo("GET /customer/list?show_custom_fields=0");
    assertThat(vendor.sent().line()).isEqualTo("GET /customer/list?page=2&show_custom_fields=0");
  }

  @Test
  void doesNotRepeatWhatMayHaveArrived() {
    vendor.responds(429, "");
    vendor.responds(503, "");

    assertThat(
            catchThrowableOfType(
                ErrorResponseException.class,
                () ->
                    tomticket
                        .customers()
                        .createCustomer(
                            CustomerInput.builder().customerId("C-1").name("J").build())))
        .isNotNull();
    assertThat(vendor.requests()).as("a 429 was not done, a 503 may have been").isEqualTo(2);
  }

  /** Made by OpenSSL: {@code base64 -w0 | openssl dgst -sha1 -hmac segredo-inventado}. */
  @ParameterizedTest
  @CsvSource({"3e2842d0f4cfb4b9810a38b3b5418913c8386482", "PihC0PTPtLmBCjiztUGJE8g4ZII="})
  void takesADeliveryThatIsSigned(String digest) {
    var deliveries = TomTicketV2Client.customerChanged("segredo-inventado");

    assertThat(deliveries.header()).isEqualTo("X-Hub-Signature");
    assertThat(deliveries.receive(body(EVENT), "application/json", "sha1=" + digest))
        .map(CustomerEvent::action)
        .contains("created");
    assertThatThrownBy(
            () -> deliveries.receive(body(EVENT.replace("7", "8")), null, "sha1=" + digest))
        .isInstanceOf(UnauthorisedException.class);
    assertThatThrownBy(() -> deliveries.receive(body(EVENT), "application/json", digest))
        .isInstanceOf(UnauthorisedException.class);
  }

  private ErrorResponseException refused(String id) {
    return catchThrowableOfType(
        ErrorResponseException.class,
        () -> tomticket.customers().getCustomer(new GetCustomer().customerId(id)));
  }

  private static ByteArrayInputStream body(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> wrong(String form) {
    return ContractLookup.wrongWithRequest("tomticket-v2", "POST", "/customer/update", form);
  }
}
