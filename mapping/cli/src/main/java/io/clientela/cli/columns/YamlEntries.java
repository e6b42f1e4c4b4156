package io.clientela.cli.columns;

import io.clientela.cli.language.Texts;
import io.clientela.mapping.Blanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Takes YAML apart, of which only the texts are taken, not the types; collects what is wrong. */
final class YamlEntries {
  private final List<String> problems;

  YamlEntries(List<String> problems) {
    this.problems = problems;
  }

  void problem(Node node, String problem) {
    problems.add(at(node) + problem);
  }

  /** Takes the entries of a map apart; nothing at all is a map without any. */
  void entries(Node node, String name, String expected, BiConsumer<ScalarNode, Node> consumer) {
    if (isEmpty(node)) return;
    if (!(node instanceof MappingNode map)) {
      problem(node, name + expected + found(node));
      return;
    }
    Map<String, Integer> lines = new HashMap<>();
    for (NodeTuple entry : map.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        problem(entry.getKeyNode(), name + expected + found(entry.getKeyNode()));
        continue;
      }
      Integer first = lines.putIfAbsent(key.getValue(), line(key));
      if (first == null) {
        consumer.accept(key, entry.getValueNode());
      } else {
        problem(
            key,
            Texts.of("%s stands in line %s already", ColumnNames.shown(key.getValue()), first));
      }
    }
  }

  /** The texts of a list, or the one text that stands in its place. */
  List<ScalarNode> texts(Node node, String name, String expected) {
    List<ScalarNode> texts = new ArrayList<>();
    List<? extends Node> nodes =
        node instanceof SequenceNode list ? list.getValue() : List.of(node);
    for (Node it : nodes) {
      if (it instanceof ScalarNode text && !isEmpty(it)) {
        texts.add(text);
      } else {
        problem(it, name + expected + found(it));
      }
    }
    return texts;
  }

  /** The one text of a node, blanks included; nothing if it is none, which is told. */
  String text(Node node, String name, String expected) {
    boolean given =
        node instanceof ScalarNode text
            && !text.getValue().isEmpty()
            && (!text.isPlain() || !isEmpty(node));
    if (given) return ((ScalarNode) node).getValue();
    problem(node, name + expected + found(node));
    return "";
  }

  static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar
        && (Blanks.isBlank(scalar.getValue())
            || scalar.isPlain() && scalar.getTag().equals(Tag.NULL));
  }

  static String found(Node node) {
    if (node instanceof SequenceNode) return Texts.of(", found a list");
    if (isEmpty(node)) return Texts.of(", found nothing");
    return node instanceof MappingNode ? Texts.of(", found a map") : Texts.of(", found a value");
  }

  static String at(Node node) {
    return Texts.of("line %s: ", line(node));
  }

  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
