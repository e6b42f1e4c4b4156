package io.clientela.cli.columns;

import static java.util.Objects.requireNonNull;

import io.clientela.cli.columns.ColumnMapping.Others;
import io.clientela.cli.columns.ColumnMapping.Settings;
import io.clientela.cli.language.Texts;
import io.clientela.cli.values.CountryNames;
import io.clientela.cli.values.Folded;
import io.clientela.mapping.CanonicalValueException;
import io.clientela.mapping.customer.CanonicalValues;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads the mapping language from YAML, of which only the texts are taken, not the types. */
final class MappingYaml {
  private static final String EXPECTED =
      "expected columns:, constants:, extends:, others:, absent:, country:, date:, decimal: or"
          + " zone:";
  private static final String IGNORE = "expected ignore";

  private final Map<String, ColumnRule> columns = new LinkedHashMap<>();
  private final Map<String, String> constants = new LinkedHashMap<>();
  private final List<String> problems;
  private final YamlEntries yaml;
  private final FormsYaml forms;
  private ColumnMapping base = ColumnMapping.NONE;
  private Others others = Others.REFUSED;
  private boolean ignoreAbsent;
  private Optional<String> country = Optional.empty();

  private MappingYaml(List<String> problems) {
    this.problems = problems;
    this.yaml = new YamlEntries(problems);
    this.forms = new FormsYaml(yaml);
  }

  static ColumnMapping read(String text, List<String> problems) {
    MappingYaml mapping = new MappingYaml(problems);
    mapping.documents(text);
    Settings settings =
        new Settings(mapping.others, mapping.ignoreAbsent, mapping.country, mapping.forms.forms());
    return mapping.base.with(new ColumnMapping(mapping.columns, mapping.constants, settings));
  }

  private void documents(String text) {
    List<Node> documents = new ArrayList<>();
    try {
      LoaderOptions limits = new LoaderOptions();
      limits.setCodePointLimit(text.length() + 1);
      new Yaml(limits).composeAll(new StringReader(text)).forEach(documents::add);
    } catch (MarkedYAMLException e) {
      problems.add(where(e.getProblemMark()) + Texts.of("is not readable YAML") + hint(text, e));
      return;
    } catch (ReaderException e) {
      problems.add(Texts.of("has a character that YAML does not take"));
      return;
    } catch (YAMLException e) {
      problems.add(Texts.of("has more aliases or deeper nesting than what columns mean needs"));
      return;
    }
    if (documents.size() > 1) {
      yaml.problem(documents.get(1), Texts.of("is a second YAML document, expected one"));
    } else if (documents.isEmpty() || YamlEntries.isEmpty(documents.get(0))) {
      problems.add(Texts.of("the file is empty: %s", Texts.of(EXPECTED)));
    } else {
      yaml.entries(documents.get(0), "", Texts.of(EXPECTED), this::part);
    }
  }

  private void part(ScalarNode key, Node value) {
    switch (key.getValue()) {
      case "columns" ->
          yaml.entries(
              value,
              "columns: ",
              Texts.of("expected lines such as 'Name: full_name'"),
              this::column);
      case "constants" ->
          yaml.entries(
              value,
              "constants: ",
              Texts.of("expected lines such as 'type: person'"),
              this::constant);
      case "extends" -> extend(value);
      case "others" -> others = isIgnore(value, "others: ") ? Others.IGNORED : Others.REFUSED;
      case "absent" -> ignoreAbsent = isIgnore(value, "absent: ");
      case "country" -> country(value);
      case "date" -> forms.date(value, "");
      case "decimal" -> forms.decimal(value, "");
      case "zone" -> forms.zone(value);
      default -> yaml.problem(key, ColumnNames.shown(key.getValue()) + ": " + Texts.of(EXPECTED));
    }
  }

  private void extend(Node value) {
    String name = yaml.text(value, "extends: ", Texts.of("expected the name of a mapping"));
    if (name.isEmpty()) return;
    Optional<ColumnMapping> known = Presets.named(name);
    if (known.isPresent()) {
      base = known.get();
    } else {
      yaml.problem(
          value, "extends: " + Texts.of("expected one of %s", String.join(", ", Presets.NAMES)));
    }
  }

  private boolean isIgnore(Node value, String name) {
    boolean ignore = yaml.text(value, name, Texts.of(IGNORE)).equals("ignore");
    if (!ignore && !YamlEntries.isEmpty(value)) yaml.problem(value, name + Texts.of(IGNORE));
    return ignore;
  }

  private void country(Node value) {
    String text = yaml.text(value, "country: ", Texts.of("expected a country such as CL"));
    if (text.isEmpty()) return;
    try {
      country = Optional.of(CountryNames.code(text));
    } catch (CanonicalValueException e) {
      yaml.problem(value, "country: " + Texts.ofLibrary(requireNonNull(e.getMessage())));
    }
  }

  private void column(ScalarNode key, Node value) {
    ColumnRule rule = RuleYaml.read(yaml, key, value);
    ColumnRule first = columns.putIfAbsent(Folded.name(rule.name()), rule);
    if (first == null) return;
    yaml.problem(
        key,
        Texts.of(
            "%s is the column of line %s: case and blanks do not matter",
            ColumnNames.shown(rule.name()), first.line()));
  }

  private void constant(ScalarNode key, Node value) {
    Optional<String> column = Columns.named(key.getValue());
    if (column.isEmpty()) {
      yaml.problem(key, Columns.notOne(key.getValue()));
      return;
    }
    String name = Texts.of("constant %s: ", column.get());
    if (Columns.isList(column.get())) {
      yaml.problem(key, name + Texts.of("is a list, which only columns can fill"));
    } else if (!(value instanceof ScalarNode scalar)) {
      yaml.problem(value, name + Texts.of("expected a value") + YamlEntries.found(value));
    } else if (YamlEntries.isEmpty(value)) {
      yaml.problem(
          value,
          name + Texts.of("is empty; a value that YAML takes for nothing belongs in quotes"));
    } else {
      constant(value, name, column.get(), scalar.getValue());
    }
  }

  private void constant(Node node, String name, String column, String value) {
    try {
      CanonicalValues.text(value);
      if (constants.put(column, value) != null)
        yaml.problem(node, name + Texts.of("stands there twice"));
    } catch (CanonicalValueException e) {
      yaml.problem(node, name + e.getMessage());
    }
  }

  private static String where(@Nullable Mark mark) {
    return mark == null
        ? ""
        : Texts.of("line %s, column %s: ", (mark.getLine() + 1), (mark.getColumn() + 1));
  }

  private static String hint(String text, MarkedYAMLException problem) {
    if ("mapping values are not allowed here".equals(problem.getProblem())) {
      return Texts.of(": a text with ': ' in it belongs in quotes");
    }
    Mark mark = problem.getProblemMark();
    String line = mark == null ? "" : text.lines().skip(mark.getLine()).findFirst().orElse("");
    return line.startsWith("\t") ? Texts.of(": indent with blanks, not with tabs") : "";
  }
}
