package io.clientela.cli.input;

import static java.util.Objects.requireNonNull;

import io.clientela.mapping.Blanks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where in a row each column stands; of the columns whose names begin alike also by the rest. */
final class Header {
  private final String prefix;
  private final List<String> written;
  private final Map<String, Integer> places;
  private final Map<String, String> constants;
  private final List<String> names;
  private final Map<String, Header> groups;
  private final boolean allNamed;

  private Header(
      String prefix,
      List<String> written,
      Map<String, Integer> places,
      Map<String, String> constants,
      Map<String, Header> groups) {
    this.prefix = prefix;
    this.written = written;
    this.places = places;
    this.constants = constants;
    this.groups = groups;
    allNamed = written.stream().noneMatch(String::isEmpty);
    Set<String> sorted = new TreeSet<>(places.keySet());
    sorted.addAll(constants.keySet());
    names = List.copyOf(sorted);
  }

  /** The header of a file with these columns; what is wrong with them is added to the problems. */
  static Header of(List<String> names, ColumnMapping mapping, List<String> problems) {
    ColumnNames columns = ColumnNames.of(names, mapping);
    problems.addAll(columns.problems());
    Map<String, Header> groups = new HashMap<>();
    for (String it : Columns.PREFIXES) {
      groups.put(
          it,
          new Header(
              it,
              columns.written(),
              under(it, columns.places()),
              under(it, mapping.constants()),
              Map.of()));
    }
    return new Header(
        "", columns.written(), under("", columns.places()), mapping.constants(), groups);
  }

  /** Names of columns are asked for as constants are, of which there is one of each text. */
  private static <T> Map<String, T> under(String prefix, Map<String, T> columns) {
    Map<String, T> rest = new HashMap<>();
    columns.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) rest.put(name.substring(prefix.length()).intern(), value);
        });
    return rest;
  }

  /** The columns whose names begin with one of the prefixes that are known. */
  Header under(String prefix) {
    return requireNonNull(groups.get(prefix), prefix);
  }

  /** The names of the columns, in their alphabetical order, without the prefix. */
  List<String> names() {
    return names;
  }

  /** How many columns the file has. */
  int width() {
    return written.size();
  }

  /** The column as the file calls it and, where that is another name, as we do. */
  String nameOf(String column) {
    String ours = prefix + column;
    Integer place = places.get(column);
    if (place == null) return constants.containsKey(column) ? "constant " + ours : ours;
    if (written.get(place).equalsIgnoreCase(ours)) return ours;
    return ColumnNames.shown(written.get(place)) + " (" + ours + ")";
  }

  /** The column as we call it. */
  String canonical(String column) {
    return prefix + column;
  }

  /** Text of a cell as it is written; empty if there is none. */
  String text(String column, List<String> cells) {
    Integer place = places.get(column);
    return place == null || place >= cells.size() ? "" : cells.get(place);
  }

  /** What every customer has in a column; null if the mapping says nothing of it. */
  @Nullable String constant(String column) {
    return constants.get(column);
  }

  /** What is wrong with a row that has text where no column is named. */
  Optional<String> problem(List<String> cells) {
    if (allNamed && cells.size() <= written.size()) return Optional.empty();
    for (int i = 0; i < cells.size(); i++) {
      boolean named = i < written.size() && !written.get(i).isEmpty();
      if (named || Blanks.isBlank(cells.get(i))) continue;
      return Optional.of(
          i < written.size()
              ? "has text in column " + (i + 1) + ", which has no name"
              : "has "
                  + cells.size()
                  + " cells, expected "
                  + written.size()
                  + "; text with a separator in it belongs in quotes");
    }
    return Optional.empty();
  }
}
