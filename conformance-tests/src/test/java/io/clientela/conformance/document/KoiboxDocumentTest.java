package io.clientela.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import io.clientela.conformance.contract.ContractLookup;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.wire.FakeVendor;
import io.clientela.koibox.KoiboxClient;
import io.clientela.koibox.model.Customer;
import io.clientela.koibox.model.CustomerInput;
import io.clientela.koibox.model.Gender;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Koibox's page on the event of a created customer says, without a look at the contract. */
@Tag("document")
class KoiboxDocumentTest {
  @Test
  void everyCompleteEventIsRead() {
    Customer customer =
        read(
            """
            {"id": 7, "created": "2026-03-02T10:15:00Z", "updated": "2026-03-02T10:15:00Z",
             "nombre": "Ana", "apellido1": "Uno", "apellido2": "Dos", "dni": "99999012A",
             "movil": "725000001", "fijo": "820000001", "email": "ana@example.com",
             "direccion": "Calle 1", "localidad": "Villa", "codigo_postal": "00001",
             "fecha_nacimiento": "1990-04-23", "is_suscrito_newsletter": false,
             "is_suscrito_encuestas": true, "is_active": true,
             "is_sms_cliente_perdido_enviado": false, "is_email_cliente_perdido_enviado": true,
             "is_agree_notificaciones_sms": false, "is_agree_notificaciones_email": true,
             "sexo": "m", "notas": "Tarde", "foto": "https://example.com/7.jpg", "origen": "c",
             "descuento_ventas": 10, "is_citas_online": true, "code": 41, "manual_code": "S-41",
             "is_agree_rgpd": true, "b64_firma_rgpd": "AA==", "fecha_firma_rgpd": "2026-03-02",
             "file_contrato_rgpd": "https://example.com/7.pdf", "is_anonymous": false,
             "is_envios_sms": true, "is_envios_email": false, "prefijo_tel": "34",
             "fecha_ultima_venta": "2026-03-01", "numero_ventas": 2, "importe_ventas": 45.5,
             "importe_deudas": 0, "fecha_ultima_cita_realizada": "2026-03-01",
             "total_citas_realizadas": 3, "fecha_alta": "2026-03-02T10:15:00Z",
             "provincia": {"id": 41, "value": 41, "text": "Sevilla"},
             "created_by": {"value": 5, "text": "Eva", "color": "#3366cc",
               "username": "eva@example.com", "foto_url_absolute_path": "https://example.com/e"},
             "categoria": {"value": 7, "text": "Socios", "nombre": "Socios", "id": 7, "orden": 2,
               "is_active": true},
             "como_nos_conocio": {"value": 3, "text": "Amiga"}, "informacion_clinica": "Nada"}
            """);

    assertThat(customer.id()).isEqualTo(7);
    assertThat(customer.nombre()).isEqualTo("Ana");
    assertThat(customer.apellido1()).isEqualTo("Uno");
    assertThat(customer.apellido2()).isEqualTo("Dos");
    assertThat(customer.codigoPostal()).isEqualTo("00001");
    assertThat(customer.isSuscritoNewsletter()).isFalse();
    assertThat(customer.isAgreeNotificacionesEmail()).isTrue();
    assertThat(customer.descuentoVentas()).isEqualByComparingTo("10");
    assertThat(customer.importeVentas()).isEqualByComparingTo("45.50");
    assertThat(customer.provincia().text()).isEqualTo("Sevilla");
    assertThat(customer.createdBy().username()).isEqualTo("eva@example.com");
    assertThat(customer.categoria().orden()).isEqualTo(2);
    assertThat(customer.comoNosConocio().value()).isEqualTo(3);
    assertThat(customer.additionalProperties()).isEmpty();
  }

