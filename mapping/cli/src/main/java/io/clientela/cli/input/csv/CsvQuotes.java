package io.clientela.cli.input.csv;

/**
 * Follows the quotes of one CSV record from line to line and tells where it ends, without keeping
 * its text. A quote that belongs to the text of a quoted cell, as in {@code "the "new" one"},
 * breaks the record but does not end it.
 */
final class CsvQuotes {
  private enum State {
    OUTSIDE,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  private final char separator;
  private State state = State.OUTSIDE;
  private boolean firstLine = true;
  private boolean brokenAtOnce;
  private boolean neverClosed;
  private long taken;
  private long textAfterQuote = -1;

  /** Whether the quote that was seen last stands where a cell begins. */
  private boolean couldOpen;

  /** The character before those that come next; the separator stands for a line's start. */
  private char before;

  CsvQuotes(char separator) {
    this.separator = separator;
    this.before = separator;
  }

  /** Takes in a line, or its next piece. */
  void add(String piece) {
    int next = 0;
    while (next < piece.length() && !brokenAtOnce && !neverClosed) next = take(piece, next);
    if (!piece.isEmpty()) before = piece.charAt(piece.length() - 1);
    taken += piece.length();
  }

  /** The line is at its end. */
  void endLine() {
    if (state != State.QUOTED) state = State.OUTSIDE;
    before = separator;
    firstLine = false;
    taken++;
  }

  /** Whether the record goes on with the next line. */
  boolean isOpen() {
    return state == State.QUOTED && !brokenAtOnce && !neverClosed;
  }

  /** Whether a later cell was opened in what would have been the text of an open one. */
  boolean isNeverClosed() {
    return neverClosed;
  }

  /** Where text first stands after a quote that would have closed its cell; -1 if nowhere. */
  long textAfterQuote() {
    return textAfterQuote;
  }

  /** Takes all up to and including what means something next; tells where to go on. */
  private int take(String piece, int at) {
    if (state == State.QUOTE_IN_QUOTED) {
      afterQuote(piece.charAt(at), taken + at);
      return at + 1;
    }
    int quote = piece.indexOf('"', at);
    if (quote < 0) return piece.length();
    boolean atStart = (quote == 0 ? before : piece.charAt(quote - 1)) == separator;
    if (state == State.QUOTED) {
      couldOpen = atStart;
      state = State.QUOTE_IN_QUOTED;
    } else if (atStart) {
      state = State.QUOTED;
    }
    return quote + 1;
  }

  private void afterQuote(char c, long place) {
    if (c == separator) {
      state = State.OUTSIDE;
      return;
    }
    state = State.QUOTED;
    if (c == '"') return;
    if (textAfterQuote < 0) textAfterQuote = place;
    // a line that is broken by itself ends there: what follows is not its text
    brokenAtOnce |= firstLine;
    neverClosed = couldOpen && !firstLine;
  }
}
