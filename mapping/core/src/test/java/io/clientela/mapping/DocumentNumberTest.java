package io.clientela.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {
  @ParameterizedTest
  @CsvSource({
    "RUT, CL, 45000001-9",
    "RUT, CL, 7-8",
    "RUT, CL, 98765432-5",
    "RUT, CL, 45000006-K",
    "DNI, PE, 01234567",
    "DNI, , 01234567",
    "DNI, ES, 12345678Z",
    "DNI, ES, X1234567L",
    "RUC, PE, 20123456786",
    "NIF, ES, 12345678Z",
    "NIF, ES, X1234567L",
    "NIF, ES, K1234567L",
    "NIF, ES, A58818501",
    "NIF, ES, P5881850A",
    "NIE, ES, Y1234567X",
    "CPF, BR, 12345678909",
    "CNPJ, BR, 11222333000181",
    "CNPJ, BR, 12ABC34501DE35",
    "SNILS, RU, 900-100-200 93",
    "SNILS, RU, 001-001-998 00",
    "PASSPORT, RU, 001234",
    "PASSPORT, CL, F12345678",
    "DNI, AR, 01234567",
    "CE, PE, 000123456",
    "OTHER, , anything",
  })
  void aGoodNumberStaysAsItIs(DocumentType type, String country, String number) {
    DocumentNumber read = DocumentNumber.of(type, country, number);

    assertThat(read.number()).isEqualTo(number);
    assertThat(read.isValid()).isTrue();
    assertThat(IdentityDocument.of(type, country, number).problem()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "RUT, CL, 45.000.006-k, 45000006-K",
    "RUT, CL, ' 45.000.001-9 ', 45000001-9",
    "RUT, CL, 450000019, 45000001-9",
    "RUT, CL, 45000006k, 45000006-K",
    "RUT, CL, 045.000.001-9, 45000001-9",
    "RUT, CL, 0000000007-8, 7-8",
    "RUT, CL, CL45000001-9, 45000001-9",
    "RUT, CL, CL-45.000.001-9, 45000001-9",
    "RUT, CL, 'RUT: 45.000.001-9', 45000001-9",
    "RUT, CL, R.U.N. 45 000 001 9, 45000001-9",
    "RUT, CL, '\u00a045.000.001\u20119\u200b', 45000001-9",
    "RUT, CL, 45.000.001\u20139, 45000001-9",
    "RUT, CL, 45000001\u22129, 45000001-9",
    "RUT, CL, '45,000,001-9', 45000001-9",
    "DNI, PE, 01 234 567, 01234567",
    "DNI, PE, DNI 01.234.567, 01234567",
    "DNI, ES, 12.345.678-z, 12345678Z",
    "RUC, PE, 20-12345678-6, 20123456786",
    "RUC, PE, RUC 20123456786, 20123456786",
    "NIF, ES, 12345678-z, 12345678Z",
    "NIF, ES, ES12345678Z, 12345678Z",
    "NIF, ES, es-a58818501, A58818501",
    "NIF, ES, CIF A-58.818.501, A58818501",
    "NIF, ES, 1-R, 00000001R",
    "NIF, ES, x-1234567-l, X1234567L",
    "NIE, ES, X01234567L, X1234567L",
    "NIE, ES, ESX1234567L, X1234567L",
    "CPF, BR, 123.456.789-09, 12345678909",
    "CPF, BR, CPF: 123.456.789/09, 12345678909",
    "CNPJ, BR, 11.222.333/0001-81, 11222333000181",
    "CNPJ, BR, 12.abc.345/01de-35, 12ABC34501DE35",
    "CNPJ, BR, BR11222333000181, 11222333000181",
    "SNILS, RU, 90010020093, 900-100-200 93",
    "PASSPORT, RU, 00 12 34, 001234",
    "PASSPORT, CL, f 1234-5678, F12345678",
  })
  void anyUsualFormBecomesTheOneOfTheType(
      DocumentType type, String country, String written, String number) {
    DocumentNumber read = DocumentNumber.of(type, country, written);

    assertThat(read.problem()).isEmpty();
    assertThat(read.number()).isEqualTo(number);
    assertThat(IdentityDocument.of(type, country, written).number()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "RUT, CL, 98765432-1, CHECK_DIGIT, 'a RUT: its check digit is wrong, found 99999999-9'",
    "RUT, CL, 45.000.001-k, CHECK_DIGIT, 'a RUT: its check digit is wrong, found 99.999.999-A'",
    "RUT, CL, 123456789-2, LENGTH, 'a RUT: its length is not that of 12345678-5, found 999999999-9'",
    "RUT, CL, 7, LENGTH, 'a RUT: its length is not that of 12345678-5, found 9'",
    "RUT, CL, 45000001-X, FORM, 'a RUT: its form is not that of 12345678-5, found 99999999-A'",
    "RUT, CL, 45*000*001-9, FORM, 'a RUT: its form is not that of 12345678-5, found 99*999*999-9'",
    "RUT, CL, 0-0, NOT_ISSUED, 'a RUT: nobody is given such a number, found 9-9'",
    "RUT, CL, 00000000-0, NOT_ISSUED, 'a RUT: nobody is given such a number, found 99999999-9'",
    "DNI, PE, 1234567, LENGTH, 'a Peruvian DNI: its length is not that of 01234567, found 9999999'",
    "DNI, PE, 0123456A, FORM, 'a Peruvian DNI: its form is not that of 01234567, found 9999999A'",
    "DNI, ES, 12345678A, CHECK_DIGIT, 'a Spanish DNI: its check digit is wrong, found 99999999A'",
    "DNI, ES, A58818501, FORM, 'a Spanish DNI: its form is not that of 12345678Z, found A99999999'",
    "RUC, PE, 20123456785, CHECK_DIGIT, 'a RUC: its check digit is wrong, found 99999999999'",
    "RUC, PE, 30123456786, FORM, 'a RUC: its form is not that of 20123456786, found 99999999999'",
    "NIF, ES, 12345678-a, CHECK_DIGIT, 'a NIF: its check digit is wrong, found 99999999-A'",
    "NIF, ES, A58818502, CHECK_DIGIT, 'a NIF: its check digit is wrong, found A99999999'",
    "NIF, ES, P5881850B, CHECK_DIGIT, 'a NIF: its check digit is wrong, found A9999999A'",
    "NIF, ES, K1234567A, CHECK_DIGIT, 'a NIF: its check digit is wrong, found A9999999A'",
    "NIF, ES, 123456789Z, LENGTH, 'a NIF: its length is not that of 12345678Z, found 999999999A'",
    "NIE, ES, 12345678Z, FORM, 'an NIE: its form is not that of X1234567L, found 99999999A'",
    "NIE, ES, Y1234567L, CHECK_DIGIT, 'an NIE: its check digit is wrong, found A9999999A'",
    "CPF, BR, 12345678908, CHECK_DIGIT, 'a CPF: its check digit is wrong, found 99999999999'",
    "CPF, BR, 12345678919, CHECK_DIGIT, 'a CPF: its check digit is wrong, found 99999999999'",
    "CPF, BR, 1234567890, LENGTH, 'a CPF: its length is not that of 12345678909, found 9999999999'",
    "CPF, BR, 111.111.111-11, NOT_ISSUED, 'a CPF: nobody is given such a number, found 999.999.999-99'",
    "CNPJ, BR, 11222333000182, CHECK_DIGIT, 'a CNPJ: its check digit is wrong, found 99999999999999'",
    "CNPJ, BR, 00000000000000, NOT_ISSUED, 'a CNPJ: nobody is given such a number, found 99999999999999'",
    "CNPJ, BR, 12ABC34501DE3X, FORM, 'a CNPJ: its form is not that of 11222333000181, found 99AAA99999AA9A'",
    "SNILS, RU, 900-100-200 94, CHECK_DIGIT, 'a SNILS: its check digit is wrong, found 999-999-999 99'",
    "PASSPORT, RU, 01234, LENGTH, 'the number of a Russian passport: its length is not that of 012345, found 99999'",
  })
  void whatIsWrongIsToldByItsKindAndTheShapeFound(
      DocumentType type, String country, String written, DocumentFault fault, String problem) {
    DocumentNumber read = DocumentNumber.of(type, country, written);

    assertThat(read.fault()).contains(fault);
    assertThat(read.problem()).contains("is not " + problem);
    assertThat(read.number()).isEqualTo(written);
    assertThat(IdentityDocument.of(type, country, written).problem()).isEqualTo(read.problem());
  }

  @Test
  void noTextOfItsHasTheNumber() {
    DocumentNumber wrong = DocumentNumber.of(DocumentType.RUT, "CL", "45.000.001-8");

    assertThat(wrong.toString()).doesNotContain("45").contains("99.999.999-9");
    assertThat(DocumentNumber.of(DocumentType.RUT, "CL", "45000001-9").toString())
        .doesNotContain("45");
  }

  @ParameterizedTest
  @CsvSource({
    "92.341.000-7, true",
    "45000001-1, true",
    "45.000.001\u20111, true",
    "450000019, false",
    "45-000-001-1, false",
    "CC 123, false"
  })
  void aRutIsKnownByItsShapeWhateverItsCheckCharacter(String written, boolean shape) {
    assertThat(Rut.hasShape(written)).isEqualTo(shape);
  }

  @Test
  void theShapeOfATextHasNoneOfIt() {
    assertThat(Shape.of("12/3/1985")).isEqualTo("99/9/9999");
    assertThat(Shape.of("Ñandú 7\u00a0#\u0000")).isEqualTo("AAAAA 9<U+00A0>#<U+0000>");
    assertThat(Shape.of("x".repeat(41))).isEqualTo("A".repeat(40) + "...");
    assertThat(Shape.of("")).isEmpty();
    assertThat(Shape.of("\ud800")).isEqualTo("<U+D800>");
  }

  @Test
  void aDocumentIsTheSameInWhateverForm() {
    assertThat(IdentityDocument.of(DocumentType.RUT, "CL", "45.000.006-k"))
        .isEqualTo(IdentityDocument.of(DocumentType.RUT, "CL", "45000006-K"));
    assertThat(IdentityDocument.of(DocumentType.OTHER, null, " a-1 ").number()).isEqualTo(" a-1 ");
    assertThat(IdentityDocument.of(DocumentType.RUT, "CL", "0-0").problem())
        .isNotEqualTo(Optional.empty());
  }
}
