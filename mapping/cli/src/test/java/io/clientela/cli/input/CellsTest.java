package io.clientela.cli.input;

import static io.clientela.cli.input.Inputs.csv;
import static io.clientela.cli.input.Inputs.customer;
import static io.clientela.cli.input.Inputs.notices;
import static io.clientela.cli.input.Inputs.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.IdentityDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "\t",
        "\u00a0",
        "\u200b\u200b",
        "\u2060",
        "\ufeff",
        " \u00a0\u202f\u3000",
        "\u200e",
        "=\"\"",
        "=\" \""
      })
  void aCellOfWhichNothingCanBeSeenIsEmpty(String blank) throws IOException {
    Customer customer =
        customer(csv("id;note;birth_date;phone\n1;" + blank + ";" + blank + ";" + blank).get(0));

    assertThat(customer).isEqualTo(Customer.builder().id("1").build());
  }

  @Test
  void blanksOfAllKindsAroundATextAreNotItsOwn() throws IOException {
    assertThat(customer(csv("id,note\n1,\u00a0Ana y Eva\u200b \n").get(0)).note())
        .contains("Ana y Eva");
  }

  @ParameterizedTest
  @ValueSource(strings = {"given_name", "family_name", "organisation", "full_name", "custom.x"})
  void nulIsRefusedWithItsColumn(String column) throws IOException {
    assertThat(problem(csv("id," + column + "\n1,An\0a\n").get(0)))
        .isEqualTo(column + ": has a NUL character");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=\"08012\" | 08012",
        "\"=\"\"08012\"\"\" | 08012",
        "'08012 | 08012",
        "'+56920001234 | +56920001234",
        "'t Hooft | 't Hooft",
        "'08012' | '08012'",
        "=5 | =5",
        "=\"a\"&\"b\" | =\"a\"&\"b\"",
        "' | '"
      })
  void whatASpreadsheetPutsAroundDigitsIsTakenOff(String written, String text) throws IOException {
    assertThat(customer(csv("id,note\n1," + written + "\n").get(0)).note()).contains(text);
  }

  @Test
  void whatIsTakenOffIsToldOnceForEachColumnAndKind() throws IOException {
    assertThat(
            notices(
                "id,address_postal_code,note\n"
                    + "1,=\"08012\",x\n2,=\"08013\",'7\n3,08014\n4,'08015,\n5,\"=\"\"08016\"\"\",\n"))
        .containsExactly(
            "line 2 and 2 more: address_postal_code: a formula =\"...\" is read as the text in it",
            "line 3: note: an apostrophe before digits is left out",
            "line 4: the row has fewer cells than there are columns; those that are missing are"
                + " empty",
            "line 5: address_postal_code: an apostrophe before digits is left out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#N/A", "#REF!", "#¡VALOR!", "#¿NOMBRE?", "#DIV/0!", "########"})
  void anErrorOfASpreadsheetIsNoValue(String error) throws IOException {
    assertThat(problem(csv("id,given_name\n1," + error + "\n").get(0)))
        .isEqualTo("given_name: is an error of a spreadsheet in place of a value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9,87654E+08", "1E+11", "5.6e+10"})
  void aNumberThatLostItsDigitsIsRefused(String number) throws IOException {
    for (String column :
        new String[] {
          "id", "phone", "address_postal_code", "document_number", "external_id.sperant"
        }) {
      InputRecord record = csv(column + ";document_type;note\n" + number + ";other;1E+11\n").get(0);

      assertThat(problem(record))
          .startsWith(column + ": is a number in powers of ten, found 9")
          .endsWith("its last digits are lost; format the column as text before saving it");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1985-01-10,1985-01-10",
    "2000-02-29,2000-02-29",
  })
  void aBirthDateIsRead(String written, String day) throws IOException {
    assertThat(customer(csv("birth_date\n" + written).get(0)).birthDate().get()).hasToString(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12/3/1985 | is not a date of the form 1985-01-10, found 99/9/9999: day first (date: d/M/yyyy) or month first (date: M/d/yyyy)?",
        "31118 | is not a date of the form 1985-01-10, found 99999; if it is a spreadsheet's number of a day, say date: excel",
        "1985-02-30 | is not a date of the form 1985-01-10, found 9999-99-99",
        "+11985-01-10 | is not a date of the form 1985-01-10, found +99999-99-99",
        "ayer | is not a date of the form 1985-01-10, found AAAA",
        "1899-12-30 | is a date before 1900-01-02, which files have where there is none",
        "0001-01-01 | is a date before 1900-01-02, which files have where there is none",
        "2999-01-01 | is in the future",
      })
  void aBirthDateThatNobodyHasIsRefusedByTheColumnsOwnName(String written, String reason)
      throws IOException {
    ColumnMapping columns = Inputs.mapping("columns: {Nacimiento: birth_date}");

    assertThat(problem(csv("Nacimiento\n" + written, columns).get(0)))
        .isEqualTo("Nacimiento (birth_date): " + reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "200.000",
        "1.500",
        "1.234,56",
        "1500,5",
        "1 234",
        "1 234",
        "١٢",
        "1e3",
        "1e999999999",
        "1e2000",
        "0x10",
        "1_000",
        "NaN",
        "Infinity",
        ".5",
        "5.",
        "$5",
        "--5",
        "1.2.3"
      })
  void aCreditThatIsNoPlainNumberIsRefused(String written) throws IOException {
    assertThat(problem(csv("id;credit_limit\n1;" + written).get(0)))
        .startsWith("credit_limit: is ")
        .contains("found ");
  }

  @Test
  void bothReadingsOfAPointAreNamed() throws IOException {
    assertThat(problem(csv("credit_limit\n200.000").get(0)))
        .isEqualTo(
            "credit_limit: is ambiguous, found 999.999: 999999 if the point separates thousands"
                + " (decimal: comma), or 999 and decimals (decimal: point)");
  }

  @ParameterizedTest
  @CsvSource({
    "200000,200000",
    "200000.50,200000.50",
    "0.125,0.125",
    "-5,-5",
    "1500.5000,1500.5000"
  })
  void aPlainNumberIsCarriedExactly(String written, String limit) throws IOException {
    assertThat(customer(csv("credit_limit\n" + written).get(0)).credit().get().limit().get())
        .hasToString(limit);
  }

  @Test
  void aNumberOfAMillionDigitsIsRefusedBeforeItIsRead() throws IOException {
    String digits = "9".repeat(200_000);

    assertThat(problem(csv("credit_limit\n" + digits).get(0)))
        .endsWith("found " + "9".repeat(40) + "...");
  }

  @ParameterizedTest
  @CsvSource({
    "rut,CL,45.000.006-k,45000006-K",
    "rut,, 44.999.999-1 ,44999999-1",
    "rut,CL,450000019,45000001-9",
    "nif,ES,99999123-e,99999123E",
    "cpf,BR,404.428.201-35,40442820135",
  })
  void aDocumentIsBroughtIntoItsForm(String type, String country, String written, String number)
      throws IOException {
    String row = type + "," + (country == null ? "" : country) + "," + written + "\n";

    IdentityDocument document =
        customer(csv("document_type,document_country,document_number\n" + row).get(0))
            .documents()
            .get(0);

    assertThat(document.number()).isEqualTo(number);
    assertThat(document.problem()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"es-CL,es-CL", "ES-cl,es-CL", "es_CL,es-CL", "pt,pt"})
  void aLanguageIsBroughtIntoItsForm(String written, String tag) throws IOException {
    assertThat(customer(csv("language\n" + written).get(0)).language()).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ana  Demo", "Ana\u00a0Demo", "Ana \u200b\u00a0 Demo", "\u00a0Ana Demo"})
  void blanksWithinANameAreOneSpace(String name) throws IOException {
    assertThat(customer(csv("full_name\n" + name).get(0)).name().full()).contains("Ana Demo");
  }

  @Test
  void noMessageRepeatsAValue() throws IOException {
    String secret = "Zyx98765";
    String columns =
        "birth_date;created;credit_limit;active;gender;phone;address_country;language;"
            + "document_issued_on;address_latitude;type\n";

    InputRecord record =
        csv("document_number;document_type;" + columns + "1;other;" + (secret + ";").repeat(11))
            .get(0);

    assertThat(Inputs.problems(record)).hasSizeGreaterThanOrEqualTo(10);
    assertThat(Inputs.problems(record).toString()).doesNotContain(secret);
  }
}
