package io.clientela.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentRulesTest {
  @ParameterizedTest
  @CsvSource({
    "RUT, CL, 92341000-7",
    "RUT, CL, 7513098-8",
    "RUT, CL, 2-7",
    "RUT, CL, 98765432-5",
    "RUT, CL, 10000013-K",
    "DNI, PE, 01234567",
    "DNI, , 01234567",
    "DNI, ES, 12345678Z",
    "RUC, PE, 20123456786",
    "NIF, ES, 12345678Z",
    "NIF, ES, X1234567L",
    "NIF, ES, A58818501",
    "NIF, ES, P5881850A",
    "NIE, ES, Y1234567X",
    "CPF, BR, 12345678909",
    "CNPJ, BR, 11222333000181",
    "CNPJ, BR, 12ABC34501DE35",
    "SNILS, RU, 900-100-200 93",
    "PASSPORT, RU, 001234",
    "PASSPORT, CL, F12345678",
    "CE, PE, 000123456",
    "OTHER, , anything",
  })
  void goodNumbersPass(DocumentType type, String country, String number) {
    assertThat(IdentityDocument.of(type, country, number).problem()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "RUT, CL, 98765432-1, is not a RUT of the form 12345678-5",
    "RUT, CL, 92.341.000-7, is not a RUT of the form 12345678-5",
    "RUT, CL, 123456789-2, is not a RUT of the form 12345678-5",
    "DNI, PE, 1234567, is not a DNI of eight digits",
    "DNI, ES, 12345678A, is not a Spanish identity number",
    "RUC, PE, 20123456785, is not a RUC",
    "RUC, PE, 30123456786, is not a RUC",
    "NIF, ES, 12345678A, is not a NIF",
    "NIF, ES, A58818502, is not a NIF",
    "NIF, ES, P5881850B, is not a NIF",
    "NIE, ES, 12345678Z, is not an NIE",
    "NIE, ES, Y1234567L, is not an NIE",
    "CPF, BR, 12345678908, is not a CPF",
    "CPF, BR, 12345678919, is not a CPF",
    "CNPJ, BR, 11222333000182, is not a CNPJ",
    "CNPJ, BR, 11222333000191, is not a CNPJ",
    "SNILS, RU, 90010020093, is not a SNILS of the form 112-233-445 95",
    "PASSPORT, RU, 01234, is not a Russian passport number of six digits",
  })
  void badNumbersAreTold(DocumentType type, String country, String number, String problem) {
    assertThat(IdentityDocument.of(type, country, number).problem()).contains(problem);
  }

  @Test
  void aDottedRutIsRewrittenAndOtherTextIsNoRut() {
    assertThat(Rut.plain("92.341.000-7")).contains("92341000-7");
    assertThat(Rut.plain("10000013-k")).contains("10000013-K");
    assertThat(Rut.plain("1.234-5")).isEmpty();
    assertThat(Rut.plain("CC 123")).isEmpty();
  }
}
