package io.clientela.cli.input;

import static io.clientela.cli.input.Inputs.csv;
import static io.clientela.cli.input.Inputs.customer;
import static io.clientela.cli.input.Inputs.jsonl;
import static io.clientela.cli.input.Inputs.problem;
import static io.clientela.cli.input.Inputs.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.CustomerType;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.IdentityDocument;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomerFileTest {
  @Test
  void aFileWithByteOrderMarkAndSemicolonsIsRead() throws IOException {
    List<InputRecord> records = csv("\ufeffid;given_name;note\n7;Ana;a,b\n");

    assertThat(records).hasSize(1);
    Customer customer = customer(records.get(0));
    assertThat(customer.id()).contains("7");
    assertThat(customer.name().given()).contains("Ana");
    assertThat(customer.note()).contains("a,b");
  }

  @Test
  void quotedCellsHoldSeparatorsQuotesAndLineEnds() throws IOException {
    List<InputRecord> records =
        csv("id,note,given_name\r\n1,\"one, \"\"two\"\"\nthree\",Ana\r\n2,,Eva\r\n");

    assertThat(customer(records.get(0)).note()).contains("one, \"two\"\nthree");
    assertThat(records.get(1).line()).isEqualTo(4);
    assertThat(customer(records.get(1)).name().given()).contains("Eva");
  }

  @Test
  void everyColumnFindsItsPlace() throws IOException {
    Customer customer =
        customer(
            csv("type,document_type,document_number,document_country,phone,address_country,"
                    + "birth_date,consent_sms,external_id.sperant,custom.x.y,group.koibox\n"
                    + "organisation,rut,66660001-0,cl,9 2000 1234,CL,1985-01-10,no,22,z,5\n")
                .get(0));

    assertThat(customer.type()).contains(CustomerType.ORGANISATION);
    assertThat(customer.documents())
        .containsExactly(IdentityDocument.of(DocumentType.RUT, "CL", "66660001-0"));
    assertThat(customer.phones().get(0).e164()).contains("+56920001234");
    assertThat(customer.birthDate().orElseThrow()).hasToString("1985-01-10");
    assertThat(customer.consents().sms()).contains(false);
    assertThat(customer.externalIds()).isEqualTo(Map.of("sperant", "22"));
    assertThat(customer.customFields()).isEqualTo(Map.of("x.y", "z"));
    assertThat(customer.groups()).hasSize(1);
  }

  @Test
  void allUnknownColumnsAreNamedAtOnce() {
    assertThatThrownBy(() -> csv("id,nombre,clave,id\n1,2,3,4\n"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("unknown columns: nombre (did you mean given_name?), clave;")
        .hasMessageContaining("'id' (column 1) and 'id' (column 4) both mean id;");
  }

  @Test
  void anEmptyFileIsSaidToBeEmpty() {
    assertThatThrownBy(() -> csv(""))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("empty");
  }

  @Test
  void allProblemsOfARecordAreToldAndTheOthersGoOn() throws IOException {
    List<InputRecord> records =
        csv(
            "id,birth_date,phone,gender,address_country,active\n"
                + "1,1985-13-01,+56 1,other than that,XX,perhaps\n"
                + "2,1985-12-01,+56920001234,female,CL,yes\n");

    assertThat(problems(records.get(0)))
        .extracting(RecordProblem::field)
        .containsExactlyInAnyOrder("birth_date", "phone", "gender", "address_country", "active");
    assertThat(records.get(0).line()).isEqualTo(2);
    assertThat(records.get(0).id()).contains("1");
    assertThat(records.get(1)).isInstanceOf(InputRecord.Read.class);
  }

  @Test
  void aPhoneWithoutACountryIsToldWhatIsMissing() throws IOException {
    assertThat(problems(csv("phone\n920001234\n").get(0)))
        .containsExactly(
            new RecordProblem(
                "phone",
                "is not a phone number that can exist; without a country it must begin with +"
                    + " (country: in --columns tells one), found 999999999"));
  }

  @Test
  void aDocumentNeedsAType() throws IOException {
    assertThat(problems(csv("document_number,document_type\n1-9,\n").get(0)))
        .containsExactly(new RecordProblem("document_type", "is missing"));
  }

  @Test
  void aQuoteThatIsNotClosedCostsItsRowAlone() throws IOException {
    List<InputRecord> records = csv("id,note\n1,\"never closed\n2,fine\n3,fine\n");

    assertThat(problems(records.get(0)))
        .containsExactly(new RecordProblem("", "has a quote that is not closed"));
    assertThat(records).extracting(InputRecord::line).containsExactly(2L, 3L, 4L);
    assertThat(customer(records.get(2)).id()).contains("3");
  }

  @Test
  void textAfterAClosingQuoteCostsItsRowAlone() throws IOException {
    List<InputRecord> records = csv("id,note\n1,\"a\"b\n2,fine\n");

    assertThat(problems(records.get(0)).get(0).reason())
        .contains("text after a closing quote in cell 2");
    assertThat(customer(records.get(1)).id()).contains("2");
  }

  @Test
  void aRowOfAnotherLengthIsTold() throws IOException {
    assertThat(problem(csv("id,note\n1,a,b\n").get(0)))
        .isEqualTo("has 3 cells, expected 2; text with a separator in it belongs in quotes");
  }

  @Test
  void ownColumnNamesAndConstantsAreMapped() throws IOException {
    ColumnMapping mapping =
        Inputs.mapping("columns: {Nombre: given_name, Saldo: }\nconstants: {type: person}\n");

    Customer customer = customer(csv("Nombre,Saldo\nAna,12\n", mapping).get(0));

    assertThat(customer.name().given()).contains("Ana");
    assertThat(customer.type()).contains(CustomerType.PERSON);
  }

  @Test
  void jsonLinesAreReadAndTheirProblemsTold() throws IOException {
    List<InputRecord> records =
        jsonl(
            "{\"id\":\"1\",\"type\":\"person\"}\n\n"
                + "{\"birthDate\":\"yesterday\"}\n"
                + "{\"nombre\":1}\n"
                + "not json\n");

    assertThat(customer(records.get(0)).id()).contains("1");
    assertThat(problems(records.get(1)).get(0).field()).isEqualTo("birthDate");
    assertThat(problems(records.get(2)).get(0).field()).isEqualTo("nombre");
    assertThat(records.get(3).line()).isEqualTo(5);
  }
}
