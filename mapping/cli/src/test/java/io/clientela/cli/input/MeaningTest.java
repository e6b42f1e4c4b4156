package io.clientela.cli.input;

import static io.clientela.cli.input.Inputs.csv;
import static io.clientela.cli.input.Inputs.customer;
import static io.clientela.cli.input.Inputs.mapping;
import static io.clientela.cli.input.Inputs.one;
import static io.clientela.cli.input.Inputs.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.Email;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.Phone;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the mapping language makes of the cells of somebody's own columns. */
class MeaningTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"NOMBRE  completo", "nombre completo", "Nombre\u00a0Completo", "NombreCompleto"})
  void ownNamesMatchWithoutRegardToCaseAndBlanks(String name) throws IOException {
    assertThat(one(name + "\nAna Demo\n", "columns: {Nombre completo: full_name}").name().full())
        .contains("Ana Demo");
  }

  @Test
  void wordsStandForOthersWhateverTheirCaseAndAccents() throws IOException {
    String yaml =
        "columns:\n  Tipo: {to: type, values: {Jurídica: organisation, Natural: person}}\n";

    assertThat(one("Tipo\njuridica\n", yaml).type()).contains(CustomerType.ORGANISATION);
    assertThat(one("Tipo\nNATURAL\n", yaml).type()).contains(CustomerType.PERSON);
    assertThat(problem(csv("Tipo\notra\n", mapping(yaml)).get(0)))
        .isEqualTo("Tipo (type): is none of person, organisation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sí", "SI", "sim", "Да", "true", "1"})
  void yesIsReadInFourLanguages(String yes) throws IOException {
    assertThat(one("active\n" + yes + "\n", "constants: {note: x}").active()).contains(true);
  }

  @Test
  void whatIsNotAValueIsEmpty() throws IOException {
    String yaml = "columns: {N: {to: birth_date, not: [0/0/00, sin dato]}}";

    for (String written : new String[] {"0/0/00", "Sin Dato"}) {
      assertThat(one("N,id\n" + written + ",1\n", yaml).birthDate()).isEmpty();
    }
  }

  @Test
  void oneCellHasSeveralValues() throws IOException {
    Customer customer =
        one(
            "Correos;Nombre\nana@example.com ::: eva@example.com;Ana Demo\n",
            "columns:\n  Correos: {to: emails, split: ':::'}\n"
                + "  Nombre: {to: [given_name, family_name], split: ' '}\n");

    assertThat(customer.emails())
        .extracting(Email::address)
        .containsExactly("ana@example.com", "eva@example.com");
    assertThat(customer.name().given()).contains("Ana");
    assertThat(customer.name().family()).contains("Demo");
  }

  @Test
  void moreValuesThanColumnsAreAProblem() throws IOException {
    String yaml = "columns: {C: {to: [email, email2], split: ';'}}";

    assertThat(problem(csv("C,id\na@x.test;b@x.test;c@x.test,1\n", mapping(yaml)).get(0)))
        .isEqualTo("C (email2): has 3 values, expected at most 2");
  }

  @Test
  void severalColumnsAreJoinedAndToldApartByPrefixes() throws IOException {
    Customer customer =
        one(
            "Calle,Nº,Depto,Etiquetas\nLos Aromos,55,,vip\n",
            "columns:\n  Calle: address_street\n  Nº: {to: address_street, join: ' '}\n"
                + "  Depto: {to: address_street, join: ', ', prefix: 'depto. '}\n"
                + "  Etiquetas: {to: [note, custom.tags], prefix: 'Etiquetas: '}\n");

    assertThat(customer.addresses().get(0).street()).contains("Los Aromos 55");
    assertThat(customer.note()).contains("Etiquetas: vip");
    assertThat(customer.customFields()).containsEntry("tags", "Etiquetas: vip");
  }

  @Test
  void aLabelTellsWhatAValueIs() throws IOException {
    String yaml =
        "columns:\n  V: {label: L, to: {RUT: rut, Apodo: custom.nick}}\n"
            + "  T: {to: phones, label: TL, trim: '*'}\n";

    Customer customer = one("L,V,TL,T\nrut,45.000.006-k,* Móvil,+56920001234\n", yaml);

    assertThat(customer.documents())
        .extracting(IdentityDocument::number)
        .containsExactly("45000006-K");
    assertThat(customer.documents().get(0).country()).contains("CL");
    assertThat(customer.phones()).extracting(it -> it.label().get()).containsExactly("Móvil");
    assertThat(one("L,V,TL,T\nApodo,Pepa,,\n", yaml).customFields()).containsEntry("nick", "Pepa");
    assertThat(one("L,V,TL,T\nOtro,Pepa,,+56920001234\n", yaml).customFields()).isEmpty();
  }

  @Test
  void theSameNumberAndAddressAreTakenOnce() throws IOException {
    Customer customer =
        one(
            "phone,T,email,C\n+56920001234,9 2000 1234,ana@example.com,ANA@example.com\n",
            "country: CL\ncolumns: {T: phones, C: emails}");

    assertThat(customer.phones()).extracting(Phone::number).containsExactly("+56920001234");
    assertThat(customer.emails()).hasSize(1);
  }

  @Test
  void aGivenNameWithACommaBesideAFamilyNameIsRefused() throws IOException {
    assertThat(problem(csv("given_name;family_name\nDemo, Ana;Soto\n").get(0)))
        .isEqualTo("given_name: has a comma, which no given name has, beside another name");
  }

  @Test
  void aCommaInTheOnlyNamePartsFamilyNamesFromGivenNames() throws IOException {
    assertThat(customer(csv("given_name;id\nDemo Prueba, Ana;1\n").get(0)).name())
        .isEqualTo(Name.builder().full("Demo Prueba, Ana").build());
  }

  @ParameterizedTest
  @CsvSource({"given_name,Clavo SpA,", "family_name,Clavo Ltda.,", "given_name,Clavo,66.000.001-1"})
  void anOnlyNameOfACompanyIsNoPartOfAPersonsName(String column, String written, String rut)
      throws IOException {
    String row = written + ";" + (rut == null ? "" : rut) + "\n";

    assertThat(customer(csv(column + ";rut\n" + row).get(0)).name())
        .isEqualTo(Name.builder().full(written).build());
    assertThat(Inputs.notices(column + ";rut\n" + row))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("line 2: " + column + ": read as a whole name, because ");
  }

  @Test
  void anOnlyNameOfAPersonStaysWhatItIs() throws IOException {
    assertThat(customer(csv("given_name;rut\nAna Demo;40.000.001-8\n").get(0)).name())
        .isEqualTo(Name.builder().given("Ana Demo").build());
  }

  @Test
  void whatIsAbsentOrUnknownIsToldAllAtOnce() {
    ColumnMapping columns = mapping("columns:\n  A: note\n  B: id\n  C: {to: phones, label: D}\n");

    assertThatThrownBy(() -> csv("b;c;x\n1;2;3\n", columns))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage(
            "line 1: unknown columns: x; 'clientela columns' lists those that are understood,"
                + " 'clientela columns --for FILE' drafts a mapping for --columns; the file has no"
                + " column 'A' (line 2 of the mapping); the file has no column 'D' (line 4 of the"
                + " mapping)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "columns: {A: external_id.foo} | line 1: external_id.foo is not a column (the vendors are bsale, koibox, lotinfo, sperant, tomticket, tomticket-v2)",
        "columns: {A: {to: note, date: excel}} | line 1: A: date: is only for columns that mean a date or time",
        "columns: {A: {to: note, decimal: comma}} | line 1: A: decimal: is only for columns that mean a number",
        "columns: {A: {to: birth_date, date: dd/yy}} | line 1: A: date: expected forms such as dd/MM/yyyy or yyyy-MM-dd HH:mm, excel or excel1904",
        "columns: {A: {to: credit_limit, decimal: dot}} | line 1: A: decimal: expected comma or point",
        "columns: {A: {to: {RUT: rut}}} | line 1: A: to: has labels, expected label: with the column of labels",
        "columns: {A: {split: x}} | line 1: A: expected to: with our column",
        "columns: {A: {to: note, values: [x]}} | line 1: A: values: expected lines such as 'Sí: yes', found a list",
        "columns: {A: note, ' a': id} | line 1: a is the column of line 1: case and blanks do not matter",
        "constants: {phones: x} | line 1: constant phones: is a list, which only columns can fill",
        "others: keep | line 1: others: expected ignore",
        "zone: Lima | line 1: zone: expected a zone such as America/Lima, UTC or -05:00",
        "extends: gogle | line 1: extends: expected one of amocrm, bitrix24, bsale, google, hubspot, mailchimp, odoo, outlook, shopify, woocommerce, zoho",
        "country: Nowhere | line 1: country: is neither an ISO 3166-1 country code nor a country's name in English, Spanish, Portuguese or Russian, found AAAAAAA",
      })
  void nothingIsAcceptedInSilence(String yaml, String problem) {
    List<String> problems = new ArrayList<>();
    ColumnMapping.parse(yaml, problems);

    assertThat(problems).containsExactly(problem);
  }
}
