package io.clientela.cli.input.vcard;

import ezvcard.VCard;
import ezvcard.property.Birthday;
import ezvcard.property.RawProperty;
import ezvcard.util.PartialDate;
import io.clientela.cli.language.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalQueries;
import org.jspecify.annotations.Nullable;

/** Reads the day of birth, which some phones know without its year. */
final class VcardBirthday {
  private static final String UNKNOWN_YEAR = "X-APPLE-OMIT-YEAR";

  private static final String NO_YEAR = "birthday without a year";

  private VcardBirthday() {}

  static void put(VCard card, VcardRow row) {
    // what is no date in the card's version comes as it is written
    @Nullable RawProperty written = card.getExtendedProperty("BDAY");
    if (written != null && written.getValue().startsWith("--")) {
      row.lose(Texts.of(NO_YEAR));
    } else if (written != null) {
      row.put("birth_date", written.getValue());
    }
    if (card.getBirthday() != null) put(card.getBirthday(), row);
  }

  private static void put(Birthday birthday, VcardRow row) {
    @Nullable LocalDate day = day(birthday);
    if (day == null && birthday.getDate() == null && birthday.getPartialDate() == null) {
      row.put("birth_date", birthday.getText());
    } else if (day == null || isWithoutYear(birthday, day)) {
      row.lose(Texts.of(NO_YEAR));
    } else {
      row.put("birth_date", day.toString());
    }
  }

  private static boolean isWithoutYear(Birthday birthday, LocalDate day) {
    @Nullable String omitted = birthday.getParameter(UNKNOWN_YEAR);
    return omitted != null && omitted.equals(Integer.toString(day.getYear()));
  }

  private static @Nullable LocalDate day(Birthday birthday) {
    @Nullable Temporal date = birthday.getDate();
    if (date != null) {
      return date.query(TemporalQueries.localDate()) != null
          ? date.query(TemporalQueries.localDate())
          : java.time.Instant.from(date).atZone(java.time.ZoneOffset.UTC).toLocalDate();
    }
    @Nullable PartialDate partial = birthday.getPartialDate();
    if (partial == null) return null;
    if (partial.getYear() == null || partial.getMonth() == null || partial.getDate() == null) {
      return null;
    }
    try {
      return LocalDate.of(partial.getYear(), partial.getMonth(), partial.getDate());
    } catch (DateTimeException e) {
      return null;
    }
  }
}