  @Test
  void anEventWithIdAndNombreAloneIsRead() {
    assertThat(read("{\"id\": 7, \"nombre\": \"Ana\"}").nombre()).isEqualTo("Ana");
    assertThat(wrong("{\"id\": 7}")).isNotEmpty();
    assertThat(wrong("{\"nombre\": \"Ana\"}")).isNotEmpty();
    assertThat(wrongToSend("{\"nombre\": \"Ana\"}")).isEmpty();
    assertThat(wrongToSend("{\"apellido1\": \"Uno\"}")).isNotEmpty();
    assertThat(wrongToSend("{\"nombre\": \"Ana\", \"id\": 7}")).as("read only").isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apellido2",
        "dni",
        "movil",
        "fijo",
        "email",
        "direccion",
        "localidad",
        "codigo_postal",
        "fecha_nacimiento",
        "sexo",
        "notas",
        "foto",
        "manual_code",
        "prefijo_tel",
        "provincia",
        "created_by",
        "categoria",
        "como_nos_conocio",
        "informacion_clinica"
      })
  void nullIsReadWhereverAnAlternativeIsMissing(String property) {
    Customer customer = read("{\"id\": 7, \"nombre\": \"Ana\", \"%s\": null}".formatted(property));

    assertThat(customer).isEqualTo(read("{\"id\": 7, \"nombre\": \"Ana\"}"));
  }

  @Test
  void relationsAreReadAsObjectsIdsAndNull() {
    assertThat(with("provincia", "{\"id\": 41}").provincia().id()).isEqualTo(41);
    assertThat(with("provincia", "41").provincia().id()).isEqualTo(41);
    assertThat(with("created_by", "5").createdBy().value()).isEqualTo(5);
    assertThat(with("categoria", "7").categoria().id()).isEqualTo(7);
    assertThat(with("como_nos_conocio", "3").comoNosConocio().value()).isEqualTo(3);
    assertThat(with("provincia", "null").provincia()).isNull();
  }

  @Test
  void datesThatCannotBeYetAreReadAsNull() {
    assertThat(with("fecha_ultima_venta", "null").fechaUltimaVenta()).isNull();
    assertThat(with("fecha_ultima_cita_realizada", "null").fechaUltimaCitaRealizada()).isNull();
    assertThat(with("fecha_firma_rgpd", "null").fechaFirmaRgpd()).isNull();
    assertThat(with("file_contrato_rgpd", "null").fileContratoRgpd()).isNull();
    assertThat(with("b64_firma_rgpd", "null").b64FirmaRgpd()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-03-02T10:15:00+01:00", "2026-03-02T10:15:00Z", "2026-03-02T10:15:00.123456"})
  void momentsAreReadWithAndWithoutOffset(String moment) {
    assertThat(with("created", "\"" + moment + "\"").created()).isEqualTo(moment);
    assertThat(with("fecha_alta", "\"" + moment + "\"").fechaAlta()).isEqualTo(moment);
  }

  @Test
  void anAddressThatIsNoneIsRead() {
    assertThat(with("email", "\"ana(at)example\"").email()).isEqualTo("ana(at)example");
    assertThat(wrongToSend("{\"nombre\": \"Ana\", \"email\": \"ana(at)example\"}")).isNotEmpty();
  }

  @Test
  void amountsAreReadAsNumbersAndAsText() {
    assertThat(with("importe_ventas", "\"45.50\"").importeVentas()).isEqualByComparingTo("45.5");
    assertThat(with("importe_ventas", "45.5").importeVentas()).isEqualByComparingTo("45.5");
    assertThat(with("importe_deudas", "\"0.00\"").importeDeudas()).isZero();
    assertThat(with("descuento_ventas", "\"10.00\"").descuentoVentas()).isEqualByComparingTo("10");
    assertThat(wrongToSend("{\"nombre\": \"Ana\", \"descuento_ventas\": \"10\"}")).isNotEmpty();
  }

  @Test
  void thePrefixIsReadAsNumberAndAsText() {
    assertThat(with("prefijo_tel", "34").prefijoTel()).isEqualTo("34");
    assertThat(with("prefijo_tel", "\"+34\"").prefijoTel()).isEqualTo("+34");
    assertThat(wrongToSend("{\"nombre\": \"Ana\", \"prefijo_tel\": 34}")).isNotEmpty();
  }

  @Test
  void capitalLettersOfSexoAreRead() {
    assertThat(with("sexo", "\"M\"").sexo()).isEqualTo("M");
    assertThat(Gender.MALE.value()).isEqualTo("h");
    assertThat(Gender.FEMALE.value()).isEqualTo("m");
    assertThat(wrongToSend("{\"nombre\": \"Ana\", \"sexo\": \"m\"}")).isEmpty();
    assertThat(wrongToSend("{\"nombre\": \"Ana\", \"sexo\": \"M\"}")).isNotEmpty();
  }

  @Test
  void anAbsentConsentStaysUnknown() {
    Customer customer = read("{\"id\": 7, \"nombre\": \"Ana\"}");

    assertThat(customer.isSuscritoNewsletter()).isNull();
    assertThat(customer.isAgreeNotificacionesSms()).isNull();
    assertThat(customer.isAgreeRgpd()).isNull();
  }

  @Test
  void unknownPropertiesAreKept() {
    assertThat(with("puntos", "12").additionalProperties())
        .containsEntry("puntos", new JsonPrimitive(12));
  }

  @Test
  void aCustomerIsCreatedWithTheKeyInItsHeader() {
    try (FakeVendor vendor = new FakeVendor();
        KoiboxClient koibox =
            KoiboxClient.builder().apiKey("key-0001").baseUrl(vendor.url() + "/api").build()) {
      vendor.responds(201, "{\"id\": 7, \"nombre\": \"Ana\"}");

      koibox
          .customers()
          .createCustomer(
              CustomerInput.builder()
                  .nombre("Ana")
                  .fechaNacimiento(LocalDate.of(1990, 4, 23))
                  .sexo(Gender.FEMALE)
                  .isAgreeNotificacionesSms(false)
                  .build());

      FakeVendor.Sent sent = vendor.sent();
      assertThat(sent.line()).isEqualTo("POST /api/clientes/");
      assertThat(sent.header("X-Koibox-Key")).isEqualTo("key-0001");
      assertThat(Json.read(sent.body()))
          .isEqualTo(
              Json.read(
                  """
                  {"nombre": "Ana", "fecha_nacimiento": "1990-04-23", "sexo": "m",
                   "is_agree_notificaciones_sms": false}
                  """));
    }
  }

  private static Customer with(String property, String value) {
    return read("{\"id\": 7, \"nombre\": \"Ana\", \"%s\": %s}".formatted(property, value));
  }

  /** The event as a receiver takes it, which the contract accepts too. */
  private static Customer read(String event) {
    assertThat(wrong(event)).isEmpty();
    return KoiboxClient.customerCreated()
        .receive(
            new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), "application/json")
        .orElseThrow();
  }

  private static java.util.List<String> wrong(String event) {
    return ContractLookup.wrongWithRequest("koibox", "POST", "/customerCreated", event);
  }

  private static java.util.List<String> wrongToSend(String body) {
    return ContractLookup.wrongWithRequest("koibox", "POST", "/clientes/", body);
  }
}
