package io.clientela.cli;

import io.clientela.cli.language.Texts;
import java.math.BigInteger;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the numbers that options take, and says which are expected. */
final class WholeNumbers {
  private static final int LONGEST = 40;
  private static final BigInteger BEYOND = BigInteger.ONE.shiftLeft(Long.SIZE);

  private WholeNumbers() {}

  /** Has all commands read numbers so. */
  static CommandLine register(CommandLine commands) {
    return commands
        .registerConverter(int.class, WholeNumbers::readInt)
        .registerConverter(Integer.class, WholeNumbers::readInt)
        .registerConverter(long.class, it -> read(it, Long.MIN_VALUE, Long.MAX_VALUE))
        .registerConverter(Long.class, it -> read(it, Long.MIN_VALUE, Long.MAX_VALUE));
  }

  private static int readInt(String text) {
    return (int) read(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private static long read(String text, long least, long most) {
    if (!text.matches("-?[0-9]+")) {
      throw new TypeConversionException(Texts.of("expected a whole number, found '%s'", text));
    }
    BigInteger number = text.length() > LONGEST ? BEYOND : new BigInteger(text);
    if (number.bitLength() < Long.SIZE) {
      long value = number.longValue();
      if (value >= least && value <= most) return value;
    }
    throw new TypeConversionException(
        Texts.of("expected a whole number from %s to %s, found %s", least, most, text));
  }
}
