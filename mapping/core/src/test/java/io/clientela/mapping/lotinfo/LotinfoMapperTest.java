package io.clientela.mapping.lotinfo;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.lotinfo.model.ClientInput;
import io.clientela.lotinfo.model.ClientType;
import io.clientela.lotinfo.model.ContactInput;
import io.clientela.lotinfo.model.ContactType;
import io.clientela.lotinfo.model.PassportInput;
import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.SkipReason;
import io.clientela.mapping.customer.Address;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.GroupId;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.Phone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LotinfoMapperTest {
  private static final Name ANNA =
      Name.builder().given("Анна").middle("Павловна").family("Берёзкина").build();
  private static final Customer PERSON = Customer.builder().name(ANNA).build();
  private static final Customer COMPANY =
      Customer.builder()
          .type(CustomerType.ORGANISATION)
          .name(Name.builder().organisation("ООО «Пример»").build())
          .build();

  @Test
  void thePatronymicHasAPlaceOfItsOwn() {
    Mapped<ClientInput> mapped = LotinfoMapper.fromCustomer(PERSON, 123);

    assertThat(mapped.value())
        .isEqualTo(
            ClientInput.builder()
                .userId(123L)
                .fioI("Анна")
                .fioO("Павловна")
                .fioF("Берёзкина")
                .build());
    assertThat(mapped.losses()).isEmpty();
  }

  @Test
  void phonesBeginWithSevenOrEightAndOnlyTheFirstOfEachKindIsTheMainOne() {
    Customer customer =
        PERSON.toBuilder()
            .phones(
                List.of(
                    Phone.of("+74950001234", null),
                    Phone.of("+79070001234", null),
                    Phone.of("+56920001234", null)))
            .emails(
                List.of(
                    Email.of("a@example.com"), new Email("b@example.com", Optional.of("рабочий"))))
            .build();

    Mapped<ClientInput> mapped = LotinfoMapper.fromCustomer(customer, 123);

    assertThat(mapped.value().contacts())
        .containsExactly(
            contact(ContactType.CITY, "84950001234").general(true).build(),
            contact(ContactType.MOBILE, "79070001234").build(),
            contact(ContactType.OTHER, "+56920001234").general(true).build(),
            contact(ContactType.EMAIL, "a@example.com").general(true).build(),
            contact(ContactType.EMAIL, "b@example.com").comment("рабочий").build());
    assertThat(mapped.losses())
        .containsExactly(
            new Loss(
                "phones[2].e164",
                LossKind.COERCED,
                "sent as a contact of another kind: not Russian"));
  }

  @Test
  void aPassportKeepsTheZerosAtItsStart() {
    Customer customer =
        PERSON.toBuilder()
            .documents(
                List.of(
                    IdentityDocument.builder(DocumentType.PASSPORT, "001234")
                        .country("RU")
                        .series("0012")
                        .issuer("ОВД")
                        .issuedOn(LocalDate.of(2010, 9, 5))
                        .issuerCode("000-077")
                        .birthPlace("Тула")
                        .build(),
                    IdentityDocument.of(DocumentType.SNILS, "RU", "900-100-200 93")))
            .addresses(
                List.of(
                    Address.builder()
                        .label("registration")
                        .street("Опытная 7")
                        .city("Тула")
                        .build(),
                    Address.builder().label("residence").street("Примерная 1").build()))
            .build();

    Mapped<ClientInput> mapped = LotinfoMapper.fromCustomer(customer, 123);

    assertThat(mapped.value().passport())
        .isEqualTo(
            PassportInput.builder()
                .serial("0012")
                .number("001234")
                .sended("ОВД")
                .dateSended(LocalDate.of(2010, 9, 5))
                .codePod("000-077")
                .placeBirth("Тула")
                .snils("900-100-200 93")
                .propiska("Опытная 7, Тула")
                .placeHome("Примерная 1")
                .build());
    assertThat(mapped.value().address()).isNull();
    assertThat(mapped.losses())
        .containsExactly(
            new Loss(
                "addresses[0].city", LossKind.COERCED, "written into the one line of the address"));
  }

  @Test
  void aLabelWithoutAnAddressIsToldToBeLost() {
    Customer customer =
        PERSON.toBuilder()
            .addresses(List.of(Address.builder().label("registration").country("RU").build()))
            .build();

    assertThat(LotinfoMapper.fromCustomer(customer, 123).losses())
        .extracting(Loss::path, Loss::kind)
        .containsExactly(Tuple.tuple("addresses[0]", LossKind.UNSUPPORTED));
  }

  @Test
  void everyMistakeInAPassportIsToldAtOnce() {
    Customer customer =
        PERSON.toBuilder()
            .documents(
                List.of(
                    IdentityDocument.builder(DocumentType.PASSPORT, "1234")
                        .country("RU")
                        .series("412")
                        .issuerCode("77")
                        .build(),
                    IdentityDocument.of(DocumentType.SNILS, "RU", "90010020094")))
            .build();

    assertThat(LotinfoMapper.fromCustomer(customer, 123).problems())
        .extracting(Loss::path)
        .containsExactly(
            "documents[0].series",
            "documents[0].number",
            "documents[0].issuerCode",
            "documents[1].number");
  }

  @Test
  void aForeignPassportHasNoPlace() {
    Customer customer =
        PERSON.toBuilder()
            .documents(List.of(IdentityDocument.of(DocumentType.PASSPORT, "ES", "AAA123456")))
            .build();

    assertThat(LotinfoMapper.fromCustomer(customer, 123).value().passport()).isNull();
    assertThat(LotinfoMapper.fromCustomer(customer, 123).losses())
        .extracting(Loss::path, Loss::kind)
        .containsExactly(Tuple.tuple("documents[0]", LossKind.UNSUPPORTED));
  }

  @Test
  void aCityIsToldOnlyTogetherWithItsRegion() {
    ClientInput both = place(Address.builder().city("Одинцово").region("Московская область"));
    ClientInput alone = place(Address.builder().street("Примерная 1").city("Тула"));
    ClientInput abroad = place(Address.builder().city("Arica").region("Arica").country("CL"));

    assertThat(both.cityName()).isEqualTo("Одинцово");
    assertThat(both.regionName()).isEqualTo("Московская область");
    assertThat(alone.cityName()).isNull();
    assertThat(alone.address()).isEqualTo("Примерная 1, Тула");
    assertThat(abroad.cityName()).isNull();
    assertThat(abroad.regionName()).isNull();
    assertThat(abroad.address()).isEqualTo("Arica, Arica");
  }

  @Test
  void anIdOfTheCityTakesThePlaceOfNamesAndOfTheRegion() {
    Customer customer =
        PERSON.toBuilder()
            .addresses(List.of(Address.builder().city("Тула").region("Тульская").build()))
            .customFields(Map.of("lotinfo.cityId", "1067", "lotinfo.regionId", "71"))
            .build();

    Mapped<ClientInput> mapped = LotinfoMapper.fromCustomer(customer, 123);

    assertThat(mapped.value().cityId()).isEqualTo(1067);
    assertThat(mapped.value().regionId()).isNull();
    assertThat(mapped.value().cityName()).isNull();
    assertThat(mapped.value().regionName()).isNull();
    assertThat(mapped.losses())
        .extracting(Loss::path)
        .containsExactly(
            "customFields.lotinfo.regionId", "addresses[0].city", "addresses[0].region");
  }

  @Test
  void anIdOfTheRegionGoesWithTheNameOfTheCity() {
    Customer customer =
        PERSON.toBuilder()
            .addresses(List.of(Address.builder().city("Тула").region("Тульская").build()))
            .customFields(Map.of("lotinfo.regionId", "71"))
            .build();

    ClientInput client = LotinfoMapper.fromCustomer(customer, 123).value();

    assertThat(client.regionId()).isEqualTo(71);
    assertThat(client.cityName()).isEqualTo("Тула");
    assertThat(client.regionName()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"1, AGENT", "2, OTHER", "3, DEVELOPER", "4, CONTRACTOR"})
  void anOrganisationHasAnAgencyAndTheTypeThatIsGiven(String code, ClientType type) {
    Customer customer =
        COMPANY.toBuilder().customFields(Map.of("lotinfo.clientType", code)).build();

    ClientInput client = LotinfoMapper.fromCustomer(customer, 123).value();

    assertThat(client.clientType()).isEqualTo(type);
    assertThat(client.agency()).isEqualTo("ООО «Пример»");
  }

  @Test
  void anOrganisationOfNoGivenTypeIsSentAsAnotherAndThatIsTold() {
    Mapped<ClientInput> mapped = LotinfoMapper.fromCustomer(COMPANY, 123);

    assertThat(mapped.value().clientType()).isEqualTo(ClientType.OTHER);
    assertThat(mapped.losses())
        .extracting(Loss::path, Loss::kind)
        .containsExactly(Tuple.tuple("customFields.lotinfo.clientType", LossKind.DEFAULTED));
  }

  @Test
  void anOrganisationWithoutANameOrWithThePersonsTypeIsRefused() {
    Customer nameless = COMPANY.toBuilder().name(ANNA).build();
    Customer contradictory =
        COMPANY.toBuilder().customFields(Map.of("lotinfo.clientType", "0")).build();

    assertThat(LotinfoMapper.fromCustomer(nameless, 123).problems())
        .extracting(Loss::path)
        .containsExactly("name.organisation");
    assertThat(LotinfoMapper.fromCustomer(contradictory, 123).problems())
        .extracting(Loss::path)
        .containsExactly("customFields.lotinfo.clientType");
  }

  @Test
  void aPersonHasNoAgency() {
    Customer employee =
        PERSON.toBuilder()
            .type(CustomerType.PERSON)
            .name(Name.builder().given("Анна").organisation("ООО").build())
            .build();

    Mapped<ClientInput> mapped = LotinfoMapper.fromCustomer(employee, 123);

    assertThat(mapped.value().clientType()).isEqualTo(ClientType.PERSON);
    assertThat(mapped.value().agency()).isNull();
    assertThat(mapped.losses()).extracting(Loss::path).containsExactly("name.organisation");
  }

  @Test
  void aClientBelongsToTheUserThatIsGivenOrThatTheCustomerNames() {
    Customer named = PERSON.toBuilder().customFields(Map.of("lotinfo.userId", "77")).build();

    assertThat(LotinfoMapper.fromCustomer(PERSON).skipped()).contains(SkipReason.NO_LOTINFO_USER);
    assertThat(LotinfoMapper.fromCustomer(named).value().userId()).isEqualTo(77);
    assertThat(LotinfoMapper.fromCustomer(named, 123).value().userId()).isEqualTo(77);
  }

  @Test
  void theCustomersOwnIdIsSentIfItIsAWholeNumber() {
    Customer numbered = PERSON.toBuilder().id("900417").build();
    Customer lettered = PERSON.toBuilder().id("C-7").build();

    assertThat(LotinfoMapper.fromCustomer(numbered, 123).value().apiIdExchange()).isEqualTo(900417);
    assertThat(LotinfoMapper.fromCustomer(lettered, 123).value().apiIdExchange()).isNull();
    assertThat(LotinfoMapper.fromCustomer(lettered, 123).losses())
        .containsExactly(
            new Loss(
                "id", LossKind.UNSUPPORTED, "Lotinfo takes whole numbers of 64 bits as ids only"));
  }

  @Test
  void aClientWithoutAnyNameIsRefused() {
    assertThat(LotinfoMapper.fromCustomer(Customer.builder().build(), 123).problems())
        .extracting(Loss::path)
        .containsExactly("name");
  }

  @Test
  void groupsOfLotinfoAreNumbers() {
    Customer customer =
        PERSON.toBuilder()
            .groups(
                List.of(
                    new GroupId("lotinfo", "10"),
                    new GroupId("koibox", "x"),
                    new GroupId("lotinfo", "12")))
            .build();

    assertThat(LotinfoMapper.fromCustomer(customer, 123).value().userCategory())
        .containsExactly(10L, 12L);
  }

  private static ClientInput place(Address.Builder address) {
    Customer customer = PERSON.toBuilder().addresses(List.of(address.build())).build();
    return LotinfoMapper.fromCustomer(customer, 123).value();
  }

  private static ContactInput.Builder contact(ContactType type, String value) {
    return ContactInput.builder().type(type).value(value);
  }
}
