package io.clientela.mapping.customer;

import io.clientela.mapping.rules.PeruvianIds;
import io.clientela.mapping.rules.Rut;
import io.clientela.mapping.rules.SpanishIds;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells organisations from persons where a customer does not say which it is. */
public final class Organisations {
  /** How names of companies end in Spanish, Portuguese and English, without dots. */
  private static final Set<String> ENDINGS =
      Set.of(
          "SPA",
          "SA",
          "SAC",
          "SAA",
          "SAS",
          "SAU",
          "LTDA",
          "LIMITADA",
          "EIRL",
          "SL",
          "SLU",
          "SLL",
          "SRL",
          "SCRL",
          "CIA",
          "CÍA",
          "EIRELI",
          "EPP",
          "ME",
          "MEI",
          "CV",
          "INC",
          "LLC",
          "LTD",
          "LIMITED",
          "LLP",
          "CORP",
          "CORPORATION",
          "COMPANY",
          "GMBH",
          "PLC",
          "ООО",
          "ОАО",
          "ЗАО",
          "ПАО",
          "АО");

  /** How names of companies begin in Russian. */
  private static final Set<String> BEGINNINGS = Set.of("ООО", "ОАО", "ЗАО", "ПАО", "АО");

  /** Endings that are words or surnames too, unless they are in capitals. */
  private static final Set<String> SURNAMES = Set.of("SA", "SAS", "SL", "ME", "CV");

  private Organisations() {}

  /** Whether a name is that of a company by how it ends or begins. */
  public static boolean isName(String name) {
    String[] words = name.split("[ ,]+");
    if (words.length < 2) return false;
    return BEGINNINGS.contains(words[0]) || isEnding(ending(words));
  }

  /** Whether a word or abbreviation is an ending of names of companies. */
  public static boolean isEnding(String text) {
    String plain = text.replaceAll("[. /]", "");
    String capitals = plain.toUpperCase(Locale.ROOT);
    if (!ENDINGS.contains(capitals)) return false;
    return !SURNAMES.contains(capitals) || plain.equals(capitals);
  }

  /** The document that only organisations are given, if the customer has one. */
  public static Optional<IdentityDocument> document(Customer customer) {
    return document(customer.documents());
  }

  /** The first document that only organisations are given. */
  public static Optional<IdentityDocument> document(List<IdentityDocument> documents) {
    for (IdentityDocument document : documents) {
      if (isOfOrganisation(document)) return Optional.of(document);
    }
    return Optional.empty();
  }

  private static boolean isOfOrganisation(IdentityDocument document) {
    String number = document.number();
    boolean seemsSo =
        switch (document.type()) {
          case RUT -> Rut.isOfOrganisation(number);
          case RUC -> PeruvianIds.isOfOrganisation(number);
          case NIF -> SpanishIds.isOfOrganisation(number);
          case CNPJ -> true;
          default -> false;
        };
    return seemsSo && document.problem().isEmpty();
  }

  /** The last word, or the single letters at the end: {@code S. A.}. */
  private static String ending(String[] words) {
    int from = words.length - 1;
    StringBuilder ending = new StringBuilder(words[from]);
    while (from > 1 && isLetter(words[from]) && isLetter(words[from - 1])) {
      ending.insert(0, words[--from]);
    }
    return ending.toString();
  }

  private static boolean isLetter(String word) {
    return word.length() == 1 || word.length() == 2 && word.charAt(1) == '.';
  }
}
