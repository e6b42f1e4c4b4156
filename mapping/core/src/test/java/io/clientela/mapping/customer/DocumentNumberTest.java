package io.clientela.mapping.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.mapping.DocumentFault;
import io.clientela.mapping.Shape;
import io.clientela.mapping.rules.Rut;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {
  @ParameterizedTest
  @CsvSource({
    "RUT, CL, 40000001-8",
    "RUT, CL, 7-8",
    "RUT, CL, 44999999-1",
    "RUT, CL, 40000014-K",
    "DNI, PE, 00000001",
    "DNI, , 00000001",
    "DNI, ES, 99999123E",
    "DNI, ES, Z9999123Q",
    "RUC, PE, 20999123458",
    "NIF, ES, 99999123E",
    "NIF, ES, Z9999123Q",
    "NIF, ES, K9999012S",
    "NIF, ES, A00123455",
    "NIF, ES, P0012345E",
    "NIE, ES, Z9999001D",
    "CPF, BR, 40442820135",
    "CNPJ, BR, 99999123000145",
    "CNPJ, BR, 12ABC34501DE35",
    "SNILS, RU, 900-100-200 93",
    "SNILS, RU, 001-001-998 00",
    "PASSPORT, RU, 001234",
    "PASSPORT, CL, F12345678",
    "DNI, AR, 00000001",
    "CE, PE, 099000123",
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
    "RUT, CL, 40.000.014-k, 40000014-K",
    "RUT, CL, ' 40.000.001-8 ', 40000001-8",
    "RUT, CL, 400000018, 40000001-8",
    "RUT, CL, 40000014k, 40000014-K",
    "RUT, CL, 040.000.001-8, 40000001-8",
    "RUT, CL, 0000000007-8, 7-8",
    "RUT, CL, CL40000001-8, 40000001-8",
    "RUT, CL, CL-40.000.001-8, 40000001-8",
    "RUT, CL, 'RUT: 40.000.001-8', 40000001-8",
    "RUT, CL, R.U.N. 40 000 001 8, 40000001-8",
    "RUT, CL, '\u00a040.000.001\u20118\u200b', 40000001-8",
    "RUT, CL, 40.000.001\u20138, 40000001-8",
    "RUT, CL, 40000001\u22128, 40000001-8",
    "RUT, CL, '40,000,001-8', 40000001-8",
    "DNI, PE, 00 000 001, 00000001",
    "DNI, PE, DNI 00.000.001, 00000001",
    "DNI, ES, 99.999.123-e, 99999123E",
    "RUC, PE, 20-99912345-8, 20999123458",
    "RUC, PE, RUC 20999123458, 20999123458",
    "NIF, ES, 99999123-e, 99999123E",
    "NIF, ES, ES99999123E, 99999123E",
    "NIF, ES, es-a00123455, A00123455",
    "NIF, ES, CIF A-00.123.455, A00123455",
    "NIF, ES, 0-t, 00000000T",
    "NIF, ES, z-9999123-q, Z9999123Q",
    "NIE, ES, Z09999123Q, Z9999123Q",
    "NIE, ES, ESZ9999123Q, Z9999123Q",
    "CPF, BR, 404.428.201-35, 40442820135",
    "CPF, BR, CPF: 404.428.201/35, 40442820135",
    "CNPJ, BR, 99.999.123/0001-45, 99999123000145",
    "CNPJ, BR, 12.abc.345/01de-35, 12ABC34501DE35",
    "CNPJ, BR, BR99999123000145, 99999123000145",
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
    "RUT, CL, 44999999-2, CHECK_DIGIT, 'a RUT: its check digit is wrong'",
    "RUT, CL, 40.000.001-k, CHECK_DIGIT, 'a RUT: its check digit is wrong'",
    "RUT, CL, 123456789-2, LENGTH, 'a RUT: its length is not that of 40111222-7'",
    "RUT, CL, 7, LENGTH, 'a RUT: its length is not that of 40111222-7'",
    "RUT, CL, 40000001-X, FORM, 'a RUT: its form is not that of 40111222-7'",
    "RUT, CL, 40*000*001-8, FORM, 'a RUT: its form is not that of 40111222-7'",
    "RUT, CL, 0-0, NOT_ISSUED, 'a RUT: nobody is given such a number'",
    "RUT, CL, 000-0, NOT_ISSUED, 'a RUT: nobody is given such a number'",
    "DNI, PE, 0000001, LENGTH, 'a Peruvian DNI: its length is not that of 00000001'",
    "DNI, PE, 0000001A, FORM, 'a Peruvian DNI: its form is not that of 00000001'",
    "DNI, ES, 99999123A, CHECK_DIGIT, 'a Spanish DNI: its check digit is wrong'",
    "DNI, ES, A00123455, FORM, 'a Spanish DNI: its form is not that of 99999123E'",
    "RUC, PE, 20999123457, CHECK_DIGIT, 'a RUC: its check digit is wrong'",
    "RUC, PE, 30999123458, FORM, 'a RUC: its form is not that of 20999123458'",
    "NIF, ES, 99999123-a, CHECK_DIGIT, 'a NIF: its check digit is wrong'",
    "NIF, ES, A00123456, CHECK_DIGIT, 'a NIF: its check digit is wrong'",
    "NIF, ES, P0012345B, CHECK_DIGIT, 'a NIF: its check digit is wrong'",
    "NIF, ES, K9999012A, CHECK_DIGIT, 'a NIF: its check digit is wrong'",
    "NIF, ES, 123456789Z, LENGTH, 'a NIF: its length is not that of 99999123E'",
    "NIE, ES, 99999123E, FORM, 'an NIE: its form is not that of Z9999123Q'",
    "NIE, ES, Z9999001L, CHECK_DIGIT, 'an NIE: its check digit is wrong'",
    "CPF, BR, 40442820134, CHECK_DIGIT, 'a CPF: its check digit is wrong'",
    "CPF, BR, 40442820145, CHECK_DIGIT, 'a CPF: its check digit is wrong'",
    "CPF, BR, 4044282013, LENGTH, 'a CPF: its length is not that of 40442820135'",
    "CPF, BR, 111.111.111-11, NOT_ISSUED, 'a CPF: nobody is given such a number'",
    "CNPJ, BR, 99999123000146, CHECK_DIGIT, 'a CNPJ: its check digit is wrong'",
    "CNPJ, BR, 77777777777777, NOT_ISSUED, 'a CNPJ: nobody is given such a number'",
    "CNPJ, BR, 12ABC34501DE3X, FORM, 'a CNPJ: its form is not that of 99999123000145'",
    "SNILS, RU, 900-100-200 94, CHECK_DIGIT, 'a SNILS: its check digit is wrong'",
    "PASSPORT, RU, 01234, LENGTH, 'the number of a Russian passport: its length is not that of 012345'",
  })
  void whatIsWrongIsToldByItsKindAndTheShapeFound(
      DocumentType type, String country, String written, DocumentFault fault, String problem) {
    DocumentNumber read = DocumentNumber.of(type, country, written);

    assertThat(read.fault()).contains(fault);
    assertThat(read.problem()).contains("is not " + problem + ", found " + Shape.of(written));
    assertThat(read.number()).isEqualTo(written);
    assertThat(IdentityDocument.of(type, country, written).problem()).isEqualTo(read.problem());
  }

  @Test
  void noTextOfItsHasTheNumber() {
    DocumentNumber wrong = DocumentNumber.of(DocumentType.RUT, "CL", "40.000.001-k");

    assertThat(wrong.toString()).doesNotContain("40").contains("99.999.999-A");
    assertThat(DocumentNumber.of(DocumentType.RUT, "CL", "40000001-8").toString())
        .doesNotContain("40");
  }

  @ParameterizedTest
  @CsvSource({
    "66.665.001-8, true",
    "40000001-1, true",
    "40.000.001\u20111, true",
    "400000018, false",
    "40-000-001-1, false",
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
    assertThat(IdentityDocument.of(DocumentType.RUT, "CL", "40.000.014-k"))
        .isEqualTo(IdentityDocument.of(DocumentType.RUT, "CL", "40000014-K"));
    assertThat(IdentityDocument.of(DocumentType.OTHER, null, " a-1 ").number()).isEqualTo(" a-1 ");
    assertThat(IdentityDocument.of(DocumentType.RUT, "CL", "0-0").problem())
        .isNotEqualTo(Optional.empty());
  }
}
