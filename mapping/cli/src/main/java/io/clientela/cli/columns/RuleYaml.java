package io.clientela.cli.columns;

import io.clientela.cli.columns.ColumnRule.Target;
import io.clientela.cli.language.Texts;
import io.clientela.cli.values.Folded;
import io.clientela.cli.values.ValueForms;
import io.clientela.mapping.Blanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads from YAML what one column means. */
final class RuleYaml {
  private static final String EXPECTED =
      "expected to, label, date, decimal, values, not, split, join, prefix or trim";

  private final YamlEntries yaml;
  private final String name;
  private final int line;
  private final FormsYaml forms;
  private final List<Target> targets = new ArrayList<>();
  private final Set<String> not = new HashSet<>();
  private final Map<String, String> values = new HashMap<>();
  private @Nullable String label;
  private @Nullable String split;
  private @Nullable String join;
  private String prefix = "";
  private String trim = "";

  private RuleYaml(YamlEntries yaml, ScalarNode key) {
    this.yaml = yaml;
    this.name = Blanks.strip(key.getValue());
    this.line = YamlEntries.line(key);
    this.forms = new FormsYaml(yaml);
  }

  static ColumnRule read(YamlEntries yaml, ScalarNode key, Node value) {
    RuleYaml rule = new RuleYaml(yaml, key);
    if (value instanceof MappingNode) {
      rule.map(value);
    } else if (!YamlEntries.isEmpty(value)) {
      rule.to(value);
    }
    return rule.rule();
  }

  private ColumnRule rule() {
    TextRule text = new TextRule(split, trim, not, values, prefix, join);
    TextRule usual = text.equals(TextRule.NONE) ? TextRule.NONE : text;
    return new ColumnRule(name, line, targets, label, usual, forms.forms());
  }

  private void map(Node value) {
    yaml.entries(value, shown(), Texts.of(EXPECTED), this::option);
    boolean labelled = targets.stream().anyMatch(it -> it.label().isPresent());
    if (labelled && label == null) {
      yaml.problem(
          value,
          shown() + "to: " + Texts.of("has labels, expected label: with the column of labels"));
    }
    if (targets.isEmpty()) yaml.problem(value, shown() + Texts.of("expected to: with our column"));
    ValueForms told = forms.forms();
    boolean dates = targets.stream().anyMatch(it -> Columns.isDate(it.column()));
    boolean numbers = targets.stream().anyMatch(it -> Columns.isNumber(it.column()));
    if (!told.dates().isEmpty() && !dates) {
      yaml.problem(
          value, shown() + "date: " + Texts.of("is only for columns that mean a date or time"));
    }
    if (told.decimal().isPresent() && !numbers) {
      yaml.problem(
          value, shown() + "decimal: " + Texts.of("is only for columns that mean a number"));
    }
  }

  private void option(ScalarNode key, Node value) {
    switch (key.getValue()) {
      case "to" -> to(value);
      case "label" ->
          label = yaml.text(value, shown() + "label: ", Texts.of("expected a column's name"));
      case "date" -> forms.date(value, shown());
      case "decimal" -> forms.decimal(value, shown());
      case "values" ->
          yaml.entries(
              value,
              shown() + "values: ",
              Texts.of("expected lines such as 'Sí: yes'"),
              this::word);
      case "not" ->
          yaml.texts(value, shown() + "not: ", Texts.of("expected values"))
              .forEach(it -> not.add(Folded.word(it.getValue())));
      case "split" ->
          split = yaml.text(value, shown() + "split: ", Texts.of("expected a text in quotes"));
      case "join" ->
          join = yaml.text(value, shown() + "join: ", Texts.of("expected a text in quotes"));
      case "prefix" -> prefix = yaml.text(value, shown() + "prefix: ", Texts.of("expected a text"));
      case "trim" -> trim = yaml.text(value, shown() + "trim: ", Texts.of("expected characters"));
      default ->
          yaml.problem(
              key, shown() + ColumnNames.shown(key.getValue()) + ": " + Texts.of(EXPECTED));
    }
  }

  private void word(ScalarNode key, Node value) {
    String text = yaml.text(value, shown() + "values: ", Texts.of("expected a value"));
    if (values.putIfAbsent(Folded.word(key.getValue()), text) == null) return;
    yaml.problem(key, shown() + "values: " + Texts.of("%s stands there twice", key.getValue()));
  }

  private void to(Node value) {
    if (value instanceof MappingNode) {
      yaml.entries(
          value,
          shown() + "to: ",
          Texts.of("expected lines such as 'RUT: rut'"),
          (key, it) -> targets(it, Optional.of(Folded.word(key.getValue()))));
    } else {
      targets(value, Optional.empty());
    }
  }

  private void targets(Node value, Optional<String> labelled) {
    for (ScalarNode it : yaml.texts(value, shown(), Texts.of("expected the name of a column"))) {
      Columns.named(it.getValue())
          .ifPresentOrElse(
              column -> targets.add(new Target(column, labelled)),
              () -> yaml.problem(it, Columns.notOne(it.getValue())));
    }
  }

  private String shown() {
    return ColumnNames.shown(name) + ": ";
  }
}
