package io.clientela.cli.columns;

import io.clientela.cli.columns.ColumnMapping.Others;
import io.clientela.cli.language.Texts;
import io.clientela.cli.values.Folded;
import io.clientela.mapping.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the names in the first line of a file mean.
 *
 * @param written the names as they stand there, without the blanks around them
 * @param sources where the values of our columns stand
 * @param ignored the columns that are left out because nothing is known of them
 * @param problems all that is wrong with the names
 */
public record ColumnNames(
    List<String> written,
    Map<String, List<Source>> sources,
    List<String> ignored,
    List<String> problems) {
  private static final int MOST = 1_000;
  private static final int MOST_NAMED = 100;
  private static final int LONGEST_NAMED = 60;

  /** Reads what the names of a file mean. */
  public static ColumnNames of(List<String> names, ColumnMapping mapping) {
    List<String> written = names.stream().map(Blanks::strip).toList();
    if (written.size() > MOST) {
      String problem = Texts.of("%s columns, expected at most %s", written.size(), MOST);
      return new ColumnNames(written, Map.of(), List.of(), List.of(problem));
    }
    List<String> folded = written.stream().map(Folded::name).toList();
    SourcesOf sources = new SourcesOf(folded, mapping);
    List<String> others = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      String name = written.get(i);
      if (name.isEmpty() || name.equals(Columns.REASON)) continue;
      if (!sources.take(i, name)) others.add(name);
    }
    boolean ignore = mapping.settings().others() == Others.IGNORED;
    List<String> unknown = ignore ? List.of() : others;
    return new ColumnNames(
        written,
        sources.all(),
        ignore ? others : List.of(),
        problems(written, sources, unknown, mapping));
  }

  /** A name for people, no longer than a name should be. */
  public static String shown(String name) {
    return name.length() <= LONGEST_NAMED ? name : name.substring(0, LONGEST_NAMED) + "...";
  }

  /** The columns that are left out, in one clause; empty if none is. */
  public Optional<String> ignoredOnes() {
    if (ignored.isEmpty()) return Optional.empty();
    return Optional.of(
        Texts.of(
            "columns that mean nothing here are left out: %s",
            cut(ignored.stream().map(ColumnNames::shown).toList())));
  }

  private static List<String> problems(
      List<String> written, SourcesOf sources, List<String> unknown, ColumnMapping mapping) {
    List<String> problems = new ArrayList<>();
    if (!unknown.isEmpty()) {
      problems.add(
          Texts.of(
              "unknown columns: %s; 'clientela columns' lists those that are understood, 'clientela"
                  + " columns --for FILE' drafts a mapping for --columns",
              cut(unknown.stream().map(it -> shown(it) + Suggestions.of(it)).toList())));
    }
    sources
        .all()
        .forEach(
            (name, of) -> {
              List<Source> alone = of.stream().filter(it -> isAlone(name, it)).toList();
              if (alone.size() > 1) problems.add(twice(name, alone, written));
            });
    if (!mapping.settings().ignoreAbsent()) problems.addAll(sources.absent());
    boolean none =
        mapping.settings().others() == Others.KEPT
            ? sources.all().size() < 2
            : sources.all().isEmpty();
    if (unknown.isEmpty() && none) {
      boolean other = mapping.columns().isEmpty() || written.stream().allMatch(String::isEmpty);
      problems.add(
          other
              ? Texts.of("expected column names")
              : Texts.of("none of the columns that are mapped is there"));
    }
    return problems;
  }

  private static boolean isAlone(String column, Source source) {
    return !Columns.isList(column)
        && source.rule().text().join() == null
        && source.label().isEmpty();
  }

  private static String twice(String name, List<Source> sources, List<String> written) {
    String columns =
        sources.stream()
            .map(
                it ->
                    Texts.of("'%s' (column %s)", shown(written.get(it.place())), (it.place() + 1)))
            .collect(Collectors.joining(Texts.of(" and ")));
    boolean same = sources.stream().map(it -> written.get(it.place())).distinct().count() == 1;
    return same
        ? Texts.of("%s both mean %s; rename one in the file", columns, name)
        : Texts.of("%s both mean %s; leave one out with --columns", columns, name);
  }

  private static String cut(List<String> names) {
    String named =
        IntStream.range(0, Math.min(names.size(), MOST_NAMED))
            .mapToObj(names::get)
            .collect(Collectors.joining(", "));
    int more = names.size() - MOST_NAMED;
    return more <= 0 ? named : Texts.of("%s and %s more", named, more);
  }
}
