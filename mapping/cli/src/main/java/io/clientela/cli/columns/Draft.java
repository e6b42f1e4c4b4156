package io.clientela.cli.columns;

import io.clientela.cli.language.Texts;
import io.clientela.mapping.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A draft of a mapping: a guess for each column of a file, and what its values look like. */
public final class Draft {
  private static final int MOST_SHAPES = 3;
  private static final int MOST_KEPT = 1_000;
  private static final String HEAD = "others: ignore\ncolumns:\n";

  /** What was seen of a column. */
  private static final class Seen {
    private final Map<String, Integer> shapes = new LinkedHashMap<>();
    private final GuessedForms forms = new GuessedForms();

    void add(String value) {
      forms.add(value);
      String shape = Shape.of(value);
      if (shapes.size() < MOST_KEPT || shapes.containsKey(shape))
        shapes.merge(shape, 1, Integer::sum);
    }

    String shapes() {
      return shapes.entrySet().stream()
          .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue).reversed())
          .limit(MOST_SHAPES)
          .map(it -> it.getKey().replaceAll("\\s+", " "))
          .collect(Collectors.joining("  |  "));
    }
  }

  private final Map<Integer, Seen> columns = new TreeMap<>();
  private final Map<Integer, String> names = new HashMap<>();

  /** Takes in a row, read by {@link ColumnMapping#RAW}. */
  public void add(Map<String, String> row) {
    row.forEach(
        (key, value) -> {
          int colon = key.indexOf(':');
          int place = Integer.parseInt(key, 0, colon, 10);
          names.putIfAbsent(place, key.substring(colon + 1));
          columns.computeIfAbsent(place, it -> new Seen()).add(value);
        });
  }

  /** The draft in the mapping language. */
  public String yaml() {
    StringBuilder yaml = new StringBuilder();
    for (String it : notes()) yaml.append("# ").append(it).append('\n');
    yaml.append(HEAD);
    List<String> taken = new ArrayList<>();
    List<String> written = new ArrayList<>();
    columns.forEach(
        (place, seen) -> {
          String name = names.get(place);
          if (name == null || written.contains(name)) return;
          written.add(name);
          yaml.append("  # ").append(seen.shapes()).append('\n');
          yaml.append("  ").append(quoted(name)).append(':').append(meaning(name, seen, taken));
          yaml.append('\n');
        });
    return yaml.toString();
  }

  private static List<String> notes() {
    return List.of(
        Texts.of(
            "A draft: what stands behind each column is a guess by its name and values; nothing"
                + " behind it leaves it out."),
        Texts.of(
            "Shapes have 9 for each digit and A for each letter. 'clientela columns' lists our"
                + " columns."),
        Texts.of("Columns without any value are not listed."));
  }

  private static String meaning(String name, Seen seen, List<String> taken) {
    String column = Suggestions.column(name).or(seen.forms::column).orElse("");
    if (column.isEmpty()) return "";
    if (!Columns.isList(column)) {
      if (taken.contains(column)) return " # " + Texts.of("%s, too?", column);
      taken.add(column);
    }
    return " " + seen.forms.with(column);
  }

  private static String quoted(String name) {
    return name.matches("[\\p{L}_][\\p{L}\\p{N}_ ]*") ? name : "'" + name.replace("'", "''") + "'";
  }
}
