package io.clientela.cli.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where in a row each column stands. */
final class Header {
  /** By names that are interned, as the ones asked for are: then no characters are compared. */
  private final Map<String, Integer> places;

  private final Map<String, String> constants;
  private final Map<String, Map<String, String>> free;
  private final int size;

  private Header(Map<String, Integer> places, Map<String, String> constants, int size) {
    this.places = places;
    this.constants = constants;
    this.size = size;
    this.free = Columns.FREE.stream().collect(Collectors.toUnmodifiableMap(it -> it, this::named));
  }

  static Header of(List<String> names, ColumnMapping mapping) {
    List<String> problems = new ArrayList<>();
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String written = names.get(i).strip();
      Optional<String> own = mapping.columns().get(written);
      if (own != null && own.isEmpty()) continue;
      String name = own == null ? written.toLowerCase(Locale.ROOT) : own.get();
      if (!Columns.isKnown(name)) {
        problems.add(written.isEmpty() ? "(no name, column " + (i + 1) + ")" : written);
      } else if (places.putIfAbsent(name.intern(), i) != null) {
        problems.add(written + " (twice)");
      }
    }
    if (problems.isEmpty()) return new Header(places, mapping.constants(), names.size());
    throw new UnusableInputException(
        "unknown columns: "
            + String.join(", ", problems)
            + "; 'clientela columns' lists those that are understood, --columns maps others");
  }

  /** Number of cells that each row has. */
  int size() {
    return size;
  }

  /** The columns whose names begin with a prefix: the whole name by what follows the prefix. */
  Map<String, String> free(String prefix) {
    return free.getOrDefault(prefix, Map.of());
  }

  /** Text of a cell, without blanks around it; null if there is none. */
  @Nullable String text(String name, List<String> cells) {
    Integer place = places.get(name);
    String text = place == null ? "" : cells.get(place);
    if (!text.isEmpty()) text = text.strip();
    return text.isEmpty() ? constants.get(name) : text;
  }

  private Map<String, String> named(String prefix) {
    Map<String, String> names = new TreeMap<>();
    Stream.concat(places.keySet().stream(), constants.keySet().stream())
        .filter(it -> it.startsWith(prefix))
        .forEach(it -> names.put(it.substring(prefix.length()), it));
    return Collections.unmodifiableMap(names);
  }
}
