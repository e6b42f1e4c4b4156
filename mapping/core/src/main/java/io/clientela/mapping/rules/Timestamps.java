package io.clientela.mapping.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates and times that vendors write as text; what is not plain is not guessed. */
public final class Timestamps {
  private Timestamps() {}

  /** A moment, if the text says it with its offset. */
  public static Optional<Instant> withOffset(String text) {
    try {
      return Days.ifPossible(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException otherForm) {
      return Optional.empty();
    }
  }

  /** A day, if the text is year, month and day. */
  public static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException otherForm) {
      return Optional.empty();
    }
  }
}
