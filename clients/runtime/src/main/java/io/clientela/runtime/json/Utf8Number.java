package io.clientela.runtime.json;

/** Finds the end of a number of JSON's grammar, and its value if that is a small integer. */
final class Utf8Number {
  /** So many digits fit a long, whichever they are. */
  private static final int SAFE_DIGITS = 18;

  private final byte[] bytes;
  private int end;
  private long value;
  private boolean isLong;

  Utf8Number(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads from a minus or digit on; false if what stands there is no number. */
  boolean scan(int from) {
    int first = bytes[from] == '-' ? from + 1 : from;
    boolean minus = first > from;
    end = integer(first);
    int digits = end - first;
    if (digits == 0) {
      return false;
    }
    isLong = digits <= SAFE_DIGITS && !(minus && value == 0);
    value = minus ? -value : value;
    return fraction() && exponent();
  }

  private int integer(int from) {
    long sum = 0;
    int i = from;
    if (i < bytes.length && bytes[i] == '0') {
      value = 0;
      return i + 1; // what follows a leading zero is no part of the number
    }
    while (i < bytes.length) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      sum = sum * 10 + digit;
      i++;
    }
    value = sum;
    return i;
  }

  private boolean fraction() {
    if (end == bytes.length || bytes[end] != '.') {
      return true;
    }
    isLong = false;
    return digits(end + 1);
  }

  private boolean exponent() {
    if (end == bytes.length || (bytes[end] | ' ') != 'e') {
      return true;
    }
    isLong = false;
    int next = end + 1;
    boolean signed = next < bytes.length && (bytes[next] == '+' || bytes[next] == '-');
    return digits(signed ? next + 1 : next);
  }

  /** Moves the end behind the digits from an index on; false if there are none. */
  private boolean digits(int from) {
    end = from;
    while (isDigit(end)) {
      end++;
    }
    return end > from;
  }

  private boolean isDigit(int index) {
    return index < bytes.length && bytes[index] >= '0' && bytes[index] <= '9';
  }

  /** Behind the number, or where it ceases to be one. */
  int end() {
    return end;
  }

  boolean isLong() {
    return isLong;
  }

  long value() {
    return value;
  }
}
