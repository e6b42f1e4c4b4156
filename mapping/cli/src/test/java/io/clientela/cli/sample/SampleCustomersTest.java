package io.clientela.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Phone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleCustomersTest {
  @Test
  void theSameSeedGivesTheSameCustomers() {
    assertThat(rows(7, 200)).isEqualTo(rows(7, 200)).isNotEqualTo(rows(8, 200));
  }

  @Test
  void allNumbersOfDocumentsCheck() {
    for (Map<String, String> row : rows(1, 2_000)) {
      DocumentType type = DocumentType.valueOf(row.get("document_type").toUpperCase(Locale.ROOT));
      String country = row.get("document_country");

      assertThat(IdentityDocument.of(type, country, row.get("document_number")).problem())
          .as("%s of %s", type, row.get("id"))
          .isEmpty();
    }
  }

  /** As specs/README.md has them, "Invented people". */
  @ParameterizedTest
  @CsvSource({
    "rut, (4[0-4]|66)\\d{6}-[\\dK]",
    "ruc, 2099\\d{7}",
    "dni, 99\\d{6}",
    "nif, 99999\\d{3}[A-Z]|B00\\d{6}",
    "cpf, 40442820135|63017285995|91708635203|58136053391|40532176871",
    "cnpj, 99999\\d{3}0001\\d{2}",
    "passport, \\d{6}",
    "other, 00\\d{8}",
  })
  void allNumbersOfDocumentsAreNobodys(String type, String range) {
    List<Map<String, String>> rows = rows(1, 2_000);

    assertThat(rows)
        .filteredOn(row -> row.get("document_type").equals(type))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("document_number")).matches(range));
    assertThat(rows)
        .filteredOn(row -> row.containsKey("document_series"))
        .allSatisfy(row -> assertThat(row.get("document_series")).startsWith("00"));
  }

  @Test
  void allPhonesAreNobodys() {
    String ranges =
        "\\+56920.*|\\+5622000.*|\\+51911.*|\\+511000.*|\\+34725.*|\\+3482000.*|\\+7907.*|\\+7495000.*"
            + "|\\+551190.*|\\+5511200.*";

    assertThat(rows(1, 2_000))
        .flatExtracting(row -> List.of(row.get("phone"), row.getOrDefault("phone2", "+56920")))
        .allSatisfy(phone -> assertThat(phone.replaceAll("[ -]", "")).matches(ranges));
  }

  @Test
  void allPhonesCanExist() {
    for (Map<String, String> row : rows(1, 2_000)) {
      assertThat(Phone.of(row.get("phone"), null).e164()).as(row.get("phone")).isPresent();
      String second = row.get("phone2");
      if (second != null) assertThat(Phone.of(second, null).e164()).as(second).isPresent();
    }
  }

  @Test
  void allKindsOccurAndOnlyKnownColumns() {
    List<Map<String, String>> rows = rows(1, 500);

    assertThat(rows).extracting(it -> it.get("type")).contains("person", "organisation");
    assertThat(rows)
        .extracting(it -> it.get("address_country"))
        .contains("CL", "PE", "ES", "RU", "BR");
    assertThat(rows).allSatisfy(it -> assertThat(SampleColumns.ALL).containsAll(it.keySet()));
    assertThat(SampleColumns.ALL)
        .allSatisfy(column -> assertThat(rows).anyMatch(it -> it.containsKey(column)));
  }

  private static List<Map<String, String>> rows(long seed, int count) {
    SampleCustomers customers = new SampleCustomers(seed);
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) rows.add(customers.next());
    return rows;
  }
}
