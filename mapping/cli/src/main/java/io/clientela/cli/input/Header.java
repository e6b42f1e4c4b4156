package io.clientela.cli.input;

import static java.util.Objects.requireNonNull;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.columns.ColumnMapping.Settings;
import io.clientela.cli.columns.ColumnNames;
import io.clientela.cli.columns.Columns;
import io.clientela.cli.columns.Source;
import io.clientela.cli.language.Texts;
import io.clientela.cli.values.DecimalSign;
import io.clientela.cli.values.ValueForms;
import io.clientela.mapping.Blanks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where in a row each column stands; of the columns whose names begin alike also by the rest. */
final class Header {
  private final String prefix;
  private final List<String> written;
  private final Map<String, List<Source>> sources;
  private final Map<String, String> constants;
  private final Settings settings;
  private final List<String> names;
  private final Map<String, Header> groups;
  private final boolean allNamed;

  private Header(
      String prefix,
      List<String> written,
      Map<String, List<Source>> sources,
      Map<String, String> constants,
      Settings settings,
      Map<String, Header> groups) {
    this.prefix = prefix;
    this.written = written;
    this.sources = sources;
    this.constants = constants;
    this.settings = settings;
    this.groups = groups;
    allNamed = written.stream().noneMatch(String::isEmpty);
    Set<String> sorted = new TreeSet<>(sources.keySet());
    sorted.addAll(constants.keySet());
    names = List.copyOf(sorted);
  }

  /** The header of a file with these columns; what is wrong with them is added to the problems. */
  static Header of(List<String> names, ColumnMapping mapping, List<String> problems) {
    return of(ColumnNames.of(names, mapping), mapping, problems);
  }

  static Header of(ColumnNames columns, ColumnMapping mapping, List<String> problems) {
    problems.addAll(columns.problems());
    Map<String, Header> groups = new HashMap<>();
    for (String it : Columns.PREFIXES) groups.put(it, part(it, columns, mapping, Map.of()));
    return part("", columns, mapping, groups);
  }

  private static Header part(
      String prefix, ColumnNames columns, ColumnMapping mapping, Map<String, Header> groups) {
    return new Header(
        prefix,
        columns.written(),
        under(prefix, columns.sources()),
        under(prefix, mapping.constants()),
        mapping.settings(),
        groups);
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
    List<Source> of = sources.get(column);
    if (of == null) return constants.containsKey(column) ? Texts.of("constant %s", ours) : ours;
    String theirs =
        of.stream()
            .map(it -> ColumnNames.shown(written.get(it.place())))
            .distinct()
            .collect(Collectors.joining(" + "));
    return theirs.equalsIgnoreCase(ours) ? ours : theirs + " (" + ours + ")";
  }

  /** As {@link #nameOf(String)}, where it is known which of several columns it is. */
  String nameOf(String column, int place) {
    if (place < 0 || sources(column).size() < 2) return nameOf(column);
    return ColumnNames.shown(written.get(place)) + " (" + prefix + column + ")";
  }

  /** Where the values of a column stand; nowhere if the file has none. */
  List<Source> sources(String column) {
    List<Source> of = sources.get(column);
    return of == null ? List.of() : of;
  }

  /** How dates and numbers of a column are written. */
  ValueForms forms(String column) {
    List<Source> of = sources.get(column);
    return of == null ? settings.forms() : of.get(0).rule().forms().or(settings.forms());
  }

  /** Whether numbers in a column of the file have a decimal comma. */
  boolean hasDecimalComma(int place) {
    return sources.entrySet().stream()
        .filter(it -> it.getValue().stream().anyMatch(source -> source.place() == place))
        .anyMatch(it -> forms(it.getKey()).decimal().equals(Optional.of(DecimalSign.COMMA)));
  }

  /** Where phone numbers are dialled if the customer's country is not known. */
  Optional<String> country() {
    return settings.country();
  }

  /** The column as we call it. */
  String canonical(String column) {
    return prefix + column;
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
              ? Texts.of("has text in column %s, which has no name", (i + 1))
              : Texts.of(
                  "has %s cells, expected %s; text with a separator in it belongs in quotes",
                  cells.size(), written.size()));
    }
    return Optional.empty();
  }
}
