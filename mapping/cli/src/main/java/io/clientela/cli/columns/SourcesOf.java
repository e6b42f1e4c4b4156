package io.clientela.cli.columns;

import io.clientela.cli.columns.ColumnMapping.Others;
import io.clientela.cli.columns.ColumnRule.Target;
import io.clientela.cli.language.Texts;
import io.clientela.cli.values.Folded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds for each column of ours where its values stand in a file's rows. */
final class SourcesOf {
  private final List<String> folded;
  private final ColumnMapping mapping;
  private final Set<String> labels = new HashSet<>();
  private final Set<String> found = new HashSet<>();
  private final Map<String, List<Source>> sources = new LinkedHashMap<>();

  SourcesOf(List<String> folded, ColumnMapping mapping) {
    this.folded = folded;
    this.mapping = mapping;
    for (ColumnRule rule : mapping.columns().values()) {
      if (rule.label() != null) labels.add(Folded.name(rule.label()));
    }
  }

  Map<String, List<Source>> all() {
    return sources;
  }

  /** Takes in a column; whether anything is known of it. */
  boolean take(int place, String written) {
    if (mapping.settings().others() == Others.KEPT) {
      add(Columns.CUSTOM + place + ":" + written, Source.of(place, ColumnRule.OURS));
      return true;
    }
    String name = folded.get(place);
    ColumnRule rule = mapping.columns().get(name);
    if (rule != null) {
      found.add(name);
      take(place, rule);
      return true;
    }
    if (labels.contains(name)) return true;
    Optional<String> ours = Columns.named(written);
    ours.ifPresent(it -> add(it, Source.of(place, ColumnRule.OURS)));
    return ours.isPresent();
  }

  /** What is mapped and not there, and where the mapping says so. */
  List<String> absent() {
    List<String> absent = new ArrayList<>();
    mapping
        .columns()
        .forEach(
            (name, rule) -> {
              if (!found.contains(name)) absent.add(absent(rule, rule.name()));
              if (rule.label() != null && !folded.contains(Folded.name(rule.label()))) {
                absent.add(absent(rule, rule.label()));
              }
            });
    return absent;
  }

  private static String absent(ColumnRule rule, String column) {
    return Texts.of(
        "the file has no column '%s' (line %s of the mapping)",
        ColumnNames.shown(column), rule.line());
  }

  private void take(int place, ColumnRule rule) {
    int labelPlace = rule.label() == null ? -1 : folded.indexOf(Folded.name(rule.label()));
    boolean split = rule.text().split() != null;
    int size = rule.targets().size();
    for (int i = 0; i < size; i++) {
      Target target = rule.targets().get(i);
      boolean parts = split && target.label().isEmpty() && !isOnlyList(rule);
      int part = parts ? i : Source.ALL;
      add(
          target.column(),
          new Source(place, rule, part, i == size - 1, labelPlace, target.label()));
    }
  }

  private static boolean isOnlyList(ColumnRule rule) {
    return rule.targets().size() == 1 && Columns.isList(rule.targets().get(0).column());
  }

  private void add(String column, Source source) {
    sources.computeIfAbsent(column, it -> new ArrayList<>()).add(source);
  }
}
