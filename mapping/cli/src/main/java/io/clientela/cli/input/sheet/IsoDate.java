package io.clientela.cli.input.sheet;

/** A day or moment that a file has in ISO form. */
final class IsoDate {
  private static final String MIDNIGHT = "T00:00:00";
  private static final int DAY = "2000-01-01".length();

  private IsoDate() {}

  /** The same, without a time that is the day's beginning. */
  static String withoutMidnight(String written) {
    boolean midnight =
        written.startsWith(MIDNIGHT, DAY)
            && written.substring(DAY + MIDNIGHT.length()).matches("(?:\\.0+)?Z?");
    return midnight ? written.substring(0, DAY) : written;
  }
}
