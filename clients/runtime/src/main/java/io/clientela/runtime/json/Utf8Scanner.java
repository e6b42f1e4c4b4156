package io.clientela.runtime.json;

import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.util.Arrays;

/**
 * The lowest part of {@link Utf8Reader}: a place in a document of UTF-8, and what can be read
 * there. What cannot be read fails and does not move the place, so that it fails again.
 *
 * <p>The parts are one object, and not three that hold each other, because each step would have to
 * ask its way through them: that costs a third of the speed.
 */
abstract class Utf8Scanner extends ExactReader {
  private static final String[] DIGITS = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final byte[] bytes;
  private final Utf8Number number;
  private final Utf8Text text;
  private int at;

  /** Where the number begins that was looked at last. */
  private int scanned = -1;

  Utf8Scanner(byte[] bytes) throws IOException {
    this.bytes = bytes;
    number = new Utf8Number(bytes);
    text = new Utf8Text(bytes);
    at = startsWithMark() ? MARK.length : 0;
  }

  private boolean startsWithMark() {
    return bytes.length >= MARK.length && Arrays.equals(MARK, Arrays.copyOf(bytes, MARK.length));
  }

  final int at() {
    return at;
  }

  final void moveTo(int place) {
    at = place;
  }

  /**
   * The first place from the given one on that is not blank; the length of the document if none.
   */
  final int skipBlanks(int from) {
    if (from < bytes.length && bytes[from] > ' ') {
      return from;
    }
    int i = from;
    while (i < bytes.length && isBlank(bytes[i])) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** The byte at a place; -1 behind the end. */
  final int byteAt(int place) {
    return place < bytes.length ? bytes[place] : -1;
  }

  final boolean isEnd(int place) {
    return place == bytes.length;
  }

  /** Fails unless the word stands at the place. */
  final void requireWord(String word, int place) throws IOException {
    for (int i = 0; i < word.length(); i++) {
      if (byteAt(place + i) != word.charAt(i)) {
        throw malformed(Math.min(place + i, bytes.length));
      }
    }
  }

  /** Reads the name whose opening quote comes before this place if it is one of these, or -1. */
  final int takeName(NameTable expected, int likely) {
    int name = expected.find(bytes, at, likely);
    if (name >= 0) {
      at += expected.length(name) + 1;
    }
    return name;
  }

  /** The text, read before, whose opening quote comes before a place. */
  final String textAt(int place) {
    var before = new Utf8Text(bytes);
    before.decode(place);
    return before.value();
  }

  /** Reads the text whose opening quote comes before this place. */
  final String takeText() throws IOException {
    int end = Utf8Text.plainEnd(bytes, at);
    if (end < bytes.length && bytes[end] == '"') {
      refuseLength(end - at, JsonCodec.MAX_TEXT);
      String value = Utf8Text.ascii(bytes, at, end);
      at = end + 1;
      return value;
    }
    decodeText();
    at = text.end() + 1;
    return text.value();
  }

  /** Passes the text whose opening quote comes before this place, checked like any other. */
  final void passText() throws IOException {
    decodeText();
    at = text.end() + 1;
  }

  private void decodeText() throws IOException {
    if (!text.decode(at)) {
      if (text.problem() == Utf8Text.Problem.ENCODING) {
        throw failure("JSON in a broken character encoding", text.end());
      }
      throw malformed(text.end());
    }
    refuseLength(text.length(), JsonCodec.MAX_TEXT);
  }

  /** Whether the number at this place is an integer of at most 18 digits, and no {@code -0}. */
  final boolean isLongHere() throws IOException {
    scanNumber();
    return number.isLong();
  }

  /** The value of the number at this place, if {@link #isLongHere} was just found true. */
  final long peekedLong() {
    return number.value();
  }

  /** Moves behind the number that was just looked at. */
  final void passNumber() {
    at = number.end();
  }

  /** Reads the number at this place as it is written. */
  final String takeNumber() throws IOException {
    scanNumber();
    int from = at;
    at = number.end();
    boolean single = at - from == 1;
    return single ? DIGITS[bytes[from] - '0'] : Utf8Text.ascii(bytes, from, at);
  }

  private void scanNumber() throws IOException {
    if (scanned == at) {
      return;
    }
    if (!number.scan(at)) {
      throw malformed(number.end());
    }
    refuseLength(number.end() - at, JsonCodec.MAX_NUMBER);
    scanned = at;
  }

  private void refuseLength(int length, int most) throws IOException {
    if (length > most) {
      throw beyondLimits();
    }
  }

  final IOException beyondLimits() {
    return failure("JSON beyond the limits of size or depth", at);
  }

  /** For a byte that cannot stand where it does, or that is missing at the end. */
  final IOException malformed(int place) {
    return isEnd(place)
        ? new TruncatedJsonException("End of input" + where(place))
        : failure("Malformed JSON", place);
  }

  private MalformedJsonException failure(String what, int place) {
    return new MalformedJsonException(what + where(place));
  }

  /** Line, column (counted in bytes) and path of a place. */
  final String where(int place) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < place; i++) {
      if (bytes[i] == '\n') {
        line++;
        start = i + 1;
      }
    }
    return " at line " + line + " column " + (place - start + 1) + " path " + getPath();
  }
}
