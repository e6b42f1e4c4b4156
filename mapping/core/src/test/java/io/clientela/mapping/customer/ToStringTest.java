package io.clientela.mapping.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.Written;
import io.clientela.mapping.bsale.BsaleMapper;
import io.clientela.mapping.koibox.KoiboxMapper;
import io.clientela.mapping.lotinfo.LotinfoMapper;
import io.clientela.mapping.sperant.SperantMapper;
import io.clientela.mapping.tomticket.TomTicketMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Records are logged; what they hold must not be. */
class ToStringTest {
  private static final Customer CUSTOMER =
      CustomerJson.read(
          """
          {"id":"1","name":{"given":"Ana","family":"Prueba"},
           "documents":[{"type":"nif","number":"99999123E"}],
           "emails":[{"address":"ana@example.com","label":"casa"}],
           "phones":[{"e164":"+56920001234"}],
           "addresses":[{"street":"Calle Inventada 1","position":{"latitude":-12.5,"longitude":-77}}],
           "consents":{"sms":true},"credit":{"limit":100},
           "contacts":[{"given":"Eva","email":{"address":"eva@example.com"}}],
           "groups":[{"vendor":"koibox","id":"30"}],"customFields":{"favourite":"azul"}}
          """);

  @Test
  void aCustomerAndItsPartsNameWhatIsThereAndShowNone() {
    assertThat(CUSTOMER)
        .hasToString(
            "Customer[id, name, documents, emails, phones, addresses, consents, credit, contacts,"
                + " groups, customFields]");
    assertThat(CUSTOMER.name()).hasToString("Name[given, family]");
    assertThat(CUSTOMER.documents()).hasToString("[IdentityDocument[type, number]]");
    assertThat(CUSTOMER.emails()).hasToString("[Email[address, label]]");
    assertThat(CUSTOMER.phones()).hasToString("[Phone[e164]]");
    assertThat(CUSTOMER.addresses()).hasToString("[Address[street, position]]");
    assertThat(CUSTOMER.addresses().get(0).position().orElseThrow())
        .hasToString("GeoPosition[latitude, longitude]");
    assertThat(CUSTOMER.consents()).hasToString("Consents[sms]");
    assertThat(CUSTOMER.credit().orElseThrow()).hasToString("Credit[limit]");
    assertThat(CUSTOMER.contacts()).hasToString("[ContactPerson[given, email]]");
    assertThat(CUSTOMER.groups()).hasToString("[GroupId[vendor, id]]");
    assertThat(Customer.builder().build()).hasToString("Customer[]");
  }

  @Test
  void nothingThatIsMappedShowsAValue() {
    Customer customer =
        CUSTOMER.toBuilder()
            .externalIds(Map.of("tomticket.email", "old@example.com", "sperant", "4711"))
            .build();
    List<Object> mapped =
        List.of(
            BsaleMapper.fromCustomer(customer),
            KoiboxMapper.fromCustomer(customer),
            LotinfoMapper.fromCustomer(customer, 123),
            SperantMapper.updateFrom(customer),
            TomTicketMapper.fromCustomer(customer));

    for (Object it : mapped) assertShowsNothing(it.toString());
    assertShowsNothing(TomTicketMapper.fromCustomer(customer).value().toString());
    assertShowsNothing(SperantMapper.updateFrom(customer).value().toString());
    assertShowsNothing(BsaleMapper.fromCustomer(customer).value().toString());
  }

  @Test
  void noSampleShowsAValue() {
    for (Customer customer : SampleFile.customers()) {
      String text = customer + " " + customer.name() + customer.documents() + customer.addresses();
      assertThat(text).doesNotContainPattern("[0-9@]");
      Mapped<JsonElement> written = Written.WAYS.get("koibox").apply(customer);
      assertThat(written.losses().toString()).doesNotContain("@");
    }
  }

  private static void assertShowsNothing(String text) {
    assertThat(text)
        .doesNotContain("Ana", "Prueba", "99999123", "example", "2000", "4711", "Calle");
  }
}
