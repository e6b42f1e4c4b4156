package io.clientela.cli.lookup;

import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.IdentityDocument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The forms in which people write the number of an identity document: as it is, in groups of three
 * with dots between them, and without what only groups its digits.
 */
public final class DocumentForms {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final int GROUP = 3;
  private static final int CPF_WITHOUT_CHECK = 9;
  private static final int CNPJ_WITHOUT_BRANCH = 8;

  private DocumentForms() {}

  /** The forms for a vendor that compares whole numbers; the one that is sent first. */
  public static List<String> whole(IdentityDocument document) {
    String number = document.number();
    Set<String> forms = new LinkedHashSet<>();
    forms.add(number);
    forms.add(CustomerKey.plain(number));
    if (document.type() == DocumentType.RUT)
      forms.add(number.replace(body(document), dotted(document)));
    return List.copyOf(forms);
  }

  /**
   * Texts of which each form has one, for a vendor that looks for a part of the number. A text that
   * holds another one would find nothing more.
   */
  public static List<String> parts(IdentityDocument document) {
    Set<String> texts = new LinkedHashSet<>();
    texts.add(document.number());
    texts.add(CustomerKey.plain(document.number()));
    if (!body(document).isEmpty()) {
      texts.add(body(document));
      texts.add(dotted(document));
    }
    return texts.stream()
        .filter(text -> texts.stream().noneMatch(it -> !it.equals(text) && text.contains(it)))
        .toList();
  }

  /** The digits that stand together in every form but for dots: the longest, no check digits. */
  private static String body(IdentityDocument document) {
    String number = document.number();
    return switch (document.type()) {
      case CPF -> number.substring(0, Math.min(CPF_WITHOUT_CHECK, number.length()));
      case CNPJ -> number.substring(0, Math.min(CNPJ_WITHOUT_BRANCH, number.length()));
      case CE, OTHER, PASSPORT, SNILS -> "";
      case RUT, DNI, RUC, NIF, NIE ->
          DIGITS
              .matcher(number)
              .results()
              .map(MatchResult::group)
              .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    };
  }

  private static String dotted(IdentityDocument document) {
    String digits = body(document);
    List<String> groups = new ArrayList<>();
    for (int end = digits.length(); end > 0; end -= GROUP) {
      groups.add(0, digits.substring(Math.max(0, end - GROUP), end));
    }
    return String.join(".", groups);
  }
}
