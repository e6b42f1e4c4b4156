package io.clientela.cli.input;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.input.csv.CsvCells;
import io.clientela.cli.input.csv.CsvRow;
import io.clientela.cli.input.csv.CsvRows;
import io.clientela.cli.input.csv.Separator;
import io.clientela.cli.input.text.Line;
import io.clientela.cli.input.text.Lines;
import io.clientela.cli.language.Texts;
import io.clientela.mapping.Blanks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the column names of a CSV file and what stands between them.
 *
 * @param rows the rows after the names
 * @param separator what stands between cells
 * @param names the row of the names
 * @param isFirst whether it is the first row that has text
 */
record CsvHeader(CsvRows rows, char separator, CsvRow names, boolean isFirst) {
  private static final String EMPTY = "the file is empty: expected column names";

  private record Candidate(Lines.Mark start, char separator) {}

  static CsvHeader find(Lines lines, ReadingOptions options, ColumnMapping mapping)
      throws IOException {
    @Nullable Character told = declared(lines).orElse(options.separator());
    if (options.headerRow() != null) {
      if (!skipTo(options.headerRow(), lines)) {
        throw new UnusableInputException(Texts.of("the file has no line %s", options.headerRow()));
      }
      @Nullable CsvHeader header = at(candidate(lines, told), lines, true);
      if (header == null) throw empty();
      return header;
    }
    HeaderSearch search = new HeaderSearch(mapping);
    List<CsvHeader> candidates = new ArrayList<>();
    while (candidates.size() < HeaderSearch.MOST) {
      @Nullable Candidate next = candidate(lines, told);
      @Nullable CsvHeader header = at(next, lines, candidates.isEmpty());
      if (next == null || header == null) break;
      if (!header.isReadable()) {
        if (candidates.isEmpty()) return header;
        break;
      }
      if (search.isHeader(header.cells())) return header;
      candidates.add(header);
      lines.reset(next.start());
      skipLine(lines);
    }
    if (candidates.isEmpty()) throw empty();
    // nothing is read after this one: it is only told what is wrong with it
    return candidates.get(search.likeliest());
  }

  private List<String> cells() {
    return CsvCells.cut(names.text(), separator);
  }

  private boolean isReadable() {
    return names.problem() == null && names.fault() == null && names.text().indexOf('\0') < 0;
  }

  private static @Nullable CsvHeader at(@Nullable Candidate candidate, Lines lines, boolean isFirst)
      throws IOException {
    if (candidate == null) return null;
    lines.reset(candidate.start());
    CsvRows rows = new CsvRows(lines, candidate.separator());
    @Nullable CsvRow names = rows.next();
    return names == null ? null : new CsvHeader(rows, candidate.separator(), names, isFirst);
  }

  /** The next line with text; null if there is none. */
  private static @Nullable Candidate candidate(Lines lines, @Nullable Character told)
      throws IOException {
    Lines.Mark start = lines.mark();
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.ends() || !Blanks.isBlank(line.text())) {
        return new Candidate(start, told == null ? Separator.in(line.text()) : told);
      }
      start = lines.mark();
    }
    return null;
  }

  /** What Excel says in a line of its own. */
  private static Optional<Character> declared(Lines lines) throws IOException {
    @Nullable Candidate first = candidate(lines, null);
    if (first == null) throw empty();
    lines.reset(first.start());
    @Nullable Line line = lines.next();
    Optional<Character> declared =
        line == null ? Optional.empty() : Separator.declared(line.text());
    if (declared.isEmpty()) lines.reset(first.start());
    return declared;
  }

  private static boolean skipTo(int number, Lines lines) throws IOException {
    while (true) {
      Lines.Mark start = lines.mark();
      @Nullable Line line = lines.next();
      if (line == null) return false;
      if (line.number() >= number) {
        lines.reset(start);
        return true;
      }
    }
  }

  private static void skipLine(Lines lines) throws IOException {
    Line line = lines.next();
    while (line != null && !line.ends()) line = lines.next();
  }

  private static UnusableInputException empty() {
    return new UnusableInputException(Texts.of(EMPTY));
  }
}
