package io.clientela.specs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days on which something was read or answered. */
final class Days {
  private Days() {}

  /** Whether the text is a day of the calendar, year-month-day. */
  static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
