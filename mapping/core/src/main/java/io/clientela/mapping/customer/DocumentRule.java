package io.clientela.mapping.customer;

import io.clientela.mapping.Blanks;
import io.clientela.mapping.DocumentFault;
import io.clientela.mapping.Shape;
import io.clientela.mapping.rules.BrazilianIds;
import io.clientela.mapping.rules.CheckedNumber;
import io.clientela.mapping.rules.PeruvianIds;
import io.clientela.mapping.rules.RussianIds;
import io.clientela.mapping.rules.Rut;
import io.clientela.mapping.rules.SpanishIds;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the numbers of a kind of document look like, and the usual ways to write them. */
enum DocumentRule {
  RUT("a RUT", "40111222-7", List.of("RUT", "RUN", "CL"), Rut::check),
  PERUVIAN_DNI("a Peruvian DNI", "00000001", List.of("DNI", "PE"), PeruvianIds::checkDni),
  SPANISH_DNI("a Spanish DNI", "99999123E", List.of("DNI", "NIF", "ES"), SpanishIds::checkPerson),
  RUC("a RUC", "20999123458", List.of("RUC", "PE"), PeruvianIds::checkRuc),
  NIF("a NIF", "99999123E", List.of("NIF", "DNI", "CIF", "NIE", "ES"), SpanishIds::check),
  NIE("an NIE", "Z9999123Q", List.of("NIE", "NIF", "ES"), SpanishIds::checkForeigner),
  CPF("a CPF", "40442820135", List.of("CPF", "BR"), BrazilianIds::checkCpf),
  CNPJ("a CNPJ", "99999123000145", List.of("CNPJ", "BR"), BrazilianIds::checkCnpj),
  SNILS("a SNILS", "900-100-200 93", List.of("SNILS"), RussianIds::checkSnils),
  RUSSIAN_PASSPORT(
      "the number of a Russian passport", "012345", List.of(), RussianIds::checkPassport),
  /** Letters and digits of which no more is known than that blanks and hyphens say nothing. */
  ALPHANUMERIC("", "", List.of(), CheckedNumber::valid),
  /** Whatever it is, it stays as it is. */
  UNKNOWN("", "", List.of(), CheckedNumber::valid);

  private static final String SEPARATORS = ".,/:\u00b7";

  private interface Check {
    CheckedNumber of(String compact);
  }

  private final String name;
  private final String example;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> labels;

  @SuppressWarnings("ImmutableEnumChecker") // methods without a state
  private final Check check;

  DocumentRule(String name, String example, List<String> labels, Check check) {
    this.name = name;
    this.example = example;
    this.labels = labels;
    this.check = check;
  }

  static DocumentRule of(DocumentType type, @Nullable String country) {
    return switch (type) {
      case RUT -> RUT;
      case DNI -> dni(country);
      case RUC -> RUC;
      case NIF -> NIF;
      case NIE -> NIE;
      case CPF -> CPF;
      case CNPJ -> CNPJ;
      case SNILS -> SNILS;
      case PASSPORT -> "RU".equals(country) ? RUSSIAN_PASSPORT : ALPHANUMERIC;
      case CE -> ALPHANUMERIC;
      case OTHER -> UNKNOWN;
    };
  }

  private static DocumentRule dni(@Nullable String country) {
    if (country == null || country.equals("PE")) return PERUVIAN_DNI;
    return country.equals("ES") ? SPANISH_DNI : ALPHANUMERIC;
  }

  DocumentNumber read(String written) {
    if (this == UNKNOWN) return valid(written);
    String compact = compact(written);
    if (compact == null)
      return this == ALPHANUMERIC ? valid(written) : wrong(DocumentFault.FORM, written);
    CheckedNumber checked = check.of(withoutLabels(compact));
    if (checked.fault() != null) return wrong(checked.fault(), written);
    return valid(checked.number() == null ? written : checked.number());
  }

  private static DocumentNumber valid(String number) {
    return new DocumentNumber(number, Optional.empty(), Optional.empty());
  }

  private DocumentNumber wrong(DocumentFault fault, String written) {
    String problem =
        "is not " + name + ": " + fault.words(example) + ", found " + Shape.of(written);
    return new DocumentNumber(written, Optional.of(fault), Optional.of(problem));
  }

  /** Letters in capitals and digits; null if there are others than those and separators. */
  private static @Nullable String compact(String written) {
    return isCompact(written) ? written : compacted(written);
  }

  /** Most numbers that are checked were brought into this form before. */
  private static boolean isCompact(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) return false;
    }
    return !written.isEmpty();
  }

  private static @Nullable String compacted(String written) {
    StringBuilder compact = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') {
        compact.append(c);
      } else if (c >= 'a' && c <= 'z') {
        compact.append((char) (c - 'a' + 'A'));
      } else if (!isSeparator(c)) {
        return null;
      }
    }
    return compact.isEmpty() ? null : compact.toString();
  }

  private static boolean isSeparator(char c) {
    return c == '-'
        || SEPARATORS.indexOf(c) >= 0
        || Blanks.isBlank(c)
        || c == '\u2212'
        || Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  /** A label is no part of the number: what stands after it is a number without it. */
  private String withoutLabels(String compact) {
    for (String label : labels) {
      if (!compact.startsWith(label) || check.of(compact).fault() == null) continue;
      return withoutLabels(compact.substring(label.length()));
    }
    return compact;
  }
}
