package io.clientela.mapping.lotinfo;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.lotinfo.model.ClientInput;
import io.clientela.lotinfo.model.ClientType;
import io.clientela.lotinfo.model.ContactInput;
import io.clientela.lotinfo.model.ContactType;
import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.SkipReason;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.GroupId;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.Phone;
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

  private static ContactInput.Builder contact(ContactType type, String value) {
    return ContactInput.builder().type(type).value(value);
  }
}
