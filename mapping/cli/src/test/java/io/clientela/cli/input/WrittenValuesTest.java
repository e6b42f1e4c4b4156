package io.clientela.cli.input;

import static io.clientela.cli.input.Inputs.csv;
import static io.clientela.cli.input.Inputs.mapping;
import static io.clientela.cli.input.Inputs.one;
import static io.clientela.cli.input.Inputs.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.columns.ColumnMapping;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, numbers, countries and phone numbers as people write them. */
class WrittenValuesTest {
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
        "ES | +34" + " 0034 725 000 001 | +34725000001",
        "CL | +56" + " 56 9 2000 1234 | +56920001234",
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
}
