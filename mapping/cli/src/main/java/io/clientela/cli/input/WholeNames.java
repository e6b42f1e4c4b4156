package io.clientela.cli.input;

import io.clientela.cli.language.Texts;
import io.clientela.mapping.customer.IdentityDocument;
import io.clientela.mapping.customer.Name;
import io.clientela.mapping.customer.Organisations;
import java.util.List;
import java.util.Optional;

/**
 * Whole names in columns of given or family names. Neither a name with a comma nor that of an
 * organisation becomes a part of a person's name.
 */
final class WholeNames {
  private WholeNames() {}

  /** The same name, or the only part of it as a whole name, which is told. */
  static Name read(Name name, List<IdentityDocument> documents, Cells cells) {
    boolean given = name.given().isPresent();
    boolean comma = name.given().filter(it -> it.indexOf(',') >= 0).isPresent();
    boolean alone = given != name.family().isPresent() && isAlone(name);
    if (!alone) {
      if (comma) {
        cells.problem(
            "given_name", Texts.of("has a comma, which no given name has, beside another name"));
      }
      return name;
    }
    Optional<String> only = given ? name.given() : name.family();
    String reason = reason(only.orElseThrow(), documents);
    if (reason.isEmpty()) return name;
    String column = given ? "given_name" : "family_name";
    cells.tell(column, Cells.ANYWHERE, Texts.of("read as a whole name, because %s", reason));
    return Name.builder()
        .full(only.orElseThrow())
        .tradeActivity(name.tradeActivity().orElse(null))
        .build();
  }

  private static boolean isAlone(Name name) {
    return name.middle().isEmpty()
        && name.secondFamily().isEmpty()
        && name.full().isEmpty()
        && name.organisation().isEmpty();
  }

  private static String reason(String name, List<IdentityDocument> documents) {
    if (name.indexOf(',') >= 0) return Texts.of("it has a comma");
    if (Organisations.isName(name)) return Texts.of("it ends or begins like that of a company");
    return Organisations.document(documents)
        .map(it -> Texts.of("the %s beside it is one of organisations", it.type()))
        .orElse("");
  }
}
