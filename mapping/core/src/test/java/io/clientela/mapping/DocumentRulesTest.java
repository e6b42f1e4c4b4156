package io.clientela.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentRulesTest {
  @ParameterizedTest
  @CsvSource({
    "RUT, CL, 66665001-8",
    "RUT, CL, 40000008-5",
    "RUT, CL, 2-7",
    "RUT, CL, 44999999-1",
    "RUT, CL, 40000014-K",
    "DNI, PE, 00000001",
    "DNI, , 00000001",
    "DNI, ES, 99999123E",
    "RUC, PE, 20999123458",
    "NIF, ES, 99999123E",
    "NIF, ES, Z9999123Q",
    "NIF, ES, A00123455",
    "NIF, ES, P0012345E",
    "NIE, ES, Z9999001D",
    "CPF, BR, 40442820135",
    "CNPJ, BR, 99999123000145",
    "CNPJ, BR, 12ABC34501DE35",
    "SNILS, RU, 900-100-200 93",
    "PASSPORT, RU, 001234",
    "PASSPORT, CL, F12345678",
    "CE, PE, 099000123",
    "OTHER, , anything",
  })
  void goodNumbersPass(DocumentType type, String country, String number) {
    assertThat(IdentityDocument.of(type, country, number).problem()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "RUT, CL, 98765432-1, is not a RUT of the form 40111222-7",
    "RUT, CL, 66.665.001-8, is not a RUT of the form 40111222-7",
    "RUT, CL, 123456789-2, is not a RUT of the form 40111222-7",
    "DNI, PE, 1234567, is not a DNI of eight digits",
    "DNI, ES, 12345678A, is not a Spanish identity number",
    "RUC, PE, 20999123457, is not a RUC",
    "RUC, PE, 30123456786, is not a RUC",
    "NIF, ES, 12345678A, is not a NIF",
    "NIF, ES, A00123456, is not a NIF",
    "NIF, ES, P0012345B, is not a NIF",
    "NIE, ES, 99999123E, is not an NIE",
    "NIE, ES, Y1234567L, is not an NIE",
    "CPF, BR, 12345678908, is not a CPF",
    "CPF, BR, 12345678919, is not a CPF",
    "CNPJ, BR, 11222333000182, is not a CNPJ",
    "CNPJ, BR, 11222333000191, is not a CNPJ",
    "SNILS, RU, 90010020093, is not a SNILS of the form 900-100-200 93",
    "PASSPORT, RU, 01234, is not a Russian passport number of six digits",
  })
  void badNumbersAreTold(DocumentType type, String country, String number, String problem) {
    assertThat(IdentityDocument.of(type, country, number).problem()).contains(problem);
  }

  @Test
  void aDottedRutIsRewrittenAndOtherTextIsNoRut() {
    assertThat(Rut.plain("66.665.001-8")).contains("66665001-8");
    assertThat(Rut.plain("40000014-k")).contains("40000014-K");
    assertThat(Rut.plain("1.234-5")).isEmpty();
    assertThat(Rut.plain("CC 123")).isEmpty();
  }
}
