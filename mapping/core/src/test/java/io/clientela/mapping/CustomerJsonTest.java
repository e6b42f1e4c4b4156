package io.clientela.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
        "{\"birthDate\":\"10.01.1985\"}|birthDate: is not a date of the form 1985-01-10",
        "{\"created\":\"yesterday\"}|created: is not a time of the form 2026-11-22T10:15:00Z",
        "{\"gender\":\"m\"}|gender: is none of female, male, other",
        "{\"active\":\"yes\"}|active: is not true or false",
        "{\"credit\":{\"limit\":\"much\"}}|credit.limit: is not a number",
        "{\"note\":[1]}|note: is not text",
        "{\"name\":\"Pepe\"}|name: is not an object",
        "{\"name\":null}|name is missing",
        "{\"emails\":\"a@example.com\"}|emails: is not a list",
        "{\"emails\":[{\"address\":\"\"}]}|emails[0]: address is missing",
        "{\"phones\":[{\"e164\":\"0049 30\"}]}|phones[0]: e164 is not of the form +56920001234",
        "{\"phones\":[{\"label\":\"home\"}]}|phones[0]: e164 and raw are both missing",
        "{\"addresses\":[{},{\"country\":\"Peru\"}]}|addresses[1]: country is not an ISO 3166-1 alpha-2 code",
        "{\"documents\":[{\"number\":\"1\"}]}|documents[0]: type is missing",
        "{\"language\":\"spanish language\"}|language is not a BCP 47 tag",
        "{\"credit\":{}}|credit: allowed and limit are both missing",
        "{\"addresses\":[{\"position\":{\"latitude\":91,\"longitude\":0}}]}|addresses[0].position: latitude is not within -90 to 90 or longitude not within -180 to 180",
        "{\"note\":\"a\",\"note\":\"b\"}|is not valid JSON (column 19)",
        "{\"note\":|is not valid JSON (column 9)",
        "{} {}|is followed by something else",
        "null|is not an object",
      })
  void whatIsWrongIsToldWithItsPlaceAndWithoutItsValue(String json, String message) {
    assertThatThrownBy(() -> CustomerJson.read(json))
        .isInstanceOf(CustomerFormatException.class)
        .hasMessage(message)
        .hasNoCause();
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
