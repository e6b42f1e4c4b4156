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

  private static final int USUAL_CELLS = 64;

  private final char separator;
  private final List<String> cells = new ArrayList<>(USUAL_CELLS);
  private final StringBuilder cell = new StringBuilder();
  private State state = State.START;
  private @Nullable String problem;

  CsvCells(char separator) {
    this.separator = separator;
  }

  /** Takes in the next line of the record. */
  void add(String line) {
    if (state == State.QUOTED) cell.append('\n');
    int next = 0;
    while (next < line.length() && problem == null) next = take(line, next);
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

  /** Takes one character or all up to the next that means something; tells where to go on. */
  private int take(String line, int from) {
    return switch (state) {
      case START, PLAIN -> takeUnquoted(line, from);
      case QUOTED -> takeQuoted(line, from);
      case QUOTE_IN_QUOTED -> takeAfterQuote(line, from);
    };
  }

  private int takeUnquoted(String line, int from) {
    char c = line.charAt(from);
    if (c == separator) {
      endCell();
      return from + 1;
    }
    if (c == '"' && state == State.START) {
      state = State.QUOTED;
      return from + 1;
    }
    int found = state == State.START ? line.indexOf(separator, from) : -1;
    if (found >= 0) {
      cells.add(line.substring(from, found));
      return found + 1;
    }
    state = State.PLAIN;
    return appendUntil(separator, line, from);
  }

  private int takeQuoted(String line, int from) {
    if (line.charAt(from) != '"') return appendUntil('"', line, from);
    state = State.QUOTE_IN_QUOTED;
    return from + 1;
  }

  private int takeAfterQuote(String line, int from) {
    char c = line.charAt(from);
    if (c == '"') {
      cell.append(c);
      state = State.QUOTED;
    } else if (c == separator) {
      endCell();
    } else {
      problem = "has text after a closing quote in cell " + (cells.size() + 1);
    }
    return from + 1;
  }

  private int appendUntil(char end, String line, int from) {
    int found = line.indexOf(end, from);
    int to = found < 0 ? line.length() : found;
    cell.append(line.substring(from, to));
    return to;
  }

  private void endCell() {
    cells.add(cell.toString());
    cell.setLength(0);
    state = State.START;
  }
}
