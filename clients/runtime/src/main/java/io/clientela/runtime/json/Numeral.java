package io.clientela.runtime.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Decimal numerals of bounded size: optional minus, digits, optional fraction, optional exponent.
 *
 * <p>The bounds keep a few characters such as {@code 1e999999999} from becoming gigabytes when they
 * are later added up or printed.
 */
public final class Numeral {
  /** Longest text that is looked at. */
  public static final int MAX_LENGTH = 200;

  /** Most digits behind the point, and most zeros that an exponent may add before it. */
  public static final int MAX_SCALE = 100;

  private Numeral() {}

  /** Reads a numeral; null if the text is none, or one beyond the bounds. */
  public static @Nullable BigDecimal decimal(String text) {
    if (text.length() > MAX_LENGTH || !isNumeral(text)) {
      return null;
    }
    char[] characters = text.toCharArray();
    return ofLiteral(characters, 0, characters.length);
  }

  /** Takes what is known to be a numeral; null if it is beyond the bounds. */
  static @Nullable BigDecimal ofLiteral(char[] text, int offset, int length) {
    if (length > MAX_LENGTH) {
      return null;
    }
    try {
      var value = new BigDecimal(text, offset, length);
      return isBounded(value) ? value : null;
    } catch (NumberFormatException e) {
      return null; // the exponent alone is beyond an int
    }
  }

  /**
   * Reads a whole number of 64 bits; null if the text is none. {@code 12.0} and {@code 12e2} are.
   */
  public static @Nullable Long integer(String text) {
    BigDecimal value = decimal(text);
    if (value == null) {
      return null;
    }
    try {
      return value.longValueExact();
    } catch (ArithmeticException e) {
      return null; // a fraction, or more than 64 bits
    }
  }

  /** Whether a decimal is within the bounds. */
  public static boolean isBounded(BigDecimal value) {
    return Math.abs((long) value.scale()) <= MAX_SCALE && value.precision() <= MAX_LENGTH;
  }

  /** Whether a text is a number of JSON's grammar, of whatever size. */
  static boolean isJson(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    boolean padded = text.startsWith("0", first) && digits(text, first) > first + 1;
    return isNumeral(text) && !padded;
  }

  private static boolean isNumeral(String text) {
    int at = text.startsWith("-") ? 1 : 0;
    int end = digits(text, at);
    if (end == at) {
      return false;
    }
    if (end < text.length() && text.charAt(end) == '.') {
      at = end + 1;
      end = digits(text, at);
      if (end == at) {
        return false;
      }
    }
    return end == text.length() || isExponent(text, end);
  }

  private static boolean isExponent(String text, int at) {
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return false;
    }
    int start = at + 1;
    if (start < text.length() && (text.charAt(start) == '+' || text.charAt(start) == '-')) {
      start++;
    }
    int end = digits(text, start);
    return end > start && end == text.length();
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
