package io.clientela.cli.input.text;

/** What the bytes of a text tell of its encoding; takes them in one after the other. */
final class ByteStatistics {
  /** Signs that stand inside of a word: ª ´ · º ° and the apostrophe, in Windows-1252. */
  private static final String IN_WORDS = "\u0092\u00aa\u00b0\u00b4\u00b7\u00ba";

  /** In Windows-1251: quotes, dashes, the no-break space, № and both cases of the letter io. */
  private static final String BESIDE_CYRILLIC =
      "\u0085\u0091\u0092\u0093\u0094\u0096\u0097\u00a0\u00a8\u00ab\u00b8\u00b9\u00bb";

  /**
   * First bytes of the letters and signs that Western languages and Russian have in UTF-8. A
   * capital before a quote in Windows-1252 looks like others.
   */
  private static final String LEADS = "\u00c2\u00c3\u00c4\u00c5\u00d0\u00d1\u00e2";

  private final long[] zeros = new long[2];
  private long total;
  private int before = ' ';
  private int beforeThat = ' ';
  private int expected;
  private int length;
  private int lead;
  private long sequences;
  private long strays;
  private long high;
  private long letters;
  private long neighbours;
  private long signPairs;
  private long signsInWords;
  private long lettersInWords;
  private long belowLetters;
  private long falling;
  private long rising;

  void add(byte[] bytes, int count) {
    int i = 0;
    while (i < count) {
      int plain = (before | beforeThat) < 0x80 ? plainUntil(bytes, i, count) : i;
      if (plain == i) {
        take(bytes[i] & 0xff);
        passed(1, before, bytes[i++] & 0xff);
      } else {
        passed(plain - i, plain - i > 1 ? bytes[plain - 2] : before, bytes[plain - 1]);
        i = plain;
      }
    }
  }

  private void passed(int count, int lastButOne, int last) {
    beforeThat = lastButOne;
    before = last;
    total += count;
  }

  /** Nothing is to be learnt of ASCII after ASCII, which is most of most files. */
  private static int plainUntil(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && bytes[i] > 0) i++;
    return i;
  }

  private void take(int b) {
    if (b == 0) zeros[(int) (total & 1)]++;
    if (isLetter(beforeThat) && isLetter(b) && before >= 0x80) {
      if (before >= 0xc0) lettersInWords++;
      else if (IN_WORDS.indexOf(before) < 0) signsInWords++;
    }
    followSequence(b);
    if (b < 0x80) return;
    high++;
    if (b < 0xc0 && BESIDE_CYRILLIC.indexOf(b) < 0) belowLetters++;
    if (b >= 0xc0) letters++;
    if (before < 0x80) return;
    if (before < 0xc0 && b < 0xc0) signPairs++;
    if (before >= 0xc0 && b >= 0xc0) neighbours += beforeThat < 0xc0 ? 2 : 1;
    if (before >= 0xc0 && before < 0xe0 && b >= 0xe0) rising++;
    if (before >= 0xe0 && b >= 0xc0 && b < 0xe0) falling++;
  }

  /** Counts what is a character in UTF-8 and the bytes that are part of none. */
  private void followSequence(int b) {
    if (expected > 0 && b >= 0x80 && b < 0xc0) {
      if (--expected > 0) return;
      // in Windows-1251 an io after a capital letter looks like a character of UTF-8
      boolean couldBeIo = length == 2 && (b == 0xa8 || b == 0xb8);
      if (!couldBeIo && LEADS.indexOf(lead) >= 0) sequences++;
      return;
    }
    if (expected > 0) strays++;
    length = b < 0xc2 ? 1 : b < 0xe0 ? 2 : b < 0xf0 ? 3 : b < 0xf5 ? 4 : 1;
    expected = length - 1;
    lead = b;
    if (length == 1 && b >= 0x80) strays++;
  }

  private static boolean isLetter(int b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  /** Whether zeros stand in the second bytes of characters, and nowhere else. */
  boolean isLittleEndian() {
    return isWide(zeros[1], zeros[0]);
  }

  /** Whether zeros stand in the first bytes of characters, and nowhere else. */
  boolean isBigEndian() {
    return isWide(zeros[0], zeros[1]);
  }

  private boolean isWide(long here, long there) {
    return there == 0 && here >= 2 && here >= total / 50;
  }

  /** Whether it is certain that this is not UTF-8. */
  boolean isOneByteEach() {
    return strays > 0 && sequences == 0 && zeros[0] + zeros[1] == 0;
  }

  /** Whether letters beyond ASCII stand together, as they do in Cyrillic. */
  boolean isCyrillic() {
    return 2 * neighbours > letters;
  }

  /** Whether Windows-1251 would show words: no small letter before a capital, few odd signs. */
  boolean isPlainCyrillic() {
    return rising >= 4 * falling && 10 * belowLetters <= high;
  }

  /** Whether Windows-1252 would show words, not signs in the middle of them. */
  boolean isPlainLatin() {
    return signsInWords <= lettersInWords / 4 && 4 * signPairs <= high;
  }
}
