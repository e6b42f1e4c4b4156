package io.clientela.mapping.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.bsale.model.Client;
import io.clientela.bsale.model.ClientInput;
import io.clientela.bsale.model.ClientType;
import io.clientela.koibox.model.CustomerInput;
import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.bsale.BsaleMapper;
import io.clientela.mapping.bsale.BsaleNewClient;
import io.clientela.mapping.koibox.KoiboxMapper;
import io.clientela.mapping.lotinfo.LotinfoMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as people write them: which part is which, and who is no person. */
class NamesTest {
  private static final IdentityDocument PERSONS_RUT =
      IdentityDocument.of(DocumentType.RUT, "CL", "40000001-8");
  private static final IdentityDocument COMPANYS_RUT =
      IdentityDocument.of(DocumentType.RUT, "CL", "66.000.001-1");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana  Demo",
        " Ana Demo ",
        "Ana\u00a0Demo",
        "Ana\tDemo",
        "Ana \u200b Demo",
        "Ana\u200bDemo",
        "\ufeffAna Demo",
        "Ana\u3000Demo"
      })
  void oneBlankStandsBetweenTwoWordsOfAName(String written) {
    Name name = Name.builder().full(written).build();

    assertThat(name.full()).contains("Ana Demo");
    ClientInput client = bsale(person(name)).value().client();
    assertThat(client.firstName()).isEqualTo("Ana");
    assertThat(client.lastName()).isEqualTo("Demo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ana", "José María de la Prueba", "نیک‌نام", "O'Hara-Díaz"})
  void anUsualNameStaysAsItIs(String written) {
    assertThat(Name.builder().given(written).build().given()).contains(written);
  }

  @Test
  void aNameThatIsKeptWithOtherBlanksThanAtTheVendorIsTold() {
    Mapped<Customer> read =
        BsaleMapper.toCustomer(
            Client.builder()
                .href("/1.json")
                .id(1L)
                .firstName("Ana  María")
                .lastName("Demo\u00a0")
                .build());

    assertThat(read.value().name().joined()).contains("Ana María Demo");
    assertThat(read.losses())
        .containsExactly(
            new Loss("name.given", LossKind.COERCED, "kept with one blank between two words"),
            new Loss("name.family", LossKind.COERCED, "kept with one blank between two words"));
  }

  @ParameterizedTest
  @CsvSource({
    "'Pérez Soto, Juan', Juan, Pérez Soto",
    "'PÉREZ SOTO , JUAN', JUAN, PÉREZ SOTO",
    "'de la Prueba,Ana María', Ana María, de la Prueba"
  })
  void aCommaPartsFamilyNamesFromGivenNamesAndThatIsTold(String full, String given, String family) {
    Customer customer = person(Name.builder().full(full).build());
    Loss told =
        new Loss("name.full", LossKind.AMBIGUOUS, "read as family names, a comma and given names");

    assertThat(bsale(customer).value().client().firstName()).isEqualTo(given);
    assertThat(bsale(customer).value().client().lastName()).isEqualTo(family);
    assertThat(bsale(customer).losses()).containsExactly(told);
    CustomerInput koibox = KoiboxMapper.fromCustomer(customer).value();
    assertThat(koibox.nombre()).isEqualTo(given);
    assertThat(koibox.apellido1()).isEqualTo(family);
    io.clientela.lotinfo.model.ClientInput lotinfo =
        LotinfoMapper.fromCustomer(customer, 123).value();
    assertThat(lotinfo.fioI()).isEqualTo(given);
    assertThat(lotinfo.fioF()).isEqualTo(family);
    assertThat(LotinfoMapper.fromCustomer(customer, 123).losses()).contains(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pérez, Soto, Juan",
        "Juan Pérez, PhD",
        "Pérez,",
        ", Juan",
        "Clavo, S.A.",
        "Ana, Jr."
      })
  void commasThatPartNothingAreRefused(String full) {
    Customer customer =
        person(Name.builder().full(full).build()).toBuilder().type(CustomerType.PERSON).build();

    assertThat(bsale(customer).problems())
        .contains(
            new Loss(
                "name.full",
                LossKind.INVALID,
                "has commas that do not part family names from given names: say them apart"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Clavo SpA",
        "Clavo S.A.",
        "Clavo S. A.",
        "Comercial Clavo Limitada",
        "Clavo Ltda.",
        "Clavo E.I.R.L.",
        "Inversiones Clavo S.A.C.",
        "Clavo y Cía.",
        "Clavos del Sur, S.L.",
        "Prego LTDA",
        "Prego S/A",
        "Prego Ltda ME",
        "Clavo S.A. de C.V.",
        "ООО Гвоздь",
        "Nail Inc.",
        "Nail LLC"
      })
  void whoIsCalledLikeACompanyIsSentAsOneAndThatIsTold(String full) {
    Customer customer = Customer.builder().name(Name.builder().full(full).build()).build();

    Mapped<BsaleNewClient> mapped = bsale(customer);

    assertThat(mapped.value().client().company()).isEqualTo(full);
    assertThat(mapped.value().client().companyOrPerson()).isEqualTo(ClientType.COMPANY);
    assertThat(mapped.value().client().firstName()).isNull();
    assertThat(mapped.losses())
        .containsExactly(
            new Loss(
                "name.full",
                LossKind.AMBIGUOUS,
                "read as the name of an organisation: it ends or begins like one"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Maria Sa", "Ana Soto", "SpA", "Juan Sl", "Ana Limitadora"})
  void whoIsNotCalledLikeACompanyIsAPerson(String full) {
    assertThat(Organisations.isName(full)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "RUT, CL, 66000002-K, RUT",
    "RUT, CL, 66000001-1, RUT",
    "RUC, PE, 20999123458, RUC",
    "CNPJ, BR, 99999123000145, CNPJ",
    "NIF, ES, A00123455, NIF"
  })
  void whoHasADocumentOfOrganisationsIsSentAsOneAndThatIsTold(
      DocumentType type, String country, String number, String word) {
    Customer customer =
        Customer.builder()
            .name(Name.builder().full("Clavo y Martillo").build())
            .documents(List.of(IdentityDocument.of(type, country, number)))
            .build();

    assertThat(bsale(customer).value().client().company()).isEqualTo("Clavo y Martillo");
    assertThat(bsale(customer).losses())
        .contains(
            new Loss(
                "name.full",
                LossKind.AMBIGUOUS,
                "read as the name of an organisation: the " + word + " is one of organisations"));
    assertThat(LotinfoMapper.fromCustomer(customer, 123).value().agency())
        .isEqualTo("Clavo y Martillo");
  }

  @Test
  void whoSaysToBeAnOrganisationIsSentByItsOneName() {
    Customer customer =
        Customer.builder()
            .type(CustomerType.ORGANISATION)
            .name(Name.builder().full("Clavo").build())
            .build();

    assertThat(bsale(customer).value().client().company()).isEqualTo("Clavo");
  }

  @Test
  void aPersonWithADocumentOfOrganisationsStaysOneAndThatIsTold() {
    Customer customer =
        Customer.builder()
            .type(CustomerType.PERSON)
            .name(Name.builder().given("Ana").family("Demo").build())
            .documents(List.of(COMPANYS_RUT))
            .build();

    assertThat(bsale(customer).value().client().companyOrPerson()).isEqualTo(ClientType.PERSON);
    assertThat(bsale(customer).losses())
        .containsExactly(
            new Loss(
                "type",
                LossKind.AMBIGUOUS,
                "sent as a person, but the RUT is one of organisations"));
  }

  private static Customer person(Name name) {
    return Customer.builder().name(name).documents(List.of(PERSONS_RUT)).build();
  }

  private static Mapped<BsaleNewClient> bsale(Customer customer) {
    return BsaleMapper.fromCustomer(customer);
  }
}
