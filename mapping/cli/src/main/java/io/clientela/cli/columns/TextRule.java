package io.clientela.cli.columns;

import io.clientela.cli.values.Folded;
import io.clientela.mapping.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is done to the text of a cell, in this order.
 *
 * @param split what stands between several values in one cell; null if there is one value
 * @param trim characters that are taken off at both ends, as blanks are
 * @param not values that stand for nothing, folded
 * @param values other words for values, by the words in the file, folded
 * @param prefix what is put before a value
 * @param join what is put between the texts of several columns; null if one column has the text
 */
public record TextRule(
    @Nullable String split,
    String trim,
    Set<String> not,
    Map<String, String> values,
    String prefix,
    @Nullable String join) {
  /** Nothing is done. */
  public static final TextRule NONE = new TextRule(null, "", Set.of(), Map.of(), "", null);

  /** Copies the collections. */
  public TextRule {
    not = Set.copyOf(not);
    values = Map.copyOf(values);
  }

  /** The values of a cell; those that stand for nothing are empty texts. */
  public List<String> values(String cell) {
    if (split == null) return List.of(value(cell));
    List<String> values = new ArrayList<>();
    int from = 0;
    for (int at = cell.indexOf(split); at >= 0; at = cell.indexOf(split, from)) {
      values.add(value(cell.substring(from, at)));
      from = at + split.length();
    }
    values.add(value(cell.substring(from)));
    return values;
  }

  private String value(String written) {
    String text = trimmed(written);
    if (text.isEmpty() || !not.isEmpty() && not.contains(Folded.word(text))) return "";
    String other = values.isEmpty() ? null : values.get(Folded.word(text));
    return prefix + (other == null ? text : other);
  }

  /** A text without the characters that are taken off. */
  public String trimmed(String written) {
    int start = 0;
    int end = written.length();
    while (start < end && isTrimmed(written.charAt(start))) start++;
    while (end > start && isTrimmed(written.charAt(end - 1))) end--;
    return written.substring(start, end);
  }

  private boolean isTrimmed(char c) {
    return Blanks.isBlank(c) || trim.indexOf(c) >= 0;
  }
}
