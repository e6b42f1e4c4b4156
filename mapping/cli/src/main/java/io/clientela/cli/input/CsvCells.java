package io.clientela.cli.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts one CSV record into cells, as RFC 4180 says; fed line by line while a quote is open. */
final class CsvCells {
  private enum State {
    START,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  private final char separator;
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private State state = State.START;
  private @Nullable String problem;

  CsvCells(char separator) {
    this.separator = separator;
  }

  /** Takes in the next line of the record. */
  void add(String line) {
    if (state == State.QUOTED) cell.append('\n');
    for (int i = 0; i < line.length() && problem == null; i++) take(line.charAt(i));
    if (state != State.QUOTED) endCell();
  }

  /** Whether a quote is open, so that the record goes on with the next line. */
  boolean isOpen() {
    return problem == null && state == State.QUOTED;
  }

  /** How many characters the cell that is open has by now. */
  int openLength() {
    return cell.length();
  }

  /** Why this is no CSV record; null if it is one. */
  @Nullable String problem() {
    return problem;
  }

  List<String> cells() {
    return cells;
  }

  private void take(char c) {
    switch (state) {
      case START, PLAIN -> takeUnquoted(c);
      case QUOTED -> takeQuoted(c);
      case QUOTE_IN_QUOTED -> takeAfterQuote(c);
    }
  }

  private void takeUnquoted(char c) {
    if (c == separator) {
      endCell();
    } else if (c == '"' && state == State.START) {
      state = State.QUOTED;
    } else {
      cell.append(c);
      state = State.PLAIN;
    }
  }

  private void takeQuoted(char c) {
    if (c == '"') {
      state = State.QUOTE_IN_QUOTED;
    } else {
      cell.append(c);
    }
  }

  private void takeAfterQuote(char c) {
    if (c == '"') {
      cell.append(c);
      state = State.QUOTED;
    } else if (c == separator) {
      endCell();
    } else {
      problem = "has text after a closing quote in cell " + (cells.size() + 1);
    }
  }

  private void endCell() {
    cells.add(cell.toString());
    cell.setLength(0);
    state = State.START;
  }
}
