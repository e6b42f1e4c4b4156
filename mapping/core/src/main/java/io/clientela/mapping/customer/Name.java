package io.clientela.mapping.customer;

import io.clientela.mapping.rules.EmptyText;
import io.clientela.mapping.rules.Presence;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

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
  public static Builder builder() {
    return new Builder();
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

  /** Collects the parts of a {@link Name}; null and empty text mean absent. */
  public static final class Builder {
    private @Nullable String given;
    private @Nullable String middle;
    private @Nullable String family;
    private @Nullable String secondFamily;
    private @Nullable String full;
    private @Nullable String organisation;
    private @Nullable String tradeActivity;

    private Builder() {}

    /** Sets the given names. */
    public Builder given(@Nullable String given) {
      this.given = given;
      return this;
    }

    /** Sets the middle name or patronymic. */
    public Builder middle(@Nullable String middle) {
      this.middle = middle;
      return this;
    }

    /** Sets the family name. */
    public Builder family(@Nullable String family) {
      this.family = family;
      return this;
    }

    /** Sets the second family name. */
    public Builder secondFamily(@Nullable String secondFamily) {
      this.secondFamily = secondFamily;
      return this;
    }

    /** Sets the whole name. */
    public Builder full(@Nullable String full) {
      this.full = full;
      return this;
    }

    /** Sets the organisation's name. */
    public Builder organisation(@Nullable String organisation) {
      this.organisation = organisation;
      return this;
    }

    /** Sets the line of business. */
    public Builder tradeActivity(@Nullable String tradeActivity) {
      this.tradeActivity = tradeActivity;
      return this;
    }

    /** Makes the name. */
    public Name build() {
      return new Name(
          Optional.ofNullable(given),
          Optional.ofNullable(middle),
          Optional.ofNullable(family),
          Optional.ofNullable(secondFamily),
          Optional.ofNullable(full),
          Optional.ofNullable(organisation),
          Optional.ofNullable(tradeActivity));
    }
  }
}
