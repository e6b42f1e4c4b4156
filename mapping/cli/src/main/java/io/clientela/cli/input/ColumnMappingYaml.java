package io.clientela.cli.input;

import io.clientela.cli.input.text.Encoding;
import io.clientela.cli.input.text.TextFault;
import io.clientela.mapping.Blanks;
import io.clientela.mapping.CanonicalValueException;
import io.clientela.mapping.customer.CanonicalValues;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads what columns mean from YAML, of which only the texts are taken, not the types. */
final class ColumnMappingYaml {
  private static final String EXPECTED = "expected columns: or constants:";

  private final Map<String, Optional<String>> columns = new LinkedHashMap<>();
  private final Map<String, String> constants = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  private ColumnMappingYaml() {}

  static ColumnMapping read(Path file, byte[] bytes) {
    ColumnMappingYaml yaml = new ColumnMappingYaml();
    yaml.documents(text(file, bytes));
    if (yaml.problems.isEmpty()) return new ColumnMapping(yaml.columns, yaml.constants);
    throw new UnusableInputException(file + ": " + String.join("; ", yaml.problems));
  }

  private static String text(Path file, byte[] bytes) {
    Encoding encoding = Encoding.of(bytes);
    int from = encoding.mark();
    String text = new String(bytes, from, bytes.length - from, encoding.charset());
    TextFault fault = TextFault.of(text, bytes, from, bytes.length, encoding.charset());
    if (fault == null) return text;
    long line = text.substring(0, text.indexOf(TextFault.REPLACEMENT)).lines().count();
    throw new UnusableInputException(
        file + ": line " + Math.max(line, 1) + " " + fault.reason() + "; save it as UTF-8");
  }

  private void documents(String text) {
    List<Node> documents = new ArrayList<>();
    try {
      LoaderOptions limits = new LoaderOptions();
      limits.setCodePointLimit(text.length() + 1);
      new Yaml(limits).composeAll(new StringReader(text)).forEach(documents::add);
    } catch (MarkedYAMLException e) {
      problems.add(where(e.getProblemMark()) + "is not readable YAML" + hint(text, e));
      return;
    } catch (ReaderException e) {
      problems.add("has a character that YAML does not take");
      return;
    } catch (YAMLException e) {
      problems.add("has more aliases or deeper nesting than what columns mean needs");
      return;
    }
    if (documents.size() > 1) {
      problems.add(at(documents.get(1)) + "is a second YAML document, expected one");
    } else if (documents.isEmpty() || isEmpty(documents.get(0))) {
      problems.add("the file is empty: " + EXPECTED);
    } else {
      entries(documents.get(0), "", EXPECTED, this::part);
    }
  }

  private void part(ScalarNode key, Node value) {
    switch (key.getValue()) {
      case "columns" ->
          entries(value, "columns: ", "expected lines such as 'Name: full_name'", this::column);
      case "constants" ->
          entries(value, "constants: ", "expected lines such as 'type: person'", this::constant);
      default -> problems.add(at(key) + ColumnNames.shown(key.getValue()) + ": " + EXPECTED);
    }
  }

  private void column(ScalarNode key, Node value) {
    String own = Blanks.strip(key.getValue());
    if (isEmpty(value)) {
      columns.put(own, Optional.empty());
    } else if (value instanceof ScalarNode scalar) {
      columns.put(own, known(scalar));
    } else {
      problems.add(
          at(value) + ColumnNames.shown(own) + ": expected the name of a column" + found(value));
    }
  }

  private void constant(ScalarNode key, Node value) {
    Optional<String> column = known(key);
    if (column.isEmpty()) return;
    String name = at(value) + "constant " + column.get() + ": ";
    if (!(value instanceof ScalarNode scalar)) {
      problems.add(name + "expected a value" + found(value));
    } else if (isEmpty(value)) {
      problems.add(name + "is empty; a value that YAML takes for nothing belongs in quotes");
    } else {
      constant(name, column.get(), scalar.getValue());
    }
  }

  private void constant(String name, String column, String value) {
    try {
      CanonicalValues.text(value);
      if (constants.put(column, value) != null) problems.add(name + "stands there twice");
    } catch (CanonicalValueException e) {
      problems.add(name + e.getMessage());
    }
  }

  private Optional<String> known(ScalarNode name) {
    Optional<String> column = Columns.named(name.getValue());
    if (column.isEmpty()) {
      problems.add(
          at(name)
              + ColumnNames.shown(name.getValue())
              + " is not a column"
              + Suggestions.of(name.getValue()));
    }
    return column;
  }

  /** Takes the entries of a map apart; nothing at all is a map without any. */
  private void entries(
      Node node, String name, String expected, BiConsumer<ScalarNode, Node> consumer) {
    if (isEmpty(node)) return;
    if (!(node instanceof MappingNode map)) {
      problems.add(at(node) + name + expected + found(node));
      return;
    }
    Map<String, Integer> lines = new HashMap<>();
    for (NodeTuple entry : map.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        problems.add(at(entry.getKeyNode()) + name + expected + found(entry.getKeyNode()));
        continue;
      }
      Integer first = lines.putIfAbsent(key.getValue(), line(key));
      if (first == null) {
        consumer.accept(key, entry.getValueNode());
      } else {
        problems.add(
            at(key) + ColumnNames.shown(key.getValue()) + " stands in line " + first + " already");
      }
    }
  }

  private static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar
        && (Blanks.isBlank(scalar.getValue())
            || scalar.isPlain() && scalar.getTag().equals(Tag.NULL));
  }

  private static String found(Node node) {
    if (node instanceof SequenceNode) return ", found a list";
    return node instanceof MappingNode ? ", found a map" : ", found a value";
  }

  private static String at(Node node) {
    return "line " + line(node) + ": ";
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private static String where(@Nullable Mark mark) {
    return mark == null
        ? ""
        : "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1) + ": ";
  }

  private static String hint(String text, MarkedYAMLException problem) {
    if ("mapping values are not allowed here".equals(problem.getProblem())) {
      return ": a text with ': ' in it belongs in quotes";
    }
    Mark mark = problem.getProblemMark();
    String line = mark == null ? "" : text.lines().skip(mark.getLine()).findFirst().orElse("");
    return line.startsWith("\t") ? ": indent with blanks, not with tabs" : "";
  }
}
