package io.clientela.cli.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where in a row each column stands; of the columns whose names begin alike also by the rest. */
final class Header {
  private final String prefix;
  private final Map<String, Integer> places;
  private final Map<String, String> constants;
  private final List<String> names;
  private final Map<String, Header> groups;

  private Header(
      String prefix,
      Map<String, Integer> places,
      Map<String, String> constants,
      Map<String, Header> groups) {
    this.prefix = prefix;
    this.places = places;
    this.constants = constants;
    this.groups = groups;
    Set<String> sorted = new TreeSet<>(places.keySet());
    sorted.addAll(constants.keySet());
    names = List.copyOf(sorted);
  }

  /**
   * The header of a file.
   *
   * @throws UnusableInputException if it has unknown columns: all of them in one message
   */
  static Header of(List<String> names, ColumnMapping mapping) {
    List<String> problems = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String written = names.get(i).strip();
      Optional<String> own = mapping.columns().get(written);
      if (own != null && own.isEmpty()) continue;
      String name = own == null ? written.toLowerCase(Locale.ROOT) : own.get();
      if (!Columns.isKnown(name)) {
        problems.add(written.isEmpty() ? "(no name, column " + (i + 1) + ")" : written);
      } else if (places.putIfAbsent(name, i) != null) {
        problems.add(written + " (twice)");
      }
    }
    if (problems.isEmpty()) return of(places, mapping.constants());
    throw new UnusableInputException(
        "unknown columns: "
            + String.join(", ", problems)
            + "; 'clientela columns' lists those that are understood, --columns maps others");
  }

  private static Header of(Map<String, Integer> places, Map<String, String> constants) {
    Map<String, Header> groups = new HashMap<>();
    for (String it : Columns.PREFIXES) {
      groups.put(it, new Header(it, under(it, places), under(it, constants), Map.of()));
    }
    return new Header("", places, constants, groups);
  }

  private static <T> Map<String, T> under(String prefix, Map<String, T> columns) {
    Map<String, T> rest = new HashMap<>();
    columns.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) rest.put(name.substring(prefix.length()), value);
        });
    return rest;
  }

  /** The columns whose names begin with one of the prefixes that are known. */
  Header under(String prefix) {
    return groups.get(prefix);
  }

  /** The names of the columns, in their alphabetical order, without the prefix. */
  List<String> names() {
    return names;
  }

  /** The whole name of a column. */
  String nameOf(String column) {
    return prefix + column;
  }

  /** Text of a cell, without blanks around it; null if there is none. */
  @Nullable String text(String column, List<String> cells) {
    Integer place = places.get(column);
    String text = place == null ? "" : cells.get(place);
    if (!text.isEmpty()) text = text.strip();
    return text.isEmpty() ? constants.get(column) : text;
  }
}
