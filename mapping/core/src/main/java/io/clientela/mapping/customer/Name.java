package io.clientela.mapping.customer;

import io.clientela.mapping.rules.EmptyText;
import io.clientela.mapping.rules.Presence;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What a customer is called.
 *
 * @param given given names
 * @param middle middle name or patronymic
 * @param family family name; the first of two where two are usual
 * @param secondFamily second family name
 * @param full the whole name of a person as one text, where the parts are not known or not enough
 * @param organisation name of the organisation that the customer is or works for
 * @param tradeActivity line of business (Chile's {@code giro})
 */
public record Name(
    Optional<String> given,
    Optional<String> middle,
    Optional<String> family,
    Optional<String> secondFamily,
    Optional<String> full,
    Optional<String> organisation,
    Optional<String> tradeActivity) {

  /** A name of which nothing is known. */
  public static final Name UNKNOWN = builder().build();

  /** Takes text of which nothing can be seen as absent; leaves one blank between two words. */
  public Name {
    given = NameText.of(given);
    middle = NameText.of(middle);
    family = NameText.of(family);
    secondFamily = NameText.of(secondFamily);
    full = NameText.of(full);
    organisation = NameText.of(organisation);
    tradeActivity = NameText.of(tradeActivity);
  }

  /**
   * The parts of a person's name, joined by blanks in the order given, middle, family, second
   * family.
   *
   * @return empty when no part is known
   */
  public Optional<String> joined() {
    StringJoiner parts = new StringJoiner(" ");
    given.ifPresent(parts::add);
    middle.ifPresent(parts::add);
    family.ifPresent(parts::add);
    secondFamily.ifPresent(parts::add);
    return EmptyText.text(parts.toString());
  }

  /** Starts a name without parts. */
  public static NameBuilder builder() {
    return new NameBuilder();
  }

  /** Names the components that are there, without their values. */
  @Override
  public String toString() {
    return Presence.of("Name")
        .and("given", given)
        .and("middle", middle)
        .and("family", family)
        .and("secondFamily", secondFamily)
        .and("full", full)
        .and("organisation", organisation)
        .and("tradeActivity", tradeActivity)
        .toString();
  }
}
