package io.clientela.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientela.conformance.contract.ContractLookup;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.wire.FakeVendor;
import io.clientela.lotinfo.LotinfoClient;
import io.clientela.lotinfo.model.AddResult;
import io.clientela.lotinfo.model.ClientBatch;
import io.clientela.lotinfo.model.ClientInput;
import io.clientela.lotinfo.model.ContactInput;
import io.clientela.lotinfo.model.ContactType;
import io.clientela.lotinfo.model.PassportInput;
import io.clientela.lotinfo.model.Sex;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.ErrorResponseException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Lotinfo's page on adding clients says, without a look at the contract. */
@Tag("document")
class LotinfoDocumentTest {
  @AutoClose private final FakeVendor vendor = new FakeVendor();

  @AutoClose
  private final LotinfoClient lotinfo =
      LotinfoClient.builder()
          .token("token-0001")
          .baseUrl(vendor.url() + "/v1")
          .clock(FakeVendor.WITHOUT_WAITING)
          .build();

  @Test
  void theTokenIsSentInLowerCase() {
    vendor.responds(200, "{\"result\": [{\"id\": 101}]}");

    lotinfo.clients().addClients(batch());

    assertThat(vendor.sent().line()).isEqualTo("PUT /v1/CLIENTS?token=token-0001");
  }

  @Test
  void aBatchIsNotSentAgain() {
    vendor.responds(503, "");

    assertThat(
            catchThrowableOfType(
                ClientelaException.class, () -> lotinfo.clients().addClients(batch())))
        .extracting(ClientelaException::mayHaveTakenEffect)
        .isEqualTo(true);
    assertThat(vendor.requests()).isEqualTo(1);
  }

  @Test
  void theCodeOfTheSampleIsNotSent() {
    assertThat(wrong("{\"data\": [{\"userId\": 123, \"fioF\": \"Иванов\"}]}")).isEmpty();
    assertThat(wrong("{\"code\": 101010, \"data\": [{\"userId\": 123, \"fioF\": \"Иванов\"}]}"))
        .isNotEmpty();
  }

  @Test
  void aClientWithoutContactsIsAccepted() {
    assertThat(
            client(
                """
                "fioF": "Иванов", "fioI": "Иван", "fioO": "Иванович", "fioDesc": "Описание",
                "sex": "male", "birthday": "10.01.1985", "address": "ул. Ленина", "cityId": 1067
                """))
        .isEmpty();
  }

  @Test
  void phonesAreSentAsText() {
    vendor.responds(200, "{\"result\": [{\"id\": 101}]}");

    lotinfo.clients().addClients(batch());

    assertThat(Json.read(vendor.sent().body()))
        .isEqualTo(
            Json.read(
                """
                {"data": [{"userId": 123, "fioF": "Иванов", "sex": "male",
                  "birthday": "10.01.1985",
                  "contacts": [{"type": "mobile", "value": "79070000001", "general": 1,
                    "spy": 0}],
                  "passport": {"serial": "0012", "number": "001234",
                    "dateSended": "05.09.2010"}}]}
                """));
    assertThat(contact("\"type\": \"mobile\", \"value\": 79070000001")).isNotEmpty();
  }

  @Test
  void passportNumbersKeepLeadingZeros() {
    assertThat(passport("\"serial\": \"0412\", \"number\": \"001234\"")).isEmpty();
    assertThat(passport("\"serial\": 412")).isNotEmpty();
    assertThat(passport("\"serial\": \"412\"")).isNotEmpty();
    assertThat(passport("\"number\": \"1234567\"")).isNotEmpty();
    assertThat(passport("\"codePod\": \"770-077\"")).isEmpty();
    assertThat(passport("\"codePod\": \"770077\"")).isNotEmpty();
    assertThat(passport("\"snils\": \"123-123-123 44\"")).isEmpty();
    assertThat(passport("\"snils\": \"12312312344\"")).isNotEmpty();
    assertThat(passport("\"dateSended\": \"5.9.2010\"")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"type\": \"mobile\", \"value\": \"89070000001\"",
        "\"type\": \"mobile\", \"value\": \"7999000000\"",
        "\"type\": \"city\", \"value\": \"79070000001\"",
        "\"type\": \"city\", \"value\": \"+84950000001\"",
        "\"type\": \"email\", \"value\": \"a@example.com\", \"spy\": 1",
        "\"type\": \"fax\", \"value\": \"79070000001\"",
        "\"value\": \"79070000001\"",
        "\"type\": \"mobile\""
      })
  void mobileStartsWithSevenAndCityWithEight(String refused) {
    assertThat(contact("\"type\": \"mobile\", \"value\": \"79070000001\", \"spy\": 1")).isEmpty();
    assertThat(contact("\"type\": \"city\", \"value\": \"84950000001\", \"spy\": 0")).isEmpty();
    assertThat(contact(refused)).isNotEmpty();
  }

  @Test
  void idsAreReadAsNumbersAndAsText() {
    vendor.responds(200, "{\"result\": [{\"id\": 101}, {\"id\": \"102\"}], \"notices\": []}");

    AddResult result = lotinfo.clients().addClients(batch());

    assertThat(result.result()).extracting("id").containsExactly("101", "102");
    assertThat(result.notices()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"error\": 7}", "{\"notices\": []}"})
  void aResponseWithoutResultIsAFailure(String body) {
    vendor.responds(200, body);

    assertThat(
            catchThrowableOfType(
                ErrorResponseException.class, () -> lotinfo.clients().addClients(batch())))
        .isNotNull();
    assertThat(ContractLookup.wrongWithResponse("lotinfo", "PUT", "/CLIENTS", 200, body))
        .isNotEmpty();
  }

  @Test
  void noticesAreOptional() {
    vendor.responds(200, "{\"result\": []}");
    vendor.responds(
        200,
        """
        {"result": [{"id": 101}, {"id": 102}],
         "notices": [{"notice": 5, "notice_text": "Объект", "notice_field": "lpr",
           "notice_array": 1}]}
        """);

    assertThat(lotinfo.clients().addClients(batch()).notices()).isNull();
    assertThat(lotinfo.clients().addClients(batch()).notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.notice()).isEqualTo(5);
              assertThat(notice.noticeText()).isEqualTo("Объект");
              assertThat(notice.noticeField()).isEqualTo("lpr");
              assertThat(notice.noticeArray()).isEqualTo(1);
            });
  }

  private static ClientBatch batch() {
    return ClientBatch.builder()
        .data(
            List.of(
                ClientInput.builder()
                    .userId(123L)
                    .fioF("Иванов")
                    .sex(Sex.MALE)
                    .birthday(LocalDate.of(1985, 1, 10))
                    .contacts(
                        List.of(
                            ContactInput.builder()
                                .type(ContactType.MOBILE)
                                .value("79070000001")
                                .general(true)
                                .spy(false)
                                .build()))
                    .passport(
                        PassportInput.builder()
                            .serial("0012")
                            .number("001234")
                            .dateSended(LocalDate.of(2010, 9, 5))
                            .build())
                    .build()))
        .build();
  }

  private static List<String> passport(String members) {
    return client("\"fioF\": \"Иванов\", \"passport\": {" + members + "}");
  }

  private static List<String> contact(String members) {
    return client("\"fioF\": \"Иванов\", \"contacts\": [{" + members + "}]");
  }

  private static List<String> client(String members) {
    return wrong("{\"data\": [{\"userId\": 123, " + members + "}]}");
  }

  private static List<String> wrong(String body) {
    return ContractLookup.wrongWithRequest("lotinfo", "PUT", "/CLIENTS", body);
  }
}
