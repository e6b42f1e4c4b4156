package io.clientela.mapping.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.clientela.mapping.CanonicalValueException;
import io.clientela.mapping.rules.EmptyText;
import io.clientela.mapping.rules.Presence;
import io.clientela.mapping.rules.Required;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A phone number: in E.164 form, as it was written, or both. Immutable; equal to another whose
 * components are equal. What its numbering plan says of it is found out once, when it is made,
 * because every mapper asks for it.
 */
public final class Phone {
  private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{1,14}");
  private static final String RULE = "is not of the form +56920001234";

  @JsonProperty private final Optional<String> e164;
  @JsonProperty private final Optional<String> raw;
  @JsonProperty private final Optional<PhoneType> type;
  @JsonProperty private final Optional<String> label;

  /** Follows from {@code e164}, so that it is no component. */
  private final Optional<ParsedPhoneNumber> known;

  /**
   * A phone with these components; empty text is absent.
   *
   * @param e164 the number in E.164 form ({@code +56920001234}); absent when what was written is no
   *     number that can exist
   * @param raw the number as it was written, kept where that differs from {@code e164}
   * @param type kind of line
   * @param label what it is for, in the customer's or operator's words
   * @throws IllegalArgumentException if there is no number at all, or none of that form
   */
  @JsonCreator
  public Phone(
      @JsonProperty("e164") Optional<String> e164,
      @JsonProperty("raw") Optional<String> raw,
      @JsonProperty("type") Optional<PhoneType> type,
      @JsonProperty("label") Optional<String> label) {
    this(
        e164,
        raw,
        type,
        label,
        EmptyText.ifEmpty(e164)
            .filter(it -> E164.matcher(it).matches())
            .flatMap(it -> PhoneNumbers.parse(it, null)));
  }

  private Phone(
      Optional<String> e164,
      Optional<String> raw,
      Optional<PhoneType> type,
      Optional<String> label,
      Optional<ParsedPhoneNumber> known) {
    this.e164 = EmptyText.ifEmpty(e164);
    this.raw = EmptyText.ifEmpty(raw);
    this.type = Required.nonNull("type", type);
    this.label = EmptyText.ifEmpty(label);
    this.known = known;
    if (this.e164.isEmpty() && this.raw.isEmpty()) {
      throw new CanonicalValueException("e164 and raw are both missing");
    }
    if (known.isEmpty() && this.e164.filter(it -> !E164.matcher(it).matches()).isPresent()) {
      throw new CanonicalValueException("e164 " + RULE);
    }
  }

  /**
   * Reads a number as somebody wrote it.
   *
   * @param written the number, in international form or as dialled within the region
   * @param region ISO 3166-1 alpha-2 code of the country where it is dialled; null if unknown
   * @return a phone with {@code e164} and type where the number is one that can exist
   */
  public static Phone of(String written, @Nullable String region) {
    Optional<ParsedPhoneNumber> number = PhoneNumbers.parse(Required.text("raw", written), region);
    Optional<PhoneType> type = number.flatMap(ParsedPhoneNumber::type);
    return of(number, written, type);
  }

  /** A number with what was written, where it is not the number's form in E.164. */
  public static Phone of(
      Optional<ParsedPhoneNumber> number, String written, Optional<PhoneType> type) {
    Optional<String> e164 = number.map(ParsedPhoneNumber::e164);
    Optional<String> raw =
        e164.filter(written::equals).isPresent() ? Optional.empty() : Optional.of(written);
    return new Phone(e164, raw, type, Optional.empty(), number);
  }

  /** The same text, if it is of the form of E.164. */
  static String checkedE164(String text) {
    if (!E164.matcher(text).matches()) throw CanonicalValueException.found(RULE, text);
    return text;
  }

  /** The number in E.164 form; absent when what was written is no number that can exist. */
  public Optional<String> e164() {
    return e164;
  }

  /** The number as it was written, where that differs from {@code e164}. */
  public Optional<String> raw() {
    return raw;
  }

  /** Kind of line. */
  public Optional<PhoneType> type() {
    return type;
  }

  /** What it is for, in the customer's or operator's words. */
  public Optional<String> label() {
    return label;
  }

  /** The same number, of the kind that is given; null means unknown. */
  public Phone withType(@Nullable PhoneType type) {
    return new Phone(e164, raw, Optional.ofNullable(type), label, known);
  }

  /** The same number without what was written, unless that is all there is. */
  public Phone withoutRaw() {
    return e164.isEmpty() ? this : new Phone(e164, Optional.empty(), type, label, known);
  }

  /** The number in E.164 form or, if there is none, as it was written. */
  public String number() {
    return e164.or(() -> raw).orElseThrow();
  }

  /** What the numbering plans know of the number, dialled in a region; absent if it cannot be. */
  public Optional<ParsedPhoneNumber> known(@Nullable String region) {
    return e164.isPresent() ? known : PhoneNumbers.parse(raw.orElseThrow(), region);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Phone phone
        && e164.equals(phone.e164)
        && raw.equals(phone.raw)
        && type.equals(phone.type)
        && label.equals(phone.label);
  }

  @Override
  public int hashCode() {
    return Objects.hash(e164, raw, type, label);
  }

  /** Names the components that are there, without their values. */
  @Override
  public String toString() {
    return Presence.of("Phone")
        .and("e164", e164)
        .and("raw", raw)
        .and("type", type)
        .and("label", label)
        .toString();
  }
}
