package io.clientela.mapping.lotinfo;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.lotinfo.model.ClientField;
import io.clientela.lotinfo.model.ClientInput;
import io.clientela.lotinfo.model.ClientList;
import io.clientela.lotinfo.model.ContactInput;
import io.clientela.mapping.Loss;
import io.clientela.mapping.LossKind;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerJson;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.Gender;
import io.clientela.mapping.customer.GroupId;
import io.clientela.mapping.customer.PhoneType;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lotinfo's clients are maps of named properties, each with its kind and its values. */
class LotinfoReadingTest {
  private static final String CONTACTS =
      "'contacts':{'fieldType':'contact','fieldMulti':'multi','values':["
          + "{'id':'32','value':'anna@example.com','type':'email','comment':'','general':null},"
          + "{'id':'33','value':'84950000011','type':'city','general':null},"
          + "{'id':'31','value':'79070000011','type':'mobile','comment':'Рабочий','general':'1'},"
          + "{'id':'34','value':'+448081570123','type':'other'},"
          + "{'id':'35','value':'@anna','type':'other','sky':null}]}";

  @Test
  void contactsAreReadTheMainOneFirst() throws IOException {
    Mapped<Customer> read = read("'id':" + plain("101") + "," + CONTACTS);

    Customer anna = read.value();
    assertThat(anna.externalId("lotinfo")).contains("101");
    assertThat(anna.emails()).containsExactly(Email.of("anna@example.com"));
    assertThat(anna.phones())
        .extracting(it -> it.e164().orElseThrow())
        .containsExactly("+79070000011", "+74950000011", "+448081570123");
    assertThat(anna.phones().get(0).label()).contains("Рабочий");
    assertThat(anna.phones().get(0).type()).contains(PhoneType.MOBILE);
    assertThat(anna.phones().get(1).type()).contains(PhoneType.LANDLINE);
    assertThat(read.losses())
        .containsExactly(
            new Loss(
                "contacts",
                LossKind.UNMAPPED,
                "one is neither a phone number nor an e-mail address"));
  }

  @Test
  void whatHasTheNameByWhichItIsSentIsRead() throws IOException {
    Customer anna =
        read("'fioF':%s,'fioI':%s,'fioO':%s,'sex':%s,'birthday':%s,'fioDesc':%s,'addDate':%s,"
                    .formatted(
                        plain("Соколова"),
                        plain("Анна"),
                        plain("Петровна"),
                        plain("female"),
                        plain("05.09.1985"),
                        plain("Ищет дом"),
                        plain("1767225600"))
                + "'editDate':%s,'clientType':%s,'agency':%s,'address':%s,'cityName':%s,"
                    .formatted(
                        plain("1769904000"),
                        plain("3"),
                        plain("Дом"),
                        plain("ул. Мира, 1"),
                        plain("Одинцово"))
                + "'regionName':%s,'userId':%s,'userCategory':{'fieldType':'value',"
                    .formatted(plain("Московская область"), plain("123"))
                + "'values':[{'value':'10'},{'value':'12'}]}")
            .value();

    assertThat(anna.name().family()).contains("Соколова");
    assertThat(anna.name().given()).contains("Анна");
    assertThat(anna.name().middle()).contains("Петровна");
    assertThat(anna.name().organisation()).contains("Дом");
    assertThat(anna.type()).contains(CustomerType.ORGANISATION);
    assertThat(anna.gender()).contains(Gender.FEMALE);
    assertThat(anna.birthDate()).contains(LocalDate.of(1985, 9, 5));
    assertThat(anna.note()).contains("Ищет дом");
    assertThat(anna.created()).contains(Instant.ofEpochSecond(1_767_225_600));
    assertThat(anna.updated()).contains(Instant.ofEpochSecond(1_769_904_000));
    assertThat(anna.addresses().get(0).street()).contains("ул. Мира, 1");
    assertThat(anna.addresses().get(0).city()).contains("Одинцово");
    assertThat(anna.addresses().get(0).region()).contains("Московская область");
    assertThat(anna.groups())
        .containsExactly(new GroupId("lotinfo", "10"), new GroupId("lotinfo", "12"));
    assertThat(anna.customFields())
        .isEqualTo(Map.of("lotinfo.userId", "123", "lotinfo.clientType", "3"));
  }

  @Test
  void whatIsReadIsSentBackAsItWas() throws IOException {
    Customer anna =
        read("'fioF':" + plain("Соколова") + ",'userId':" + plain("123") + "," + CONTACTS).value();

    ClientInput sent = LotinfoMapper.fromCustomer(anna).value();

    assertThat(sent.userId()).isEqualTo(123);
    assertThat(sent.fioF()).isEqualTo("Соколова");
    assertThat(sent.contacts())
        .extracting(ContactInput::value)
        .containsExactly("79070000011", "84950000011", "+448081570123", "anna@example.com");
    assertThat(sent.contacts().get(0).general()).isTrue();
    assertThat(sent.contacts().get(1).general()).isNull();
  }

  @Test
  void commentsAreKeptWithoutTheirAuthorsAndRealEstateIsToldAsLost() throws IOException {
    Mapped<Customer> read =
        read(
            "'comments':{'fieldType':'comment','values':[{'id':'201','value':'Звонить',"
                + "'date':'1767225600','userId':'123'}]},"
                + "'objectsList':{'fieldType':'object','values':[{'id':'234','lpr':'1'}]}");

    assertThat(read.value().customFields()).isEqualTo(Map.of("lotinfo.comments.201", "Звонить"));
    assertThat(read.losses())
        .containsExactly(
            new Loss("comments", LossKind.UNMAPPED, "when and by whom they were made is left out"),
            new Loss(
                "objectsList", LossKind.UNMAPPED, "is a list, which a customer has no place for"));
  }

  @Test
  void thatANumberIsTrackedIsNotPassedOn() throws IOException {
    assertThat(
            read("'contacts':{'fieldType':'contact','values':[{'value':'79070000011',"
                    + "'type':'mobile','sky':'1'}]}")
                .losses())
        .extracting(Loss::reason)
        .containsExactly("whether calls of a number are tracked is not passed on");
  }

  @ParameterizedTest
  @CsvSource({"birthday, 1985-09-05", "birthday, 31.02.1985", "sex, 1", "addDate, yesterday"})
  void whatHasAnotherFormIsKept(String property, String value) throws IOException {
    Customer anna = read("'" + property + "':" + plain(value)).value();

    assertThat(anna.customFields()).isEqualTo(Map.of("lotinfo." + property, value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "'id':{}",
        "'id':{'fieldType':'value','values':[]}",
        "'contacts':{'values':null}",
        "'contacts':{'fieldType':'contact','values':[{'value':'  '},{}]}",
        "'comments':{'fieldType':'comment','values':[{'id':'1'}]}"
      })
  void ofAnEmptyClientNothingIsRead(String properties) throws IOException {
    Mapped<Customer> read = read(properties);

    assertThat(read.value()).isEqualTo(Customer.builder().build());
    assertThat(read.losses()).isEmpty();
    assertThat(CustomerJson.read(CustomerJson.write(read.value()))).isEqualTo(read.value());
  }

  private static String plain(String value) {
    return "{'fieldName':'x','fieldType':'value','fieldMulti':'not_multi','values':[{'value':'%s'}]}"
        .formatted(value);
  }

  private static Mapped<Customer> read(String properties) throws IOException {
    String json = "{\"result\":[{" + properties.replace('\'', '"') + "}]}";
    Map<String, ClientField> client = ClientList.ADAPTER.fromJson(json).result().get(0);
    return LotinfoMapper.toCustomer(client);
  }
}
