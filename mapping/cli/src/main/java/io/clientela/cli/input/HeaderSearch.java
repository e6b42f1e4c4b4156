package io.clientela.cli.input;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.mapping.Blanks;
import java.util.ArrayList;
import java.util.List;

/** Finds the row of the column names, above which there may be titles. */
final class HeaderSearch {
  /** How many rows are looked at. */
  static final int MOST = 20;

  /** What is told if it is not the first. */
  static final String NOT_FIRST = "the column names stand here; what is above them is left out";

  /** What is told of a row that repeats them, as where files were joined. */
  static final String AGAIN = "the column names stand here again; the row is left out";

  private final ColumnMapping mapping;
  private final List<Long> filled = new ArrayList<>();

  HeaderSearch(ColumnMapping mapping) {
    this.mapping = mapping;
  }

  /** Looks at the next row; tells whether all that it names is known. */
  boolean isHeader(List<String> cells) {
    filled.add(cells.stream().filter(it -> !Blanks.isBlank(it)).count());
    List<String> problems = new ArrayList<>();
    Header.of(cells, mapping, problems);
    return problems.isEmpty();
  }

  /** Which of the rows should be the header, if none is: the first that is not a title. */
  int likeliest() {
    if (filled.get(0) > 1) return 0;
    long most = filled.stream().mapToLong(it -> it).max().orElse(0);
    for (int i = 0; i < filled.size(); i++) if (2 * filled.get(i) >= most) return i;
    return 0;
  }
}
