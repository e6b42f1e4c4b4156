package io.clientela.cli.input;

/**
 * Follows the quotes of one CSV record from line to line and tells where it ends, without keeping
 * its text. A quote that belongs to the text of a quoted cell, as in {@code "the "new" one"},
 * breaks the record but does not end it.
 */
final class CsvQuotes {
  private enum State {
    CELL_START,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  private final char separator;
  private State state = State.CELL_START;
  private boolean firstLine = true;
  private int cell = 1;
  private int cellWithTextAfterQuote;
  private boolean brokenAtOnce;
  private boolean neverClosed;

  /** Whether the quote that was seen last could open a cell. */
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
    while (next < piece.length() && !isBroken()) next = take(piece, next);
    if (!piece.isEmpty()) before = piece.charAt(piece.length() - 1);
  }

  /** The line is at its end. */
  void endLine() {
    if (state != State.QUOTED) state = State.CELL_START;
    before = separator;
    firstLine = false;
  }

  /** Whether the record goes on with the next line. */
  boolean isOpen() {
    return state == State.QUOTED && !isBroken();
  }

  /** Whether a later cell was opened in what would have been the text of an open one. */
  boolean isNeverClosed() {
    return neverClosed;
  }

  /**
   * The first cell that goes on after a quote that would have closed it, from 1; 0 if none does.
   */
  int cellWithTextAfterQuote() {
    return cellWithTextAfterQuote;
  }

  /** A line that is broken by itself ends there: what follows is not its text. */
  private boolean isBroken() {
    return neverClosed || brokenAtOnce;
  }

  /** Takes one character or all up to the next that means something; tells where to go on. */
  private int take(String piece, int at) {
    char c = piece.charAt(at);
    switch (state) {
      case CELL_START -> startCell(c);
      case PLAIN -> {
        int end = piece.indexOf(separator, at);
        if (end < 0) return piece.length();
        endCell();
        return end + 1;
      }
      case QUOTED -> {
        int quote = piece.indexOf('"', at);
        if (quote < 0) return piece.length();
        couldOpen = (quote == 0 ? before : piece.charAt(quote - 1)) == separator;
        state = State.QUOTE_IN_QUOTED;
        return quote + 1;
      }
      case QUOTE_IN_QUOTED -> afterQuote(c);
    }
    return at + 1;
  }

  private void startCell(char c) {
    if (c == separator) {
      endCell();
    } else {
      state = c == '"' ? State.QUOTED : State.PLAIN;
    }
  }

  private void endCell() {
    cell++;
    state = State.CELL_START;
  }

  private void afterQuote(char c) {
    if (c == separator) {
      endCell();
      return;
    }
    state = State.QUOTED;
    if (c == '"') return;
    if (cellWithTextAfterQuote == 0) cellWithTextAfterQuote = cell;
    brokenAtOnce |= firstLine;
    neverClosed = couldOpen && !firstLine;
  }
}
