package io.clientela.cli.input.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The text of a number in a cell. */
final class NumberText {
  /** Spreadsheets keep and show no more digits; what follows them is noise of their arithmetic. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

  /** The day that Excel takes for one of 1900, which had none. */
  private static final long LEAP_DAY = 60;

  /** The last day that a spreadsheet knows, the end of 9999. */
  private static final long LAST_DAY = 2_958_465;

  private static final int MOST_DIGITS = 15;
  private static final int LARGEST_SCALE = 400;
  private static final int LONGEST = 400;

  private NumberText() {}

  /**
   * The text of a number.
   *
   * @param written as the file has it
   * @return digits with a decimal point; a day in ISO form; what is written if it is no number
   */
  static String of(String written, NumberFormat format, boolean from1904) {
    BigDecimal number;
    try {
      if (written.length() > LONGEST) return written;
      number = new BigDecimal(written);
    } catch (NumberFormatException e) {
      return written;
    }
    if (Math.abs((long) number.scale()) > LARGEST_SCALE) return written;
    if (format.isDate()) return date(number, from1904);
    String digits = digits(number);
    int missing = format.digits() - digits.length();
    boolean whole = number.signum() >= 0 && digits.indexOf('.') < 0;
    return whole && missing > 0 ? "0".repeat(missing) + digits : digits;
  }

  /** A whole number that has lost its last digits keeps the form that shows it. */
  private static String digits(BigDecimal number) {
    BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
    if (rounded.signum() == 0) return "0";
    int whole = rounded.precision() - rounded.scale();
    return whole > MOST_DIGITS ? powerOfTen(rounded) : rounded.toPlainString();
  }

  private static String powerOfTen(BigDecimal number) {
    int power = number.precision() - number.scale() - 1;
    return number.movePointLeft(power).toPlainString() + "E+" + power;
  }

  private static String date(BigDecimal number, boolean from1904) {
    long days = number.longValue();
    if (number.signum() < 0 || days > LAST_DAY) return digits(number);
    long seconds =
        number
            .subtract(BigDecimal.valueOf(days))
            .multiply(SECONDS_OF_DAY)
            .setScale(0, java.math.RoundingMode.HALF_UP)
            .longValue();
    if (days == 0 && !from1904) return seconds == 0 ? "0" : time(seconds);
    if (days == LEAP_DAY && !from1904) return digits(number);
    LocalDate first = from1904 ? DAY_0_OF_1904 : DAY_0;
    // before the day that there was not, Excel counts one less
    LocalDate day = first.plusDays(!from1904 && days < LEAP_DAY ? days + 1 : days);
    try {
      LocalDateTime moment = day.atStartOfDay().plus(Duration.ofSeconds(seconds));
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : moment.toLocalDate() + "T" + time(moment.toLocalTime().toSecondOfDay());
    } catch (DateTimeException e) {
      return digits(number);
    }
  }

  private static String time(long seconds) {
    return "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
