package io.clientela.cli.input;

import static io.clientela.cli.input.Inputs.csv;
import static io.clientela.cli.input.Inputs.customer;
import static io.clientela.cli.input.Inputs.notices;
import static io.clientela.cli.input.Inputs.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.cli.columns.ColumnMapping;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {
  @ParameterizedTest
  @CsvSource({
    "custom.lotinfo.userId,lotinfo.userId",
    "Custom.Lotinfo.userId,lotinfo.userId",
    "CUSTOM.myCrm.Field,myCrm.Field",
    "custom.Ñandú,Ñandú",
  })
  void aCustomFieldKeepsItsCase(String column, String field) throws IOException {
    assertThat(customer(csv(column + "\n777\n").get(0)).customFields())
        .isEqualTo(Map.of(field, "777"));
  }

  @Test
  void otherColumnsMatchInAnyCase() throws IOException {
    InputRecord record =
        csv("ID,Given_Name,EXTERNAL_ID.SPERANT,Document_Type,DOCUMENT_NUMBER\n1,Ana,22,Other,x\n")
            .get(0);

    assertThat(customer(record).id()).contains("1");
    assertThat(customer(record).name().given()).contains("Ana");
    assertThat(customer(record).externalIds()).isEqualTo(Map.of("sperant", "22"));
    assertThat(customer(record).documents()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "name,full_name",
    "First Name,given_name",
    "last-name,family_name",
    "Teléfono,phone",
    "e-mail,email",
    "Cédula,document_number",
    "givn_name,given_name",
    "adress_city,address_city",
    "Dirección,address_street",
  })
  void theColumnThatMayBeMeantIsNamed(String unknown, String meant) {
    assertUnusable(
        "id," + unknown + "\n",
        "line 1: unknown columns: "
            + unknown
            + " (did you mean "
            + meant
            + "?); 'clientela columns' lists those that are understood, 'clientela"
            + " columns --for FILE' drafts a mapping for --columns");
  }

  @Test
  void aColumnThatIsLikeNoneIsJustNamed() {
    assertUnusable(
        "id,saldo,custom.,external_id.<vendor>\n",
        "line 1: unknown columns: saldo, custom., external_id.<vendor> (the vendors are"
            + " bsale, koibox, lotinfo, sperant, tomticket, tomticket-v2);"
            + " 'clientela columns' lists those that are understood, 'clientela"
            + " columns --for FILE' drafts a mapping for --columns");
  }

  @Test
  void bothColumnsThatMeanTheSameAreNamed() {
    ColumnMapping columns = Inputs.mapping("columns: {Nombre: given_name, First: given_name}");

    assertThatThrownBy(() -> csv("Nombre,id,First\n", columns))
        .hasMessage(
            "line 1: 'Nombre' (column 1) and 'First' (column 3) both mean given_name; leave one out"
                + " with --columns");
    assertUnusable(
        "email,id,Email,email2\n",
        "line 1: 'email' (column 1) and 'Email' (column 3) both mean email; leave one out with"
            + " --columns");
    assertUnusable(
        "id,email,email\n",
        "line 1: 'email' (column 2) and 'email' (column 3) both mean email; rename one in the file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sep=;\r\nid;note\r\n1;a,b,c\r\n",
        "SEP=;\nid;note\n1;a,b,c",
        "\"sep=;\"\nid;note\n1;a,b,c"
      })
  void excelsOwnFirstLineTellsTheSeparator(String text) throws IOException {
    List<InputRecord> records = csv(text);

    assertThat(customer(records.get(0)).note()).contains("a,b,c");
    assertThat(records.get(0).line()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theSeparatorIsWhatTheNamesAreSeparatedBy(String separator) throws IOException {
    String text = "id,given_name,\"note\"\n1,Ana,\"a;,\t|b\"\n".replace(",", separator);

    assertThat(customer(csv(text).get(0)).name().given()).contains("Ana");
  }

  @Test
  void missingCellsAreEmptyAndTold() throws IOException {
    String text = "id,given_name,note\n1\n2,Ana\n3,Eva,x\n";

    assertThat(csv(text)).extracting(it -> customer(it).id().get()).containsExactly("1", "2", "3");
    assertThat(notices(text))
        .containsExactly(
            "line 2 and one more: the row has fewer cells than there are columns; those that are"
                + " missing are empty");
  }

  @Test
  void emptyCellsMoreThanColumnsAreNoText() throws IOException {
    assertThat(customer(csv("id,note\n1,x,,\u00a0, \n").get(0)).note()).contains("x");
    assertThat(problem(csv("id,note\n1,x,,y\n").get(0)))
        .isEqualTo("has 4 cells, expected 2; text with a separator in it belongs in quotes");
  }

  @Test
  void aColumnWithoutANameIsLeftOutUnlessThereIsTextInIt() throws IOException {
    List<InputRecord> records = csv("id,,note,\n1,,x,\n2,y,x,\n3,,x,z\n");

    assertThat(customer(records.get(0)).note()).contains("x");
    assertThat(problem(records.get(1))).isEqualTo("has text in column 2, which has no name");
    assertThat(problem(records.get(2))).isEqualTo("has text in column 4, which has no name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {",,\n", " , \t,\n", "\"\",\"\",\"\"\n", "\u00a0,,\n", "\u001a\n", "\n", "   \n"})
  void rowsOfSeparatorsAndBlanksNameNobody(String row) throws IOException {
    ColumnMapping columns = Inputs.mapping("constants: {type: person}");

    List<InputRecord> records =
        csv("id,given_name,note\n" + row + "1,Ana,x\n" + row + row, columns);

    assertThat(records).extracting(it -> it.id().get()).containsExactly("1");
    assertThat(records.get(0).line()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", " \r\n", "\ufeff", "sep=;\n"})
  void aFileWithoutColumnNamesIsSaidToBeEmpty(String text) {
    assertUnusable(text, "the file is empty: expected column names");
  }

  @Test
  void thereIsALimitToColumnsAndToTheirLine() {
    String many =
        IntStream.range(0, 1_001).mapToObj(it -> "custom.c" + it).collect(Collectors.joining(","));
    String more = "custom.c,".repeat(1_000_000);

    assertUnusable(many, "line 1: 1001 columns, expected at most 1000");
    assertUnusable(more, "line 1 is longer than 256 KiB");
  }

  @Test
  void aLongNameIsCut() {
    assertUnusable(
        "id," + "x".repeat(5_000) + "\n",
        "line 1: unknown columns: "
            + "x".repeat(60)
            + "...; 'clientela columns' lists those that are understood, 'clientela"
            + " columns --for FILE' drafts a mapping for --columns");
  }

  @Test
  void aHeaderWithAnOpenQuoteIsTold() {
    assertUnusable("id,\"note\n1,2\n", "line 1 has a quote that is not closed");
  }

  @Test
  void aConstantThatIsWrongIsNamedAsSuch() throws IOException {
    ColumnMapping columns = Inputs.mapping("constants: {gender: x}");

    assertThat(problem(csv("id\n1\n", columns).get(0)))
        .isEqualTo("constant gender: is none of female, male, other");
  }

  private static void assertUnusable(String text, String message) {
    assertThatThrownBy(() -> csv(text))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage(message);
  }
}
