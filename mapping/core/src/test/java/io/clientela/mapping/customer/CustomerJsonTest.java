package io.clientela.mapping.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerJsonTest {
  static List<String> samples() {
    return SampleFile.lines();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleComesBackAsItIsWritten(String line) {
    assertThat(CustomerJson.write(CustomerJson.read(line))).isEqualTo(line);
  }

  @Test
  void whenItWasRecordedIsNotWhenItWasChanged() {
    String times = "{\"created\":\"2026-01-10T10:15:00Z\",\"updated\":\"2026-02-11T11:16:00Z\"}";

    assertThat(CustomerJson.write(CustomerJson.read(times))).isEqualTo(times);
  }

  @Test
  void whatIsAbsentIsLeftOut() {
    assertThat(CustomerJson.write(Customer.builder().build())).isEqualTo("{}");
  }

  @Test
  void whatIsLeftOutIsAbsent() {
    Customer customer = CustomerJson.read("{}");

    assertThat(customer).isEqualTo(Customer.builder().build());
    assertThat(customer.consents().marketing()).isEmpty();
    assertThat(customer.phones()).isEmpty();
  }

  @Test
  void anEmptyCustomFieldIsKept() {
    Customer customer = CustomerJson.read("{\"customFields\":{\"tomticket.portfolio_id\":\"\"}}");

    assertThat(customer.customFields()).isEqualTo(Map.of("tomticket.portfolio_id", ""));
    assertThat(CustomerJson.read(CustomerJson.write(customer))).isEqualTo(customer);
  }

  @Test
  void datesAreIso() {
    Customer customer = Customer.builder().birthDate(LocalDate.of(1985, 1, 10)).build();

    assertThat(CustomerJson.write(customer)).isEqualTo("{\"birthDate\":\"1985-01-10\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"nickname\":\"Pepe\"}|nickname: is not a known property",
        "{\"name\":{\"first\":\"Pepe\"}}|name.first: is not a known property",
        "{\"birthDate\":\"10.01.1985\"}|birthDate: is not a date of the form 1985-01-10, found 99.99.9999",
        "{\"created\":\"yesterday\"}|created: is not a time of the form 2026-11-22T10:15:00Z, found AAAAAAAAA",
        "{\"gender\":\"m\"}|gender: is none of female, male, other",
        "{\"active\":\"yes\"}|active: is not true or false",
        "{\"credit\":{\"limit\":\"much\"}}|credit.limit: is not a number",
        "{\"note\":[1]}|note: is not text",
        "{\"name\":\"Pepe\"}|name: is not an object",
        "{\"name\":null}|name: is null: what is not known is left out",
        "{\"emails\":\"a@example.com\"}|emails: is not a list",
        "{\"emails\":[{\"address\":\"\"}]}|emails[0].address: has nothing that can be seen",
        "{\"phones\":[{\"e164\":\"0049 30\"}]}|phones[0].e164: is not of the form +56920001234, found 9999 99",
        "{\"phones\":[{\"label\":\"home\"}]}|phones[0]: e164 and raw are both missing",
        "{\"addresses\":[{},{\"country\":\"Peru\"}]}|addresses[1].country: is not an ISO 3166-1 alpha-2 country code, found AAAA",
        "{\"documents\":[{\"number\":\"1\"}]}|documents[0]: type is missing",
        "{\"language\":\"spanish language\"}|language: is not a BCP 47 language tag such as es-CL, found AAAAAAA AAAAAAAA",
        "{\"credit\":{}}|credit: allowed and limit are both missing",
        "{\"addresses\":[{\"position\":{\"latitude\":91,\"longitude\":0}}]}|addresses[0].position: latitude is not within -90 to 90 or longitude not within -180 to 180",
        "{\"note\":\"a\",\"note\":\"b\"}|note: is there twice",
        "{\"note\":|is not valid JSON (column 9)",
        "{} {}|is followed by something else",
        "null|is null: what is not known is left out",
      })
  void whatIsWrongIsToldWithItsPlaceAndWithoutItsValue(String json, String message) {
    assertThatThrownBy(() -> CustomerJson.read(json))
        .isInstanceOf(CustomerFormatException.class)
        .hasMessage(message)
        .hasNoCause();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"gender\":0}|gender: is not text",
        "{\"gender\":\"FEMALE\"}|gender: is none of female, male, other",
        "{\"type\":1}|type: is not text",
        "{\"documents\":[{\"type\":6,\"number\":\"1\"}]}|documents[0].type: is not text",
        "{\"documents\":[{\"type\":\"rut\",\"number\":1}]}|documents[0].number: is not text",
        "{\"created\":1700000000000}|created: is not text",
        "{\"created\":\"1700000000000\"}|created: is not a time of the form 2026-11-22T10:15:00Z, found 9999999999999",
        "{\"updated\":[2026,3,2]}|updated: is not text",
        "{\"birthDate\":[1985,1,10]}|birthDate: is not text",
        "{\"birthDate\":12345}|birthDate: is not text",
        "{\"birthDate\":\"1985-01-10T00:00:00Z\"}|birthDate: is not a date of the form 1985-01-10, found 9999-99-99A99:99:99A",
        "{\"birthDate\":\"+11985-01-10\"}|birthDate: is not a date of the form 1985-01-10, found +99999-99-99",
        "{\"birthDate\":\"1899-12-30\"}|birthDate: is a date before 1900-01-02, which files have where there is none",
        "{\"id\":true}|id: is not text",
        "{\"id\":7}|id: is not text",
        "{\"id\":\"\"}|id: has nothing that can be seen",
        "{\"note\":\"\u00a0\u200b\"}|note: has nothing that can be seen",
        "{\"note\":null}|note: is null: what is not known is left out",
        "{\"emails\":null}|emails: is null: what is not known is left out",
        "{\"emails\":[null]}|emails[0]: is null: what is not known is left out",
        "{\"emails\":{}}|emails: is not a list",
        "{\"active\":\"true\"}|active: is not true or false",
        "{\"active\":1}|active: is not true or false",
        "{\"consents\":{\"sms\":0}}|consents.sms: is not true or false",
        "{\"credit\":{\"limit\":\"100\"}}|credit.limit: is not a number",
        "{\"credit\":{\"limit\":true}}|credit.limit: is not a number",
        "{\"credit\":{\"limit\":NaN}}|is not valid JSON (column 23)",
        "{\"customFields\":{\"a.b\":1}}|customFields.a.b: is not text",
        "{\"customFields\":{\"a.b\":\" \"}}|customFields.a.b: has nothing that can be seen",
        "{\"customFields\":{\"\":\"x\"}}|customFields.: name is missing",
        "{\"externalIds\":{\"bsale\":65}}|externalIds.bsale: is not text",
        "{\"addresses\":[{\"country\":\"cl\"}]}|addresses[0].country: is not an ISO 3166-1 alpha-2 country code, found AA",
        "{\"phones\":[{\"type\":\"mobile\"}]}|phones[0]: e164 and raw are both missing",
        "{\"Note\":\"a\"}|Note: is not a known property",
        "{\"name\":{\"given\":\"a\",\"given\":\"a\"}}|name.given: is there twice",
        "{\"customFields\":{\"a\":\"1\",\"a\":\"2\"}}|customFields.a: is there twice",
        "{\"note\":\"a\\ud800\"}|note: has half a surrogate pair, which UTF-8 cannot hold",
        "{\"note\":\"\\udc00a\"}|note: has half a surrogate pair, which UTF-8 cannot hold",
        "{\"id\":\"a\\u0000\"}|id: has a NUL character",
        "{\"customFields\":{\"a\\ud800\":\"1\"}}|is not valid JSON (column 26)",
        "{}]|is not valid JSON (column 3)",
        "{},|is not valid JSON (column 3)",
        "{} 1|is followed by something else",
        "[]|is not an object",
        "\"{}\"|is not an object",
        "``|is not valid JSON: it is empty",
        "{'id':'1'}|is not valid JSON (column 2)",
        "{/**/}|is not valid JSON (column 2)",
      })
  void nothingIsTakenForWhatItIsNot(String json, String message) {
    assertThatThrownBy(() -> CustomerJson.read(json))
        .isInstanceOf(CustomerFormatException.class)
        .hasMessage(message)
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e400",
        "1e2000",
        "1e999999999",
        "1e99999999999",
        "-1e999999999",
        "1e-999999999",
        "1e15",
        "1000000000000000",
        "0.000000000000000000001"
      })
  void aNumberOfMoreDigitsThanAmountsHaveIsRefused(String limit) {
    assertThatThrownBy(() -> CustomerJson.read("{\"credit\":{\"limit\":" + limit + "}}"))
        .isInstanceOf(CustomerFormatException.class)
        .hasMessageStartingWith("credit");
  }

  @Test
  void aNumberOfAMillionDigitsIsRefusedBeforeItIsParsed() {
    for (String start : List.of("", "0.", "-", "1e")) {
      String json = "{\"credit\":{\"limit\":" + start + "9".repeat(1_000_000) + "}}";
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () ->
              assertThatThrownBy(() -> CustomerJson.read(json))
                  .isInstanceOf(CustomerFormatException.class));
    }
  }

  @Test
  void aLanguageIsSpeltAsUsualAndADocumentHasTheFormOfItsType() {
    Customer customer =
        CustomerJson.read(
            "{\"language\":\"ES-cl\",\"documents\":[{\"type\":\"rut\",\"number\":\"40.000.014-k\"}]}");

    assertThat(CustomerJson.write(customer))
        .isEqualTo(
            "{\"documents\":[{\"type\":\"rut\",\"number\":\"40000014-K\"}],\"language\":\"es-CL\"}");
  }

  @Test
  void theCountryIsThatOfTheFirstAddressOrDocumentThatHasOne() {
    Customer customer =
        CustomerJson.read(
            "{\"addresses\":[{\"city\":\"Lima\"},{\"country\":\"PE\"}],"
                + "\"documents\":[{\"type\":\"rut\",\"number\":\"1-9\",\"country\":\"CL\"}]}");

    assertThat(customer.country()).contains("PE");
    assertThat(customer.toBuilder().addresses(List.of()).build().country()).contains("CL");
    assertThat(Customer.builder().build().country()).isEqualTo(Optional.empty());
  }

  @Test
  void aBuilderOfACustomerMakesTheSameCustomer() {
    for (Customer customer : SampleFile.customers()) {
      assertThat(customer.toBuilder().build()).isEqualTo(customer);
    }
  }
}
