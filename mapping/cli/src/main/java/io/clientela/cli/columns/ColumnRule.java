package io.clientela.cli.columns;

import io.clientela.cli.values.ValueForms;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a column of somebody's own file means.
 *
 * @param name the file's name of the column
 * @param line where the mapping says so; 0 if none does
 * @param targets our columns that it fills; none if it is left out
 * @param label the file's column that says what the value is; null if there is none
 * @param text what is done to its text
 * @param forms how its dates and numbers are written
 */
public record ColumnRule(
    String name,
    int line,
    List<Target> targets,
    @Nullable String label,
    TextRule text,
    ValueForms forms) {
  /** What is known of a column that has our own name. */
  static final ColumnRule OURS =
      new ColumnRule("", 0, List.of(), null, TextRule.NONE, ValueForms.NONE);

  /**
   * A column of ours that is filled.
   *
   * @param column its name
   * @param label filled only if this stands in the column of labels; empty if always
   */
  public record Target(String column, Optional<String> label) {}

  /** Copies the targets. */
  public ColumnRule {
    targets = List.copyOf(targets);
  }

  /** Whether the text of a cell is the value as it stands there. */
  boolean isPlain() {
    return label == null && text.equals(TextRule.NONE);
  }
}
