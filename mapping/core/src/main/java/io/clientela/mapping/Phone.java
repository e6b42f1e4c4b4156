package io.clientela.mapping;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A phone number.
 *
 * @param e164 the number in E.164 form ({@code +56912345678}); absent when what was written is no
 *     number that can exist
 * @param raw the number as it was written, kept where that differs from {@code e164}
 * @param type kind of line
 * @param label what it is for, in the customer's or operator's words
 */
public record Phone(
    Optional<String> e164, Optional<String> raw, Optional<PhoneType> type, Optional<String> label) {
  private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{1,14}");

  /** Takes empty text as absent and refuses a phone without any number. */
  public Phone {
    e164 = Absent.ifEmpty(e164);
    raw = Absent.ifEmpty(raw);
    label = Absent.ifEmpty(label);
    if (e164.isEmpty() && raw.isEmpty()) {
      throw new IllegalArgumentException("e164 and raw are both missing");
    }
    if (e164.isPresent() && !E164.matcher(e164.get()).matches()) {
      throw new IllegalArgumentException("e164 is not of the form +56912345678");
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
    return PhoneNumbers.read(Required.text("raw", written), region);
  }

  /** The same number, of the kind that is given; null means unknown. */
  public Phone withType(@Nullable PhoneType type) {
    return new Phone(e164, raw, Optional.ofNullable(type), label);
  }

  /** The number in E.164 form or, if there is none, as it was written. */
  public String number() {
    return e164.or(() -> raw).orElseThrow();
  }
}
