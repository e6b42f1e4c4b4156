package io.clientela.cli;

import java.math.BigInteger;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the numbers that options take, and says which are expected. */
final class WholeNumbers {
  private static final int MOST_DIGITS = 19;

  private WholeNumbers() {}

  /** Has all commands read numbers so. */
  static CommandLine register(CommandLine commands) {
    return commands
        .registerConverter(int.class, it -> (int) read(it, Integer.MIN_VALUE, Integer.MAX_VALUE))
        .registerConverter(
            Integer.class, it -> (int) read(it, Integer.MIN_VALUE, Integer.MAX_VALUE))
        .registerConverter(long.class, it -> read(it, Long.MIN_VALUE, Long.MAX_VALUE))
        .registerConverter(Long.class, it -> read(it, Long.MIN_VALUE, Long.MAX_VALUE));
  }

  private static long read(String text, long least, long most) {
    if (!text.matches("-?[0-9]+")) {
      throw new TypeConversionException("expected a whole number, found '" + text + "'");
    }
    BigInteger number = text.length() > MOST_DIGITS + 1 ? null : new BigInteger(text);
    boolean fits = number != null && number.bitLength() < Long.SIZE;
    if (fits && number.longValue() >= least && number.longValue() <= most)
      return number.longValue();
    throw new TypeConversionException(
        "expected a whole number from " + least + " to " + most + ", found " + text);
  }
}
