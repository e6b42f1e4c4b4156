package io.clientela.cli.input.sheet;

import io.clientela.cli.language.Texts;
import io.clientela.mapping.Blanks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the cells of one row; of one that is too large it keeps no more than is allowed. */
final class RowCells {
  /** How many columns a sheet has at most. */
  private static final int MOST = 16_384;

  private final long number;
  private final boolean hidden;
  private final List<String> cells = new ArrayList<>();
  private final BitSet numbers = new BitSet();
  private long characters;
  private @Nullable String problem;

  RowCells(long number, boolean hidden) {
    this.number = number;
    this.hidden = hidden;
  }

  /** Sets the text of a cell, counted from 0. */
  void put(int column, String text) {
    if (Blanks.isBlank(text)) return;
    characters += text.length();
    if (characters > XlsxRows.LONGEST) problem = Texts.of("is longer than 256 KiB");
    if (column >= MOST) problem = Texts.of("has more than %s cells", MOST);
    if (problem != null) return;
    while (cells.size() <= column) cells.add("");
    cells.set(column, text);
  }

  /** Sets the text of a cell that holds a number. */
  void putNumber(int column, String text) {
    put(column, text);
    if (column < cells.size()) numbers.set(column);
  }

  /** Whether the row is too large to be read. */
  boolean isBroken() {
    return problem != null;
  }

  /** The row; null if it has no text. */
  @Nullable SheetRow row() {
    if (problem != null) return new SheetRow(number, List.of(), numbers, hidden, problem);
    return cells.isEmpty() ? null : new SheetRow(number, cells, numbers, hidden, null);
  }
}
