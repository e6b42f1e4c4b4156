package io.clientela.mapping.koibox;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.koibox.model.Category;
import io.clientela.koibox.model.CustomerInput;
import io.clientela.koibox.model.Province;
import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.Gender;
import io.clientela.mapping.customer.GroupId;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.Phone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class KoiboxMapperTest {
  private static final Name ANA = Name.builder().given("Ana").build();

  @Test
  void mIsAWoman() {
    Customer woman = Customer.builder().name(ANA).gender(Gender.FEMALE).build();

    assertThat(KoiboxMapper.fromCustomer(woman).value().sexo().value()).isEqualTo("m");
    assertThat(KoiboxMapper.toCustomer(told().sexo("M").build()).value().gender())
        .contains(Gender.FEMALE);
    assertThat(KoiboxMapper.toCustomer(told().sexo("h").build()).value().gender())
        .contains(Gender.MALE);
  }

  @Test
  void thereAreTwoSurnames() {
    Name name = Name.builder().given("Lucía").family("Ejemplar").secondFamily("Prueba").build();

    CustomerInput sent = KoiboxMapper.fromCustomer(Customer.builder().name(name).build()).value();

    assertThat(sent.apellido1()).isEqualTo("Ejemplar");
    assertThat(sent.apellido2()).isEqualTo("Prueba");
    assertThat(
            KoiboxMapper.toCustomer(
                    told().nombre("Lucía").apellido1("Ejemplar").apellido2("Prueba").build())
                .value()
                .name())
        .isEqualTo(name);
  }

  @Test
  void unknownConsentsAreSentAsNoAndTold() {
    Mapped<CustomerInput> mapped = KoiboxMapper.fromCustomer(Customer.builder().name(ANA).build());

    assertThat(mapped.value())
        .isEqualTo(
            CustomerInput.builder()
                .nombre("Ana")
                .isSuscritoNewsletter(false)
                .isSuscritoEncuestas(false)
                .isAgreeNotificacionesSms(false)
                .isAgreeNotificacionesEmail(false)
                .build());
    assertThat(mapped.losses())
        .extracting(Loss::path, Loss::kind)
        .containsExactly(
            Tuple.tuple("consents.marketing", LossKind.DEFAULTED),
            Tuple.tuple("consents.sms", LossKind.DEFAULTED),
            Tuple.tuple("consents.email", LossKind.DEFAULTED),
            Tuple.tuple("customFields.koibox.is_suscrito_encuestas", LossKind.DEFAULTED));
  }

  @Test
  void aConsentThatIsNotToldIsUnknown() {
    Customer customer =
        KoiboxMapper.toCustomer(told().isAgreeNotificacionesSms(false).build()).value();

    assertThat(customer.consents().sms()).contains(false);
    assertThat(customer.consents().marketing()).isEmpty();
    assertThat(customer.consents().email()).isEmpty();
    assertThat(customer.consents().dataProtection()).isEmpty();
  }

  @Test
  void theCountryPrefixStandsApart() {
    Customer customer =
        Customer.builder()
            .name(ANA)
            .phones(List.of(Phone.of("+34725001234", null), Phone.of("+34820000123", null)))
            .build();

    CustomerInput sent = KoiboxMapper.fromCustomer(customer).value();

    assertThat(sent.prefijoTel()).isEqualTo("34");
    assertThat(sent.movil()).isEqualTo("725001234");
    assertThat(sent.fijo()).isEqualTo("820000123");
    assertThat(
            KoiboxMapper.toCustomer(
                    told().prefijoTel("34").movil("725001234").fijo("820000123").build())
                .value()
                .phones())
        .isEqualTo(customer.phones());
  }

  @Test
  void aLandlineOfAnotherCountryThanTheMobileNumberIsLeftOut() {
    Customer customer =
        Customer.builder()
            .name(ANA)
            .phones(List.of(Phone.of("+51911001234", null), Phone.of("+34820000123", null)))
            .build();

    Mapped<CustomerInput> mapped = KoiboxMapper.fromCustomer(customer);

    assertThat(mapped.value().fijo()).isNull();
    assertThat(mapped.losses())
        .contains(
            new Loss(
                "phones[1]",
                LossKind.UNSUPPORTED,
                "Koibox has one country prefix, which is that of the mobile number"));
  }

  @Test
  void aNumberWithoutAPrefixIsReadAsSpanishAndThatIsTold() {
    Mapped<Customer> mapped = KoiboxMapper.toCustomer(told().movil("725 00 12 34").build());

    assertThat(mapped.value().phones().get(0).e164()).contains("+34725001234");
    assertThat(mapped.value().phones().get(0).raw()).contains("725 00 12 34");
    assertThat(mapped.losses())
        .containsExactly(
            new Loss("prefijo_tel", LossKind.AMBIGUOUS, "absent: read as a Spanish number"),
            new Loss("movil", LossKind.COERCED, "read in the form of E.164"));
  }

  @Test
  void healthDataTheSignatureAndTheEmployeeAreNotPassedOn() {
    Mapped<Customer> mapped =
        KoiboxMapper.toCustomer(
            told().informacionClinica("asthma").b64FirmaRgpd("aGk=").foto("/a.png").build());

    assertThat(mapped.value().customFields()).isEqualTo(Map.of("koibox.foto", "/a.png"));
    assertThat(mapped.losses())
        .containsExactly(
            new Loss("informacion_clinica", LossKind.UNMAPPED, "health data are not passed on"),
            new Loss(
                "b64_firma_rgpd", LossKind.UNMAPPED, "the image of a signature is not passed on"));
  }

  @Test
  void provinceAndCategoryAreReadOnceThoughTheyStandTwice() {
    Customer customer =
        KoiboxMapper.toCustomer(
                told()
                    .provincia(Province.builder().id(680L).value(680L).text("Sevilla").build())
                    .categoria(
                        Category.builder().id(7L).value(7L).text("Socios").nombre("Socios").build())
                    .build())
            .value();

    assertThat(customer.addresses()).containsExactly(Address.builder().province("Sevilla").build());
    assertThat(customer.groups()).containsExactly(new GroupId("koibox", "7"));
    assertThat(customer.customFields())
        .isEqualTo(Map.of("koibox.provincia.id", "680", "koibox.categoria.nombre", "Socios"));
  }

  @Test
  void anOrganisationStandsWhereTheGivenNameWould() {
    Customer customer =
        Customer.builder()
            .type(CustomerType.ORGANISATION)
            .name(Name.builder().organisation("Ejemplo S.L.").build())
            .build();

    assertThat(KoiboxMapper.fromCustomer(customer).value().nombre()).isEqualTo("Ejemplo S.L.");
  }

  @Test
  void everyProblemIsToldAtOnce() {
    Customer customer =
        Customer.builder()
            .emails(List.of(Email.of("nobody")))
            .phones(
                List.of(
                    new Phone(
                        Optional.empty(), Optional.of("123"), Optional.empty(), Optional.empty())))
            .documents(List.of(IdentityDocument.of(DocumentType.NIF, "ES", "99999123A")))
            .build();

    assertThat(KoiboxMapper.fromCustomer(customer).problems())
        .containsExactly(
            new Loss("name.given", LossKind.INVALID, "a customer needs a given name"),
            new Loss(
                "documents[0].number",
                LossKind.INVALID,
                "is not a NIF: its check digit is wrong, found 99999999A"),
            new Loss("emails[0].address", LossKind.INVALID, "is not an e-mail address"),
            new Loss(
                "phones[0].raw", LossKind.INVALID, "is not a phone number that can exist in ES"));
  }

  private static io.clientela.koibox.model.Customer.Builder told() {
    return io.clientela.koibox.model.Customer.builder().id(65L).nombre("");
  }
}
