package io.clientela.mapping;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the numbers of identity documents must look like. */
final class DocumentRules {
  private static final Pattern PERUVIAN_DNI = Pattern.compile("[0-9]{8}");
  private static final Pattern RUSSIAN_PASSPORT = Pattern.compile("[0-9]{6}");
  private static final Pattern SNILS = Pattern.compile("[0-9]{3}-[0-9]{3}-[0-9]{3} [0-9]{2}");

  private DocumentRules() {}

  static Optional<String> problem(DocumentType type, @Nullable String country, String number) {
    return switch (type) {
      case RUT -> unless(Rut.isValid(number), "is not a RUT of the form 40111222-7");
      case DNI ->
          "ES".equals(country)
              ? unless(SpanishIds.isValid(number), "is not a Spanish identity number")
              : unless(matches(PERUVIAN_DNI, number), "is not a DNI of eight digits");
      case RUC -> unless(Ruc.isValid(number), "is not a RUC");
      case NIF -> unless(SpanishIds.isValid(number), "is not a NIF");
      case NIE -> unless(SpanishIds.isForeigner(number), "is not an NIE");
      case CPF -> unless(BrazilianIds.isCpf(number), "is not a CPF");
      case CNPJ -> unless(BrazilianIds.isCnpj(number), "is not a CNPJ");
      case SNILS -> unless(matches(SNILS, number), "is not a SNILS of the form 900-100-200 93");
      case PASSPORT ->
          unless(
              !"RU".equals(country) || matches(RUSSIAN_PASSPORT, number),
              "is not a Russian passport number of six digits");
      case CE, OTHER -> Optional.empty();
    };
  }

  private static boolean matches(Pattern pattern, String number) {
    return pattern.matcher(number).matches();
  }

  private static Optional<String> unless(boolean valid, String problem) {
    return valid ? Optional.empty() : Optional.of(problem);
  }
}
