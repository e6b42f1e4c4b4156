package io.clientela.cli.values;

import io.clientela.cli.language.Texts;
import io.clientela.mapping.CanonicalValueException;
import io.clientela.mapping.Shape;
import io.clientela.mapping.customer.CanonicalValues;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Days and times in the forms that were told; what can be read in two ways is refused. */
public final class DateText {
  /** What a spreadsheet makes of a day alone. */
  private static final Pattern MIDNIGHT =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]00:00(?::00(?:\\.0+)?)?Z?");

  private static final Pattern NUMBERS =
      Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2[0-9]{4}");
  private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{3,4}");
  private static final Pattern LOCAL_TIME =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{1,2}:[0-9]{2}.*");
  private static final Pattern OFFSET = Pattern.compile("[+-][0-9]{2}:[0-9]{2}$");
  private static final Pattern WITHOUT_YEAR = Pattern.compile("--[0-9]{2}-?[0-9]{2}");

  private DateText() {}

  /** Whether a text is a day of no year, as address books have them. */
  public static boolean isWithoutYear(String text) {
    return text.startsWith("--") && WITHOUT_YEAR.matcher(text).matches();
  }

  /** The day that a text says in one of the forms, or as {@code 1985-01-10}. */
  public static LocalDate day(String text, ValueForms forms) {
    if (forms.dates().isEmpty() && isIso(text)) return CanonicalValues.date(text);
    Optional<LocalDateTime> told = told(text, forms.dates());
    if (told.isPresent()) return CanonicalValues.date(told.get().toLocalDate().toString());
    Matcher midnight = MIDNIGHT.matcher(text);
    if (midnight.matches()) return CanonicalValues.date(midnight.group(1));
    return hinting(text, forms, () -> CanonicalValues.date(text));
  }

  /** The moment that a text says in one of the forms, or as {@code 2026-03-02T10:15:00Z}. */
  public static Instant time(String text, ValueForms forms) {
    Optional<LocalDateTime> told = told(text, forms.dates());
    if (told.isPresent()) {
      return CanonicalValues.instant(told.get().atZone(forms.zoneOrUtc()).toInstant().toString());
    }
    return hinting(text, forms, () -> CanonicalValues.instant(text));
  }

  /** Whether a text says by which clock its time is. */
  public static boolean isOfOneClock(String text) {
    return text.endsWith("Z") || OFFSET.matcher(text).find();
  }

  private static boolean isIso(String text) {
    return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
  }

  private static Optional<LocalDateTime> told(String text, List<DatePattern> forms) {
    if (forms.isEmpty()) return Optional.empty();
    List<DatePattern> fitting = new ArrayList<>();
    LocalDateTime first = null;
    for (DatePattern form : forms) {
      LocalDateTime read = form.read(text);
      if (read == null || read.equals(first)) continue;
      if (first == null) first = read;
      fitting.add(form);
    }
    if (fitting.size() < 2) return Optional.ofNullable(first);
    throw new CanonicalValueException(
        Texts.of(
            "is ambiguous, found %s: another day as %s",
            Shape.of(text),
            fitting.stream()
                .map(DatePattern::text)
                .collect(Collectors.joining(Texts.of(" than as ")))));
  }

  private interface Reader<T> {
    T read();
  }

  private static <T> T hinting(String text, ValueForms forms, Reader<T> reader) {
    try {
      return reader.read();
    } catch (CanonicalValueException e) {
      String hint = forms.dates().isEmpty() ? hint(text) : others(text, forms);
      throw hint == null ? e : new CanonicalValueException(e.getMessage() + hint);
    }
  }

  private static String others(String text, ValueForms forms) {
    for (DatePattern form : forms.dates()) {
      if (form.isOfForm(text)) return Texts.of("; as %s a day that no calendar has", form.text());
    }
    return forms.dates().stream()
        .map(DatePattern::text)
        .collect(Collectors.joining(", ", Texts.of("; nor one of the form "), ""));
  }

  private static @Nullable String hint(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      int first = Integer.parseInt(numbers.group(1));
      int second = Integer.parseInt(numbers.group(3));
      String sign = numbers.group(2);
      String dayFirst = "d" + sign + "M" + sign + "yyyy";
      String monthFirst = "M" + sign + "d" + sign + "yyyy";
      if (first <= 12 && second <= 12) {
        return Texts.of(": day first (date: %s) or month first (date: %s)?", dayFirst, monthFirst);
      }
      return Texts.of("; say date: %s", (first > 12 ? dayFirst : monthFirst));
    }
    if (SERIAL.matcher(text).matches()) {
      return Texts.of("; if it is a spreadsheet's number of a day, say date: excel");
    }
    return LOCAL_TIME.matcher(text).matches() && !isOfOneClock(text)
        ? Texts.of("; say date: yyyy-MM-dd HH:mm and zone: such as America/Lima")
        : null;
  }
}
