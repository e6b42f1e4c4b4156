package io.clientela.review.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.review.evidence.YamlFile;
import io.clientela.specs.Contracts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalFieldsTest {
  @ParameterizedTest
  @CsvSource({
    "bsale, Client.firstName, name.given",
    "bsale, Client.maxCredit, credit.limit",
    "koibox, Customer.email, emails[].address",
    "sperant, Client.fname, name.given",
  })
  void aPropertyIsReadIntoTheFieldThatDiffersWithoutIt(
      String vendor, String property, String field) {
    assertThat(find(vendor).read().get(property)).contains(field);
  }

  @ParameterizedTest
  @CsvSource({
    "bsale, ClientInput.firstName, name.given",
    "bsale, ContactInput.email, contacts[].email.address",
    "koibox, CustomerInput.nombre, name.given",
    "lotinfo, ClientInput.fioF, name.family",
    "lotinfo, ContactInput.value, emails[].address",
    "sperant, ClientUpdate.fname, name.given",
    "tomticket, ClientUpdate.telefone, phones[].e164",
  })
  void aPropertyIsWrittenFromTheFieldThatChangesIt(String vendor, String property, String field) {
    assertThat(find(vendor).written().get(property)).contains(field);
  }

  private static CanonicalFields find(String vendor) {
    return CanonicalFields.find(vendor, YamlFile.parse(Contracts.bundle(vendor)));
  }
}
