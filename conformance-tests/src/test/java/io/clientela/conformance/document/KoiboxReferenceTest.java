package io.clientela.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.conformance.contract.Json;
import io.clientela.conformance.wire.FakeVendor;
import io.clientela.koibox.KoiboxClient;
import io.clientela.koibox.api.CustomersApi.ListCustomers;
import io.clientela.koibox.model.Customer;
import io.clientela.koibox.model.CustomerUpdate;
import io.clientela.koibox.model.KeyData;
import io.clientela.koibox.model.WebhookEvent;
import io.clientela.koibox.model.WebhookSubscription;
import io.clientela.koibox.model.WebhookSubscriptionInput;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What Koibox's reference and guides say of its other operations, without a look at the contract.
 */
@Tag("document")
class KoiboxReferenceTest {
  private final FakeVendor vendor = new FakeVendor();
  private final KoiboxClient koibox =
      KoiboxClient.builder().apiKey("key-0001").baseUrl(vendor.url() + "/api").build();

  @AfterEach
  void close() {
    koibox.close();
    vendor.close();
  }

  @Test
  void customersAreReadPageByPageUntilAllAreCounted() {
    vendor.responds(
        200, page(3, "{\"id\": 7, \"nombre\": \"Ana\"}, {\"id\": 8, \"nombre\": \"\"}"));
    vendor.responds(200, page(3, "{\"id\": 9, \"nombre\": \"Eva\", \"provincia\": 680}"));

    List<Customer> all =
        koibox.customers().listCustomers(new ListCustomers().limit(2)).stream().toList();

    assertThat(all).extracting(Customer::id).containsExactly(7L, 8L, 9L);
    assertThat(all.get(2).provincia().id()).isEqualTo(680);
    assertThat(vendor.sent().line()).isEqualTo("GET /api/clientes/?limit=2");
    assertThat(vendor.sent().line()).isEqualTo("GET /api/clientes/?limit=2&offset=2");
  }

  @Test
  void customersAreAskedForByDocumentEmailAndPhone() {
    vendor.responds(200, page(0, ""));

    koibox
        .customers()
        .listCustomers(
            new ListCustomers()
                .dniIcontains("99999012A")
                .emailIcontains("ana@example.com")
                .movil("725000001"))
        .stream()
        .toList();

    assertThat(vendor.sent().line())
        .isEqualTo(
            "GET /api/clientes/?email__icontains=ana%40example.com&dni__icontains=99999012A"
                + "&movil=725000001");
  }

  @Test
  void severalIdsAreJoinedByCommas() {
    vendor.responds(200, page(0, ""));

    koibox.customers().listCustomers(new ListCustomers().idIn(List.of(7L, 8L))).stream().toList();

    assertThat(vendor.sent().line()).isEqualTo("GET /api/clientes/?id__in=7,8");
  }

  @Test
  void aMomentOfAFilterIsSentInUtc() {
    vendor.responds(200, page(0, ""));

    koibox
        .customers()
        .listCustomers(new ListCustomers().fechaAltaGte(Instant.parse("2026-03-01T00:00:00Z")))
        .stream()
        .toList();

    assertThat(vendor.sent().line())
        .isEqualTo("GET /api/clientes/?fecha_alta__gte=2026-03-01T00%3A00%3A00Z");
  }

  @Test
  void anUpdateSendsNullWhereAValueIsRemovedAndNothingWhereItIsLeftOut() {
    vendor.responds(200, "{\"id\": 7, \"nombre\": \"Ana\"}");

    koibox
        .customers()
        .updateCustomer(7, CustomerUpdate.builder().clearFijo().notas("Tarde").build());

    FakeVendor.Sent sent = vendor.sent();
    assertThat(sent.line()).isEqualTo("PATCH /api/clientes/7/");
    assertThat(Json.read(sent.body()))
        .isEqualTo(Json.read("{\"fijo\": null, \"notas\": \"Tarde\"}"));
  }

  @Test
  void aReceiverIsRegistered() {
    vendor.responds(201, "{\"id\": 12, \"event\": \"CLIENTE_CREATED\", \"is_active\": true}");
    vendor.responds(200, "{\"id\": 12, \"managing_application\": null}");

    WebhookSubscription made =
        koibox
            .subscriptions()
            .createWebhookSubscription(
                WebhookSubscriptionInput.builder()
                    .url(URI.create("https://hooks.example.com/a"))
                    .event(WebhookEvent.CUSTOMER_CREATED)
                    .build());
    koibox.subscriptions().getWebhookSubscription(made.id());

    FakeVendor.Sent sent = vendor.sent();
    assertThat(sent.line()).isEqualTo("POST /api/webhook-subscriptions/");
    assertThat(Json.read(sent.body()))
        .isEqualTo(
            Json.read(
                "{\"url\": \"https://hooks.example.com/a\", \"event\": \"CLIENTE_CREATED\"}"));
    assertThat(vendor.sent().line()).isEqualTo("GET /api/webhook-subscriptions/12");
  }

  @Test
  void aKeyIsReadInBothFormsAndNeverPrinted() {
    vendor.responds(200, "{\"name\": \"Clientela\", \"centro\": 1}");
    vendor.responds(200, "{\"key\": \"key-0001\", \"centro\": 1, \"is_active\": true}");

    KeyData ofTheGuide = koibox.keys().getApiKey();
    KeyData ofTheReference = koibox.keys().getApiKey();

    assertThat(ofTheGuide.name()).isEqualTo("Clientela");
    assertThat(ofTheReference.centro()).isEqualTo(ofTheGuide.centro());
    assertThat(ofTheReference.toString()).doesNotContain("key-0001");
    assertThat(vendor.sent().line()).isEqualTo("GET /api/api-key/me/");
  }

  private static String page(int count, String customers) {
    return "{\"count\": %d, \"next\": null, \"previous\": null, \"results\": [%s]}"
        .formatted(count, customers);
  }
}
