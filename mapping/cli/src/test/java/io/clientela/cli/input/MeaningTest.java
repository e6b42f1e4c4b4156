package io.clientela.cli.input;

import static io.clientela.cli.input.Inputs.csv;
import static io.clientela.cli.input.Inputs.customer;
import static io.clientela.cli.input.Inputs.mapping;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dd/MM/yyyy | 13/5/1988 | 1988-05-13",
        "dd/MM/yyyy | 05/06/1979 | 1979-06-05",
        "d.M.yyyy | 29.02.1988 | 1988-02-29",
        "yyyyMMdd | 19880513 | 1988-05-13",
        "'[dd-MM-yyyy, excel]' | 31118 | 1985-03-12",
        "'[dd-MM-yyyy, excel]' | 12-03-1985 | 1985-03-12",
        "excel1904 | 29656 | 1985-03-12",
        "dd/MM/yyyy | 1985-03-12 | 1985-03-12",
        "yyyy-dd-MM | 1985-12-03 | 1985-03-12",
        "dd/MM/yyyy | 1985-03-12 00:00:00 | 1985-03-12",
        "dd/MM/yy | 12/03/85 | 1985-03-12",
        "MMM d yyyy | mar 12 1985 | 1985-03-12",
      })
  void datesAreReadInTheFormsThatAreTold(String form, String written, String day)
      throws IOException {
    assertThat(
            one("N\n" + written + "\n", "columns: {N: {to: birth_date, date: " + form + "}}")
                .birthDate()
                .get())
        .hasToString(day);
    assertThat(one("birth_date\n" + written + "\n", "date: " + form).birthDate().get())
        .hasToString(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dd/MM/yyyy | 31/02/1985 | is not a date of the form 1985-01-10, found 99/99/9999; as dd/MM/yyyy a day that no calendar has",
        "'[d/M/yyyy, M/d/yyyy]' | 03/04/1985 | is ambiguous, found 99/99/9999: another day as d/M/yyyy than as M/d/yyyy",
        "excel | 31 | is not a date of the form 1985-01-10, found 99; nor one of the form excel",
      })
  void aDayThatTheFormsDoNotTellIsRefused(String form, String written, String reason)
      throws IOException {
    ColumnMapping columns = mapping("columns: {N: {to: birth_date, date: " + form + "}}");

    assertThat(problem(csv("N\n" + written, columns).get(0)))
        .isEqualTo("N (birth_date): " + reason);
  }

  @Test
  void timesAreThoseOfTheClockThatIsTold() throws IOException {
    String yaml =
        "zone: America/Lima\ncolumns: {C: {to: created, date: [yyyy-MM-dd HH:mm, M/d/yyyy h:mm a]}}";

    assertThat(one("C\n2024-03-12 09:14\n", yaml).created().get())
        .hasToString("2024-03-12T14:14:00Z");
    assertThat(one("C\n3/15/2024 2:30 PM\n", yaml).created().get())
        .hasToString("2024-03-15T19:30:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "comma | 1.500.000,50 | 1500000.50",
        "comma | 1500000,5 | 1500000.5",
        "comma | 200.000 | 200000",
        "comma | 200000 | 200000",
        "comma | 1 500,25 | 1500.25",
        "point | 200.000 | 200.000",
        "point | 1,500.25 | 1500.25",
        "point | 1,500 | 1500",
      })
  void numbersAreReadByTheSignThatIsTold(String sign, String written, String limit)
      throws IOException {
    assertThat(
            one(
                    "L;id\n" + written + ";1\n",
                    "columns: {L: {to: credit_limit, decimal: " + sign + "}}")
                .credit()
                .get()
                .limit()
                .get())
        .hasToString(limit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200.000 | is ambiguous, found 999.999: 999999 if the point separates thousands (decimal: comma), or 999 and decimals (decimal: point)",
        "1,500 | is ambiguous, found 9,999: 999999 if the comma separates thousands (decimal: point), or 999 and decimals (decimal: comma)",
        "1.500,50 | is not a number with a decimal point, found 9.999,99; say decimal: comma",
        "1.500.000 | is not a number with a decimal point, found 9.999.999; say decimal: comma",
      })
  void aNumberOfTwoReadingsIsRefusedWithBoth(String written, String reason) throws IOException {
    assertThat(problem(csv("credit_limit;id\n" + written + ";1\n").get(0)))
        .isEqualTo("credit_limit: " + reason);
  }

  @ParameterizedTest
  @CsvSource({
    "España,ES",
    "Peru,PE",
    "Perú,PE",
    "Россия,RU",
    "Российская Федерация,RU",
    "Brasil,BR",
    "CHL,CL",
    "cl,CL",
    "United States,US",
    "EE. UU.,US",
    "Reino Unido,GB",
    "Чили,CL"
  })
  void aCountryIsReadByItsNameInFourLanguages(String written, String code) throws IOException {
    assertThat(one("address_country\n" + written + "\n", "constants: {note: x}").country())
        .contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CL | 9 2000 1234 | +56920001234",
        "CL | 09-2000 1234 | +56920001234",
        "CL | (2) 2000 1234 | +56220001234",
        "ES | 0034 725 000 001 | +34725000001",
        "CL | 0034 725 000 001 | +34725000001",
        "ES | +34 0034 725 000 001 | +34725000001",
        "CL | +56 56 9 2000 1234 | +56920001234",
        "CL | +56 +56 9 2000 1234 | +56920001234",
        "RU | 8 907 000 00 01 | +79070000001",
        "PE | 51 911000001 | +51911000001",
        "CL | +56 2 2000 1234 ext. 12 | +56220001234",
        "PE | (01) 000-1234 anexo 12 | +5110001234",
      })
  void phoneNumbersAreReadAsTheyAreDialled(String country, String written, String e164)
      throws IOException {
    assertThat(one("phone\n" + written + "\n", "country: " + country).phones())
        .extracting(it -> it.e164().get())
        .containsExactly(e164);
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
                + " --columns maps others; the file has no column 'A' (line 2 of the mapping); the"
                + " file has no column 'D' (line 4 of the mapping)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "columns: {A: external_id.foo} | line 1: external_id.foo is not a column (the vendors are bsale, koibox, lotinfo, sperant, tomticket)",
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

  private static Customer one(String text, String yaml) throws IOException {
    return customer(csv(text, mapping(yaml)).get(0));
  }
}
