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

  /** So many characters hold no number beyond a long. */
  private static final int PLAIN_LENGTH = 18;

  private static final int EXPONENT_DIGITS = 9;

  private Numeral() {}

  /** Reads a numeral; null if the text is none, or one beyond the bounds. */
  public static @Nullable BigDecimal decimal(String text) {
    if (text.length() > MAX_LENGTH || !isNumeral(text)) {
      return null;
    }
    if (text.length() <= PLAIN_LENGTH) {
      BigDecimal plain = plain(text);
      if (plain != null) {
        return plain;
      }
    }
    try {
      var value = new BigDecimal(text);
      return isBounded(value) ? value : null;
    } catch (NumberFormatException e) {
      return null; // the exponent alone is beyond an int
    }
  }

  /** Reads a numeral without an exponent that fits a long; null if there is one. */
  private static @Nullable BigDecimal plain(String text) {
    boolean minus = text.charAt(0) == '-';
    long unscaled = 0;
    int scale = 0;
    for (int at = minus ? 1 : 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '.') {
        scale = text.length() - at - 1;
      } else if (c <= '9') {
        unscaled = unscaled * 10 + (c - '0');
      } else {
        return null;
      }
    }
    return BigDecimal.valueOf(minus ? -unscaled : unscaled, scale);
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

  /**
   * Whether the exponent of a number of JSON's grammar, if it has one, has at most 9 digits, so
   * that a decimal can hold it.
   */
  public static boolean isRepresentable(String json) {
    if (json.length() <= EXPONENT_DIGITS + 2) {
      return true; // a digit, the mark and an exponent
    }
    int mark = Math.max(json.indexOf('e'), json.indexOf('E'));
    if (mark < 0) {
      return true;
    }
    char sign = json.charAt(mark + 1);
    int digits = json.length() - mark - (sign == '-' || sign == '+' ? 2 : 1);
    return digits <= EXPONENT_DIGITS;
  }

  /** Whether a number, which is finite, is an infinity as a double. */
  public static boolean isBeyondDouble(Number value) {
    if (value instanceof Long || value instanceof Integer || value instanceof Float) {
      return false;
    }
    String text = value.toString();
    boolean small = text.length() < 300 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
    return !small && isJson(text) && Double.isInfinite(value.doubleValue());
  }

  /** Whether a text is a number of JSON's grammar, of whatever size. */
  public static boolean isJson(String text) {
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
